using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Testing;

namespace CollectionsPortal.Domain.Tests.Debtors;

/// <summary>What an agent reads after somebody said something.</summary>
internal static class SaidReads
{
    public static async Task<DebtorPage> PageAsync(this TestPortal portal, GivenAccount given)
        => (await portal.WithAsync((DebtorQueries q) => q.PageAsync(given.Debtor, CancellationToken.None)))!;

    public static async Task<IReadOnlyList<BindingItem>> BindingsAsync(this TestPortal portal, GivenAccount given) => (await portal.PageAsync(given)).Bindings;

    public static async Task<IEnumerable<AuditAction>> AuditedAsync(this TestPortal portal, GivenAccount given)
        => (await portal.WithAsync((AuditQueries q) => q.OfDebtorAsync(given.Debtor, 1, CancellationToken.None))).Items.Select(line => line.Action);
}
