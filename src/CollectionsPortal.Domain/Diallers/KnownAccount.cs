using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Diallers;

/// <param name="Creditor">Its normalised name.</param>
internal sealed record KnownAccount(AccountId Id, DebtorId Debtor, ShortReference Reference, string Creditor, string Number);
