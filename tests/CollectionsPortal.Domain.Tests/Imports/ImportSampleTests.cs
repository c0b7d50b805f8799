using System.Text;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Tests.Imports;

/// <summary>The whole sample file, through preview and commit.</summary>
public sealed class ImportSampleTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Import_WholeSample_RefusesAndWarnsExactlyWhatIsWrong(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        portal.Clock.Now = PlacementSample.Noon;

        var preview = await portal.PreviewAsync(PlacementSample.Open());
        var planned = await portal.DetailAsync(preview);
        Assert.Equal(0, await portal.ReadAsync(db => db.Accounts.CountAsync(a => a.ImportBatchId == preview, Ct)));
        await portal.CommitAsync(preview);
        var first = await portal.DetailAsync(preview);
        var again = await portal.ImportAsync(PlacementSample.Open());

        var taken = PlacementSample.Accounts - PlacementSample.RefusedLines.Count;
        Assert.Equal((taken, 0, 0, PlacementSample.WarnedLines.Count, PlacementSample.RefusedLines.Count), first.Counts());
        Assert.Equal(planned.Counts(), first.Counts());
        Assert.Equal((0, 0, taken, PlacementSample.WarnedLines.Count, PlacementSample.RefusedLines.Count), again.Counts());
        Assert.Equal(preview, again.SameFileAs);
        var findings = await portal.FindingsAsync(preview);
        Assert.Equal(PlacementSample.RefusedLines, findings.Where(f => f.Severity == ImportSeverity.Refused).Select(f => f.Line).Distinct());
        Assert.Equal(PlacementSample.WarnedLines, findings.Where(f => f.Severity == ImportSeverity.Warned).Select(f => f.Line).Distinct());
        await AssertBooksAsync(portal, taken);
        await AssertPeopleAsync(portal);
        await AssertRemarksAsync(portal);
        await AssertRefusedAsync(portal, preview);
    }

    private static async Task AssertBooksAsync(TestPortal portal, int taken)
    {
        var unbalanced = await portal.ReadAsync(db => db.Accounts
            .Where(a => a.Balance.Amount != db.LedgerEntries.Where(e => e.AccountId == a.Id).Sum(e => e.Amount.Amount) || a.Balance.Amount != a.ReportedBalance.Amount)
            .CountAsync(Ct));
        Assert.Equal(0, unbalanced);
        Assert.Equal(taken, await portal.ReadAsync(db => db.Accounts.CountAsync(Ct)));
        Assert.Equal(taken, await portal.ReadAsync(db => db.LedgerEntries.Where(e => e.Kind == LedgerEntryKind.Placement).Select(e => e.AccountId).Distinct().CountAsync(Ct)));
    }

    /// <summary>One debtor for all rows with the same names, birth date, last four digits and address; never one where anything of it is missing.</summary>
    private static async Task AssertPeopleAsync(TestPortal portal)
    {
        var people = new HashSet<string>(StringComparer.Ordinal);
        var incomplete = 0;
        await foreach (var row in RowsAsync())
        {
            if (row.BirthDate is null || row.LastFour is null)
            {
                incomplete++;
                continue;
            }

            people.Add($"{row.Name.First}|{row.Name.Last}|{row.BirthDate}|{row.LastFour}|{row.Address.Line1}|{row.Address.Zip}");
        }

        Assert.Equal(people.Count + incomplete, await portal.ReadAsync(db => db.Debtors.CountAsync(Ct)));
        var doubts = await portal.ReadAsync(db => db.DoubtfulMatches.CountAsync(m => m.Status == DoubtfulMatchStatus.Open, Ct));
        Assert.InRange(doubts, 100, 1000);
    }

    private static async Task AssertRemarksAsync(TestPortal portal)
    {
        var signs = await portal.ReadAsync(db => db.BindingRemarks.GroupBy(r => r.Signs).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, Ct));
        Assert.Equal([RemarkSigns.Lawyer, RemarkSigns.InconvenientTime, RemarkSigns.Dispute], signs.Keys.Order());
        Assert.True(await portal.ReadAsync(db => db.Notes.AnyAsync(n => n.Text == "=HYPERLINK(\"http://example.com\")", Ct)));
    }

    private static async Task AssertRefusedAsync(TestPortal portal, ImportBatchId id)
    {
        await using var db = portal.NewDb();
        Assert.Equal(PlacementSample.RefusedLines.Count, await db.ImportRows.CountAsync(r => r.BatchId == id && r.Sealed != null, Ct));

        var text = new StringBuilder();
        await portal.WithAsync(async (RefusedRecords refused) =>
        {
            await foreach (var line in refused.LinesAsync(id, Ct))
            {
                text.Append(line);
            }

            return text;
        });
        var mended = text.ToString().Replace("31/02/2026", "2026-02-28", StringComparison.Ordinal);
        var imported = await portal.ImportAsync(new MemoryStream(Encoding.UTF8.GetBytes(mended)));

        Assert.Equal(PlacementSample.Faults.Count(f => f.Value == "bad_date"), imported.Line.Created);
        Assert.Equal(PlacementSample.RefusedLines.Count, imported.Line.Read);
    }

    private static async IAsyncEnumerable<PlacementRow> RowsAsync()
    {
        using var file = (await PlacementFile.OpenAsync(PlacementSample.Open(), Ct)).Value;
        var reader = new PlacementReader(PlacementSample.MapOf(file.Headers), null, PlacementSample.Today);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var record in file.ReadAsync(Ct))
        {
            if (reader.Read(record.Value).Row is { } row && seen.Add($"{row.Creditor}|{row.AccountNumber}"))
            {
                yield return row;
            }
        }
    }
}
