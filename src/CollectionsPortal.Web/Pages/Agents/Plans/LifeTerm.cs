using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Life;

namespace CollectionsPortal.Web.Pages.Agents.Plans;

/// <summary>The words of what becomes of a plan, for staff.</summary>
public static class LifeTerm
{
    public static string Of(PlanKind kind) => kind switch
    {
        PlanKind.Settlement => "Settlement",
        PlanKind.Token => "Token payments",
        PlanKind.Nil => "No payments for now",
        _ => "In full",
    };

    /// <summary>What a settlement forgives, and when.</summary>
    public static string OfSettlement(PlanView plan) => (plan.Status, plan.Forgiven) switch
    {
        (PlanStatus.Completed, _) => "Settlement, kept: the rest is forgiven, and nobody asks for it again.",
        (PlanStatus.Ended, _) => "Settlement, ended before its last payment: nothing is forgiven, and all that was paid counts.",
        (_, { } forgiven) => $"Settlement: once its last payment has arrived, {forgiven} is forgiven. If it ends before, nothing is forgiven, and all that was paid counts.",
        _ => "Settlement: its last payment closes the accounts.",
    };

    /// <summary>As a thing to choose.</summary>
    public static string ToChoose(PlanChangeKind change) => change switch
    {
        PlanChangeKind.Replanned => "Plan anew from today",
        PlanChangeKind.MissSpread => "Spread what is late",
        PlanChangeKind.DateMoved => "Move one date",
        PlanChangeKind.TermsChanged => "Other amount or rhythm",
        PlanChangeKind.Paused => "Pause",
        PlanChangeKind.TokenPayments => "Token payments",
        _ => "No payments for now",
    };

    /// <summary>As a thing that happened.</summary>
    public static string Of(PlanChangeKind? change) => change switch
    {
        null => "Agreed",
        PlanChangeKind.Replanned => "Planned anew from that day",
        PlanChangeKind.MissSpread => "What was late was spread over the payments to come",
        PlanChangeKind.DateMoved => "One date was moved",
        PlanChangeKind.TermsChanged => "Another amount or rhythm",
        PlanChangeKind.Paused => "Paused",
        PlanChangeKind.TokenPayments => "Token payments for a while",
        _ => "No payments for a while",
    };

    public static string Of(HelpAnswer? answer) => answer switch
    {
        null => "Nobody has asked yet",
        HelpAnswer.Arrived => "All well, the payment is on its way or has arrived",
        HelpAnswer.NothingWanted => "They want nothing changed",
        HelpAnswer.Replanned => "Planned anew",
        HelpAnswer.Spread => "Spread over the payments to come",
        HelpAnswer.Changed => "The plan was changed",
        HelpAnswer.Paused => "Paused",
        HelpAnswer.TokenPayments => "Token payments",
        HelpAnswer.NoPayments => "No payments for now",
        HelpAnswer.Paid => "It was paid",
        HelpAnswer.NoticeGiven => "Notice was given",
        _ => "The plan ended",
    };

    public static string Of(ReviewOutcome outcome) => outcome switch
    {
        ReviewOutcome.Fits => "It fits",
        ReviewOutcome.Changed => "It was changed",
        _ => "It ended",
    };

    public static string Of(ToldBy told) => told switch
    {
        ToldBy.Phone => "On the phone",
        ToldBy.InPerson => "In person",
        ToldBy.Letter => "By letter",
        _ => "By e-mail",
    };

    public static string Of(AgreedThrough through) => through switch
    {
        AgreedThrough.Phone => "On the phone",
        AgreedThrough.InPerson => "In person",
        AgreedThrough.Writing => "In writing",
        _ => "In the portal",
    };

    /// <summary>"6 payments of $50.00, the last on Tue 21 Apr 2026": what a schedule is at a glance.</summary>
    public static string Glance(IReadOnlyList<(NodaTime.LocalDate DueOn, Domain.Values.Money Amount)> payments)
    {
        if (payments.Count == 0) { return "Nothing is due"; }

        var usual = payments.GroupBy(payment => payment.Amount).OrderByDescending(same => same.Count()).First().Key;
        var last = NodaTime.Text.LocalDatePattern.CreateWithInvariantCulture("ddd d MMM uuuu").Format(payments[^1].DueOn);
        return payments.Count == 1 ? $"1 payment of {payments[0].Amount} on {last}"
            : $"{payments.Count} payments{(payments.All(p => p.Amount == usual) ? $" of {usual}" : $", most of {usual}")}, the last on {last}";
    }

    public static string Glance(PlanVersion version) => Glance([.. version.Instalments.Select(i => (i.DueOn, i.Amount))]);

    public static string Glance(PlanChangePreview preview) => Glance([.. preview.Payments.Select(p => (p.DueOn, p.Amount))]);
}
