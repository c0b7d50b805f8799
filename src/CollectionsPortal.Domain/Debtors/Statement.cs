using FluentValidation;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>That somebody said something: when, and in which words.</summary>
/// <param name="On">The agency's date on which it was said or arrived; null for now. Binds from the start of that day.</param>
/// <param name="WhyLate">Why it is only recorded now. Needed for an earlier date.</param>
/// <param name="Words">Their own words, as near as they can be noted down.</param>
public sealed record Statement(LocalDate? On = null, string? WhyLate = null, string? Words = null)
{
    public const int WordsMaxLength = 500;
    public const int WhyLateMaxLength = 200;

    /// <summary>Older than this is a slip of the keyboard.</summary>
    public static readonly Period Oldest = Period.FromYears(10);

    public static Statement Now { get; } = new();
}

internal sealed class StatementValidator : AbstractValidator<Statement>
{
    public StatementValidator(LocalDate today)
    {
        RuleFor(s => s.On).Must(on => on is null || on <= today).WithMessage("This date is in the future.");
        RuleFor(s => s.On).Must(on => on is null || on >= today - Statement.Oldest).WithMessage("This date is too long ago.");
        RuleFor(s => s.WhyLate).NotEmpty().When(s => s.On < today).WithMessage("Say why this is recorded later than it was said.");
        RuleFor(s => s.WhyLate).MaximumLength(Statement.WhyLateMaxLength).WithMessage($"Use at most {Statement.WhyLateMaxLength} characters.");
        RuleFor(s => s.Words).MaximumLength(Statement.WordsMaxLength).WithMessage($"Use at most {Statement.WordsMaxLength} characters.");
    }
}
