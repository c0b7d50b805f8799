using System.Runtime.CompilerServices;
using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Imports;

/// <summary>The refused records of an import as a CSV file: as they stood, with the reason in a last column, to be mended and imported again.</summary>
public sealed class RefusedRecords(PortalDb db, RowSeal seal)
{
    private const int ChunkSize = 500;

    /// <summary>Line by line, so that memory does not grow with the file. Safe to open in a spreadsheet: see <see cref="SafeCsv"/>.</summary>
    public async IAsyncEnumerable<string> LinesAsync(ImportBatchId id, [EnumeratorCancellation] CancellationToken ct)
    {
        var batch = await db.ImportBatches.SingleAsync(b => b.Id == id, ct);
        var headings = batch.Headings.Where(heading => !PlacementColumns.IsReason(heading)).ToList();
        yield return SafeCsv.Line(headings.Append(PlacementColumns.ReasonHeader));
        var kept = Enumerable.Range(0, batch.Headings.Count).Where(at => !PlacementColumns.IsReason(batch.Headings[at])).ToList();
        var isOurs = kept.Count < batch.Headings.Count;
        for (var through = 0; ;)
        {
            var rows = await db.ImportRows
                .Where(r => r.BatchId == id && r.Action == ImportAction.Refuse && r.Line > through && r.Sealed != null)
                .OrderBy(r => r.Line).Take(ChunkSize).Select(r => new { r.Line, r.Sealed }).ToListAsync(ct);
            if (rows.Count == 0)
            {
                yield break;
            }

            through = rows[^1].Line;
            var reasons = await ReasonsAsync(id, rows[0].Line, through, ct);
            foreach (var row in rows)
            {
                var fields = seal.Open(row.Line, row.Sealed!).Fields;
                var shown = kept.Select(at => at < fields.Count ? fields[at] : string.Empty);

                // What a record has too much stays behind the reason, so that it is refused again until somebody has taken it out.
                var surplus = fields.Skip(batch.Headings.Count);
                yield return SafeCsv.Line(shown.Append(string.Join(' ', reasons[row.Line])).Concat(surplus).Select((field, at) => isOurs && at != kept.Count ? SafeCsv.Unguard(field) : field));
            }
        }
    }

    private async Task<ILookup<int, string>> ReasonsAsync(ImportBatchId id, int from, int to, CancellationToken ct)
    {
        var findings = await db.ImportFindings
            .Where(f => f.BatchId == id && f.Severity == ImportSeverity.Refused && f.Line >= from && f.Line <= to)
            .OrderBy(f => f.Line).ThenBy(f => f.Id)
            .ToListAsync(ct);
        return findings.ToLookup(f => f.Line, f => f.Field.Length == 0 ? f.Message : $"{f.Field}: {f.Message}");
    }
}
