using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Browser.Tests;

/// <summary>Where in the demo something rare stands: the first person, flag or file that a walk meets need not show it.</summary>
/// <param name="Agents">Addresses that agents may open.</param>
/// <param name="Supervisors">Addresses that supervisors may open.</param>
/// <param name="Administrators">Addresses that administrators may open.</param>
public sealed record RareThings(IReadOnlyList<string> Agents, IReadOnlyList<string> Supervisors, IReadOnlyList<string> Administrators)
{
    public static async Task<RareThings> FindAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        return new(await OfPeopleAsync(db), await OfMoneyAsync(db), await OfFilesAsync(db));
    }

    /// <param name="role">One of <c>StaffRole</c>.</param>
    public IReadOnlyList<string> For(string role) => role switch
    {
        StaffRole.Agent => Agents,
        StaffRole.Supervisor => Supervisors,
        StaffRole.Administrator => Administrators,
        _ => [],
    };

    private static async Task<IReadOnlyList<string>> OfPeopleAsync(PortalDb db)
    {
        DebtorId[] people =
        [
            await db.Representations.Where(r => r.EndedAt == null).OrderBy(r => r.Id).Select(r => r.DebtorId).FirstAsync(),
            await db.Holds.Where(h => h.LiftedAt == null).OrderBy(h => h.Id).Select(h => h.DebtorId).FirstAsync(),
            await db.RelatedPersons.OrderBy(p => p.Id).Select(p => p.DebtorId).FirstAsync(),
        ];
        var settled = await db.Settlements.OrderBy(s => s.Id).Select(s => s.DebtorId).FirstAsync();
        return [.. people.Distinct().Select(id => $"/agents/debtors/{id}"), $"/agents/debtors/{settled}/settlements"];
    }

    private static async Task<IReadOnlyList<string>> OfMoneyAsync(PortalDb db)
    {
        var flag = await db.Flags.Where(f => f.ReceiptId != null).OrderBy(f => f.Id).Select(f => f.Id).FirstAsync();
        var file = await db.PaymentFiles.Where(f => f.Status == ImportStatus.NeedsColumns).OrderBy(f => f.Id).Select(f => f.Id).FirstAsync();
        return [$"/supervisors/flag/{flag}", $"/payments/files/file/{file}"];
    }

    private static async Task<IReadOnlyList<string>> OfFilesAsync(PortalDb db)
    {
        var batch = await db.ImportBatches.Where(b => b.Status == ImportStatus.Previewed).OrderBy(b => b.Id).Select(b => b.Id).FirstAsync();
        return [$"/admin/imports/batch/{batch}"];
    }
}
