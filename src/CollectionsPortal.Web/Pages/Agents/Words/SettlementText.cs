using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Settlements;
using CollectionsPortal.Web.TagHelpers;

namespace CollectionsPortal.Web.Pages.Agents.Words;

/// <summary>The words of settlements for staff.</summary>
public static class SettlementText
{
    public static IReadOnlyList<Choice> Ways { get; } =
    [
        Choice.Of(AgreedThrough.Phone, "On the phone"), Choice.Of(AgreedThrough.InPerson, "In person"), Choice.Of(AgreedThrough.Writing, "In writing"),
    ];

    public static string Of(SettlementState state) => state switch
    {
        SettlementState.Asked => "Waits for a decision",
        SettlementState.Approved => "May be offered",
        SettlementState.Offered => "Offered",
        SettlementState.Accepted => "Accepted, being paid",
        SettlementState.Kept => "Kept: the rest is forgiven",
        SettlementState.Ended => "Ended: nothing is forgiven",
        SettlementState.Declined => "Not allowed",
        SettlementState.Lapsed => "Lapsed",
        _ => "Withdrawn",
    };

    public static Verdict LookOf(SettlementState state) => state switch
    {
        SettlementState.Approved or SettlementState.Offered or SettlementState.Accepted or SettlementState.Kept => Verdict.Go,
        SettlementState.Asked => Verdict.Wait,
        _ => Verdict.Plain,
    };

    public static string Of(SettlementLevel level) => level switch
    {
        SettlementLevel.Agent => "an agent",
        SettlementLevel.Supervisor => "a supervisor",
        _ => "an administrator",
    };

    /// <summary>"$800.00 of $1,000.00, in 3 payments".</summary>
    public static string Sum(SettlementLine line) => $"{line.Amount} of {line.Owed}, in {(line.Payments == 1 ? "one payment" : $"{line.Payments} payments")}";
}
