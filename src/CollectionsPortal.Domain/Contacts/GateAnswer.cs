using CollectionsPortal.Compliance;
using CollectionsPortal.Domain.Debtors;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>What the gate says. A "no" is an answer, not a refusal: it comes with its receipt.</summary>
/// <param name="Attempt">The opened attempt; null when it is not permitted.</param>
/// <param name="Permit">What reveals the number or lets a message go; null when it is not permitted, or when it has run out since.</param>
public sealed record GateAnswer(DecisionReceiptId Receipt, DebtorId Debtor, Decision Decision, ContactAttemptId? Attempt, ContactPermit? Permit)
{
    public bool IsPermitted => Attempt is not null;
}
