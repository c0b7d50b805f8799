using System.Globalization;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
using FluentValidation;

namespace CollectionsPortal.Web.Pages.Admin;

/// <summary>The amounts and days of plans, private links and settlements, as they are typed. Empty: as configured.</summary>
public sealed record TermsForm
{
    public string? SmallAMonth { get; init; }

    public string? SavingsAMonth { get; init; }

    public int? StatementMonths { get; init; }

    public int? ReviewMonths { get; init; }

    public int? GraceDays { get; init; }

    public int? NoticeDays { get; init; }

    public int? HorizonMonths { get; init; }

    public int? LinkDays { get; init; }

    public int? LinkRestHours { get; init; }

    public int? ThinkingDays { get; init; }

    public int? AgentPercent { get; init; }

    public int? SupervisorPercent { get; init; }

    public Guid Version { get; init; }

    public static TermsForm Of(AgencyProfile profile) => new()
    {
        SmallAMonth = Text(profile.Terms.SmallAMonth),
        SavingsAMonth = Text(profile.Terms.SavingsAMonth),
        StatementMonths = profile.Terms.StatementMonths,
        ReviewMonths = profile.Terms.ReviewMonths,
        GraceDays = profile.Terms.GraceDays,
        NoticeDays = profile.Terms.NoticeDays,
        HorizonMonths = profile.Terms.HorizonMonths,
        LinkDays = profile.Terms.LinkDays,
        LinkRestHours = profile.Terms.LinkRestHours,
        ThinkingDays = profile.Terms.ThinkingDays,
        AgentPercent = profile.Terms.AgentPercent,
        SupervisorPercent = profile.Terms.SupervisorPercent,
        Version = profile.Version,
    };

    /// <summary>Once its validator let it pass.</summary>
    public AgencyTerms ToTerms() => new()
    {
        SmallAMonth = AmountOf(SmallAMonth),
        SavingsAMonth = AmountOf(SavingsAMonth),
        StatementMonths = StatementMonths,
        ReviewMonths = ReviewMonths,
        GraceDays = GraceDays,
        NoticeDays = NoticeDays,
        HorizonMonths = HorizonMonths,
        LinkDays = LinkDays,
        LinkRestHours = LinkRestHours,
        ThinkingDays = ThinkingDays,
        AgentPercent = AgentPercent,
        SupervisorPercent = SupervisorPercent,
    };

    private static string? Text(decimal? amount) => amount?.ToString("0.##", CultureInfo.InvariantCulture);

    private static decimal? AmountOf(string? text) => Money.TryParse(text, out var amount) ? amount.Amount : null;
}

/// <summary>Shape only: the bounds are the service's.</summary>
public sealed class TermsFormValidator : AbstractValidator<TermsForm>
{
    public TermsFormValidator()
    {
        RuleFor(form => form.SmallAMonth).Must(IsAmount).WithMessage("Enter an amount such as 50, or leave it empty.");
        RuleFor(form => form.SavingsAMonth).Must(IsAmount).WithMessage("Enter an amount such as 20, or leave it empty.");
    }

    private static bool IsAmount(string? text) => string.IsNullOrWhiteSpace(text) || Money.TryParse(text, out _);
}
