using CollectionsPortal.Domain.Settings;
using FluentValidation;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>That somebody said something: when, in which words, and who.</summary>
/// <param name="On">The agency's date on which it was said or arrived; null for now. Binds from the start of that day.</param>
/// <param name="WhyLate">Why it is only recorded now. Needed for an earlier date.</param>
/// <param name="Words">Their own words, as near as they can be noted down.</param>
public sealed record Statement(LocalDate? On = null, string? WhyLate = null, string? Words = null, FactSource By = FactSource.Person)
{
    public const int WordsMaxLength = 500;
    public const int WhyLateMaxLength = 200;

    /// <summary>Older than this is a slip of the keyboard.</summary>
    public static readonly Period Oldest = Period.FromYears(10);

    public static Statement Now { get; } = new();

    internal LocalDate DateOn(AgencyDay today) => On ?? today.Date;

    internal Instant InstantOn(AgencyDay today) => On is null || On == today.Date ? today.Now : today.StartOf(On.Value);

    internal FieldRefusal? RefusalOn(AgencyDay today) => new StatementValidator(today.Date).RefusalOf(this);

    /// <summary>What the history adds when something is recorded later than it was said.</summary>
    internal string? Lateness(AgencyDay today) => On < today.Date ? $"said {On:uuuu-MM-dd}, recorded late: {WhyLate?.Trim()}" : null;

    internal string? TrimmedWords => string.IsNullOrWhiteSpace(Words) ? null : Words.Trim();
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
        RuleFor(s => s.By).IsInEnum().WithMessage("Choose who said it.");
    }
}
