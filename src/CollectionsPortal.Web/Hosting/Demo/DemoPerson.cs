using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;

namespace CollectionsPortal.Web.Hosting.Demo;

/// <summary>A debtor of the sample file, as far as a story needs to know them.</summary>
internal sealed record DemoPerson(DebtorId Id, IReadOnlyList<AccountId> Accounts, IReadOnlyList<DebtorPhoneId> Phones, bool HasRemark);
