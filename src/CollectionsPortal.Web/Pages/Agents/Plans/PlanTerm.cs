using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CollectionsPortal.Web.Pages.Agents.Plans;

/// <summary>The words of plans, payments and ledger lines for staff.</summary>
public static class PlanTerm
{
    public static string Of(PlanRhythm rhythm) => rhythm switch
    {
        PlanRhythm.Weekly => "every week",
        PlanRhythm.EveryTwoWeeks => "every two weeks",
        PlanRhythm.EveryFourWeeks => "every four weeks",
        PlanRhythm.TwiceAMonth => "twice a month",
        PlanRhythm.MonthlyByWeekday => "every month on the same weekday",
        PlanRhythm.Quarterly => "every three months",
        _ => "every month",
    };

    public static IReadOnlyList<SelectListItem> Rhythms { get; } = [.. Enum.GetValues<PlanRhythm>()
        .Select(rhythm => new SelectListItem(char.ToUpperInvariant(Of(rhythm)[0]) + Of(rhythm)[1..], rhythm.ToString()))];

    /// <summary>Where a form of plans shows a refusal: what the arithmetic calls by its own names stands in the form's fields.</summary>
    public static string FieldOf(Refusal no) => no is not FieldRefusal { Field: var field } ? string.Empty : field switch
    {
        nameof(PaymentDays.TwiceAMonth.Early) or nameof(PaymentDays.TwiceAMonth.Late) => nameof(NewPlanForm.OtherDay),
        nameof(PlanParts.Stepped.Steps) => $"{nameof(NewPlanForm.Steps)}[0].{nameof(StepRow.Amount)}",
        nameof(PlanParts.Seasonal.Usual) => $"{nameof(NewPlanForm.Seasons)}[0].{nameof(SeasonRow.Amount)}",
        _ => field,
    };

    public static string Of(PlanGroup group) => group switch
    {
        PlanGroup.NeedsHelp => "May need help",
        PlanGroup.Missed => "Payment late",
        PlanGroup.ReviewDue => "To ask again",
        PlanGroup.OnTrack => "On track",
        PlanGroup.Paused => "Paused",
        PlanGroup.Draft => "Thinking it over",
        PlanGroup.Completed => "Kept",
        _ => "Ended",
    };

    public static string Of(PlanStatus status) => status switch
    {
        PlanStatus.Active => "Active",
        PlanStatus.Completed => "Paid",
        PlanStatus.Draft => "Being thought over",
        PlanStatus.Changed => "Changed",
        _ => "Ended",
    };

    public static Verdict LookOf(PlanStatus status) => status is PlanStatus.Active or PlanStatus.Completed ? Verdict.Go : Verdict.Plain;

    public static string Of(InstalmentState state) => state switch
    {
        InstalmentState.Paid => "Paid",
        InstalmentState.Missed => "Missed",
        InstalmentState.Next => "Next",
        _ => "Later",
    };

    public static Verdict LookOf(InstalmentState state) => state switch
    {
        InstalmentState.Paid => Verdict.Go,
        InstalmentState.Missed => Verdict.Wait,
        _ => Verdict.Plain,
    };

    public static string Of(PlanLinkState state) => state switch
    {
        PlanLinkState.Open => "Opens",
        PlanLinkState.Resting => "Resting",
        PlanLinkState.Expired => "Expired",
        PlanLinkState.Used => "Used",
        _ => "Revoked",
    };

    /// <summary>What the door asks, as the agent chooses it.</summary>
    public static string Of(LinkQuestion question) => question switch
    {
        LinkQuestion.AccountAndZip => "End of the account number, and ZIP code",
        LinkQuestion.Passphrase => "A number that you say on the telephone",
        _ => "Birth date or ZIP code",
    };

    public static Verdict LookOf(PlanLinkState state) => state switch
    {
        PlanLinkState.Open => Verdict.Go,
        PlanLinkState.Resting => Verdict.Wait,
        _ => Verdict.Plain,
    };

    public static string Of(PaymentMethod method) => method switch
    {
        PaymentMethod.Check => "Check",
        PaymentMethod.MoneyOrder => "Money order",
        PaymentMethod.BankTransfer => "Bank transfer",
        PaymentMethod.CardByProvider => "Card, taken by the payment provider",
        PaymentMethod.Cash => "Cash",
        _ => "Other",
    };

    public static string Of(PaymentSplitChoice choice) => choice switch
    {
        PaymentSplitChoice.AsPlanned => "They said nothing: as the plan says",
        PaymentSplitChoice.One => "To one debt, as they said",
        PaymentSplitChoice.Oldest => BudgetTerm.Of(SplitOrder.Oldest),
        PaymentSplitChoice.HighestInterest => BudgetTerm.Of(SplitOrder.HighestInterest),
        PaymentSplitChoice.ProRata => BudgetTerm.Of(SplitOrder.ProRata),
        _ => "They said how much each debt gets",
    };

    /// <summary>A payment above zero is money that went back to the person.</summary>
    public static string Of(LedgerEntryKind kind, Money amount) => kind == LedgerEntryKind.Payment && amount.Amount > 0 ? "Given back" : Of(kind);

    public static string Of(LedgerEntryKind kind) => kind switch
    {
        LedgerEntryKind.Placement => "Placed with us",
        LedgerEntryKind.Payment => "Payment",
        LedgerEntryKind.Credit => "Credit",
        LedgerEntryKind.Interest => "Interest",
        LedgerEntryKind.Fee => "Fee",
        LedgerEntryKind.Adjustment => "Adjustment",
        _ => "Correction",
    };

    public static string Payments(int count) => count == 1 ? "1 payment" : $"{count} payments";

    /// <summary>"ending in 0042": enough for people, and the whole number stays where it is needed.</summary>
    public static string Ending(string number) => number.Length > 4 ? $"ending in {number[^4..]}" : number;
}
