using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;

namespace CollectionsPortal.Domain.Diallers;

/// <param name="Accounts">In the order in which they were named; empty where only the person was.</param>
internal sealed record NamedAccounts(DebtorId Debtor, IReadOnlyList<AccountId> Accounts);
