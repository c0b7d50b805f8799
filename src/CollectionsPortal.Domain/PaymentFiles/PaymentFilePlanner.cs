using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.PaymentFiles;

/// <summary>Writes down what is to be done with each record of a staged file. Nothing else is touched.</summary>
/// <remarks>A plan that was broken off is made again from the start: it may have remembered what never reached the database.</remarks>
internal sealed class PaymentFilePlanner(PortalDb db, PartSeal seal, AgencyCalendar calendar, ImportLease lease)
{
    /// <summary>Where dates are written with the day first.</summary>
    private const string DayFirstZone = "Europe/London";

    public async Task PlanAsync(PaymentFileId id, CancellationToken ct)
    {
        var file = await db.PaymentFiles.SingleAsync(f => f.Id == id, ct);
        var today = await calendar.TodayAsync(ct);
        var reader = new PaymentReader(PaymentColumnMap.Of(file.Headings, file.Assigned), file.AsOf, today.Zone.Id == DayFirstZone, file.Currency);
        await db.PaymentFileLines.Where(l => l.FileId == id).ExecuteDeleteAsync(ct);
        await db.PaymentFiles.Where(f => f.Id == id).ExecuteUpdateAsync(set => set.SetProperty(f => f.PlannedThrough, 0), ct);
        var planner = new PaymentRowPlanner(seal);
        var through = 0;
        while (await db.InOneTransactionAsync(token => PlanPartAsync(file, through, reader, planner, token), ct) is { } last)
        {
            through = last;
        }

        await db.PaymentFiles.Where(f => f.Id == id).ExecuteUpdateAsync(set => set.SetProperty(f => f.Status, ImportStatus.Previewed), ct);
    }

    /// <returns>The last record of the part; null when there was none left.</returns>
    private async Task<int?> PlanPartAsync(PaymentFile file, int through, PaymentReader reader, PaymentRowPlanner planner, CancellationToken ct)
    {
        var done = await db.PaymentFiles.Where(f => f.Id == file.Id).Select(f => f.PlannedThrough).SingleAsync(ct);
        if (done > through)
        {
            // Planned by an earlier try whose commit nobody heard of.
            return done;
        }

        var part = await db.PaymentFileParts.Where(p => p.FileId == file.Id && p.FirstLine > through).OrderBy(p => p.FirstLine).FirstOrDefaultAsync(ct);
        if (part is null) { return null; }

        var rows = seal.Open(part).Select(reader.Read).ToList();
        var facts = await PaymentFacts.LoadAsync(db, file.SourceId, rows, ct);
        await BulkInsert.AddAsync(db, rows.ConvertAll(row => planner.Decide(file.Id, row, facts)), ct);
        await lease.RenewAsync(db.PaymentFiles.Where(f => f.Id == file.Id), ct);
        await db.PaymentFiles.Where(f => f.Id == file.Id).ExecuteUpdateAsync(set => set.SetProperty(f => f.PlannedThrough, part.LastLine), ct);
        return part.LastLine;
    }
}
