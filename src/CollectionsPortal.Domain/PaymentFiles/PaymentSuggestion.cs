using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.PaymentFiles;

/// <summary>Whose a payment may be, and why one may think so. A guess for a person, never booked by itself.</summary>
/// <param name="Plan">The plan that holds the account; the payment then goes by the plan's order. Null: to the account.</param>
/// <param name="IsDisputed">It is paid only as the person says.</param>
/// <param name="Because">In sentences, the strongest first.</param>
public sealed record PaymentSuggestion(
    AccountId Account, PlanId? Plan, DebtorId Debtor, PersonName Name, ShortReference Reference, string Creditor, string Number, Money Balance, bool IsDisputed,
    IReadOnlyList<string> Because);
