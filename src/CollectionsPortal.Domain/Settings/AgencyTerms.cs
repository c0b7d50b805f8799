using FluentValidation;

namespace CollectionsPortal.Domain.Settings;

/// <summary>The amounts and days of plans, private links and settlements that the agency chose for itself. Null: as configured.</summary>
/// <remarks>None of them moves a date or a limit that a law sets: those are looked at beside them. What is chosen here can only be kinder.</remarks>
public sealed record AgencyTerms
{
    /// <summary>The notice before an agreement is ended is at least this long in the Consumer Credit Act 1974 s.88(2); we hold to it everywhere.</summary>
    public const int LeastNoticeDays = 14;

    /// <summary>The Standard Financial Statement leaves people this much.</summary>
    public const int LeastSavings = 20;

    public const int MostSavings = 500;
    public const int MostSmall = 100;
    public const int MostStatementMonths = 12;
    public const int MostReviewMonths = 12;
    public const int LeastGraceDays = 3;
    public const int MostGraceDays = 30;
    public const int MostNoticeDays = 90;
    public const int LeastThinkingDays = 7;
    public const int MostThinkingDays = 60;

    /// <summary>A shorter one would press people into larger payments.</summary>
    public const int LeastHorizonMonths = 60;

    public const int MostHorizonMonths = 240;
    public const int LeastLinkDays = 7;
    public const int MostLinkDays = 366;

    /// <summary>With a shorter rest, five guesses each would find a ZIP code in time.</summary>
    public const int LeastLinkRestHours = 12;

    /// <summary>Longer than a week it keeps out the person, not the thief.</summary>
    public const int MostLinkRestHours = 168;

    public static AgencyTerms AsConfigured { get; } = new();

    public decimal? SmallAMonth { get; init; }

    public int? StatementMonths { get; init; }

    public decimal? SavingsAMonth { get; init; }

    public int? ReviewMonths { get; init; }

    public int? GraceDays { get; init; }

    public int? NoticeDays { get; init; }

    public int? HorizonMonths { get; init; }

    public int? LinkDays { get; init; }

    public int? LinkRestHours { get; init; }

    public int? ThinkingDays { get; init; }

    public int? AgentPercent { get; init; }

    public int? SupervisorPercent { get; init; }
}

/// <param name="Version">The settings' version that the form was filled from.</param>
public sealed record SaveTerms(AgencyTerms Terms, Guid Version);

internal sealed class AgencyTermsValidator : AbstractValidator<AgencyTerms>
{
    public AgencyTermsValidator()
    {
        RuleFor(t => t.SmallAMonth).InclusiveBetween(0, AgencyTerms.MostSmall).WithMessage($"Choose an amount from 0 to {AgencyTerms.MostSmall}.");
        RuleFor(t => t.SavingsAMonth).InclusiveBetween(AgencyTerms.LeastSavings, AgencyTerms.MostSavings)
            .WithMessage($"Choose an amount from {AgencyTerms.LeastSavings} to {AgencyTerms.MostSavings}.");
        Number(t => t.StatementMonths, 1, AgencyTerms.MostStatementMonths);
        Number(t => t.ReviewMonths, 1, AgencyTerms.MostReviewMonths);
        Number(t => t.GraceDays, AgencyTerms.LeastGraceDays, AgencyTerms.MostGraceDays);
        Number(t => t.NoticeDays, AgencyTerms.LeastNoticeDays, AgencyTerms.MostNoticeDays);
        Number(t => t.HorizonMonths, AgencyTerms.LeastHorizonMonths, AgencyTerms.MostHorizonMonths);
        Number(t => t.LinkDays, AgencyTerms.LeastLinkDays, AgencyTerms.MostLinkDays);
        Number(t => t.LinkRestHours, AgencyTerms.LeastLinkRestHours, AgencyTerms.MostLinkRestHours);
        Number(t => t.ThinkingDays, AgencyTerms.LeastThinkingDays, AgencyTerms.MostThinkingDays);
        Number(t => t.AgentPercent, 0, 100);
        Number(t => t.SupervisorPercent, 0, 100);
        RuleFor(t => t.SmallAMonth).PrecisionScale(19, 2, true).WithMessage("Enter whole cents.");
        RuleFor(t => t.SavingsAMonth).PrecisionScale(19, 2, true).WithMessage("Enter whole cents.");
    }

    private void Number(System.Linq.Expressions.Expression<Func<AgencyTerms, int?>> field, int least, int most)
        => RuleFor(field).InclusiveBetween(least, most).WithMessage($"Choose a number from {least} to {most}.");
}
