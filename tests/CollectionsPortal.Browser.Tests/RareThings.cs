using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Browser.Tests;

/// <summary>Where in the demo something rare happened: the first person or flag that a walk meets need not show it.</summary>
public sealed record RareThings(IReadOnlyList<string> OfPeople, IReadOnlyList<string> Flags)
{
    public static async Task<RareThings> FindAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        DebtorId[] people =
        [
            await db.Representations.Where(r => r.EndedAt == null).OrderBy(r => r.Id).Select(r => r.DebtorId).FirstAsync(),
            await db.Holds.Where(h => h.LiftedAt == null).OrderBy(h => h.Id).Select(h => h.DebtorId).FirstAsync(),
            await db.RelatedPersons.OrderBy(p => p.Id).Select(p => p.DebtorId).FirstAsync(),
        ];
        var settled = await db.Settlements.OrderBy(s => s.Id).Select(s => s.DebtorId).FirstAsync();
        var flag = await db.Flags.Where(f => f.ReceiptId != null).OrderBy(f => f.Id).Select(f => f.Id).FirstAsync();
        return new([.. people.Distinct().Select(id => $"/agents/debtors/{id}"), $"/agents/debtors/{settled}/settlements"], [$"/supervisors/flag/{flag}"]);
    }

    /// <param name="role">One of <c>StaffRole</c>.</param>
    public IReadOnlyList<string> For(string role) => role switch
    {
        StaffRole.Agent => OfPeople,
        StaffRole.Supervisor => Flags,
        _ => [],
    };
}
