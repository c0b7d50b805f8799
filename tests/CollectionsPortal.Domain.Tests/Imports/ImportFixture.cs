using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Tests.Imports;

/// <summary>An import from file to result, as an administrator does it.</summary>
internal static class ImportFixture
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    public static async Task<ImportBatchId> PreviewAsync(this TestPortal portal, Stream file, Actor? actor = null, string currency = Money.DefaultCurrency)
    {
        var staged = await portal.WithAsync((ImportService imports) => imports.StageAsync(new ImportUpload(file, "placement.csv", Currency: currency), actor ?? Actor.System, Ct));
        Assert.Null(staged.Refusal);
        Assert.True(await portal.RunAsync(staged.Value));
        return staged.Value;
    }

    public static async Task<ImportDetail> ImportAsync(this TestPortal portal, Stream file, Actor? actor = null, string currency = Money.DefaultCurrency)
    {
        var id = await portal.PreviewAsync(file, actor, currency);
        await portal.CommitAsync(id, actor);
        return await portal.DetailAsync(id);
    }

    public static async Task CommitAsync(this TestPortal portal, ImportBatchId id, Actor? actor = null)
    {
        var ordered = await portal.WithAsync((ImportService imports) => imports.CommitAsync(id, actor ?? Actor.System, Ct));
        Assert.Null(ordered.Refusal);
        Assert.True(await portal.RunAsync(id));
    }

    public static Task<bool> RunAsync(this TestPortal portal, ImportBatchId id) => portal.WithAsync((ImportService imports) => imports.RunAsync(id, Ct));

    public static async Task<ImportDetail> DetailAsync(this TestPortal portal, ImportBatchId id)
        => (await portal.WithAsync((ImportQueries imports) => imports.FindAsync(id, Ct)))!;

    public static Task<List<ImportFinding>> FindingsAsync(this TestPortal portal, ImportBatchId id)
        => portal.ReadAsync(db => db.ImportFindings.Where(f => f.BatchId == id).OrderBy(f => f.Line).ThenBy(f => f.Id).ToListAsync(Ct));

    public static (int Created, int Updated, int Unchanged, int Warned, int Refused) Counts(this ImportDetail detail)
        => (detail.Line.Created, detail.Line.Updated, detail.Line.Unchanged, detail.Line.Warned, detail.Line.Refused);
}
