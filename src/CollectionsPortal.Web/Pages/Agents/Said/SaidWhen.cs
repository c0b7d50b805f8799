using CollectionsPortal.Domain.Debtors;
using FluentValidation;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Agents.Said;

/// <summary>The part that all these forms share: when it was said, and in which words. Left empty it means "just now".</summary>
public sealed class SaidWhen
{
    public LocalDate? On { get; set; }

    public string? WhyLate { get; set; }

    public string? Words { get; set; }

    public Statement ToStatement() => new(On, Blank(WhyLate), Blank(Words));

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

public sealed class SaidWhenValidator : AbstractValidator<SaidWhen>
{
    public SaidWhenValidator()
    {
        RuleFor(s => s.Words).MaximumLength(Statement.WordsMaxLength).WithMessage($"Use at most {Statement.WordsMaxLength} characters.");
        RuleFor(s => s.WhyLate).MaximumLength(Statement.WhyLateMaxLength).WithMessage($"Use at most {Statement.WhyLateMaxLength} characters.");
    }
}
