using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Imports;

/// <summary>A process can die anywhere in an import; the next one finishes it.</summary>
public sealed class ImportResumeTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private const int Rows = 1200;
    private const int Chunk = 500;

    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Commit_ProcessDiesAfterAChunk_TheNextOneGoesOnFromThere(DatabaseKind kind)
    {
        var stop = new StopAfterCommit();
        await using var portal = await PortalFixture.FreshAsync(kind, stop);
        portal.Clock.Now = PlacementSample.Noon;
        var id = await portal.PreviewAsync(File("A"));
        await portal.WithAsync((ImportService imports) => imports.CommitAsync(id, Actor.System, Ct));
        await DieAfterFirstChunkAsync(portal, stop, id);
        var half = await portal.ReadAsync(db => db.Accounts.CountAsync(a => a.ImportBatchId == id, Ct));

        var refused = await portal.RunAsync(id);
        portal.Clock.Advance(Duration.FromMinutes(3));
        Assert.True(await portal.WithAsync((ImportService imports) => imports.RunNextAsync(Ct)));

        Assert.False(refused);
        Assert.Equal(Chunk, half);
        Assert.Equal((Rows, 0, 0, 0, 0), (await portal.DetailAsync(id)).Counts());
        Assert.Equal(Rows, await portal.ReadAsync(db => db.Accounts.CountAsync(a => a.ImportBatchId == id, Ct)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Plan_ProcessDiesAfterAChunk_ThePlanIsMadeAgainWhole(DatabaseKind kind)
    {
        var stop = new StopAfterCommit();
        await using var portal = await PortalFixture.FreshAsync(kind, stop);
        portal.Clock.Now = PlacementSample.Noon;
        var staged = await portal.WithAsync((ImportService imports) => imports.StageAsync(new ImportUpload(File("B", twice: true), "b.csv"), Actor.System, Ct));
        await DieAfterFirstChunkAsync(portal, stop, staged.Value);
        Assert.Equal(1 + Chunk, (await BatchAsync(portal, staged.Value)).PlannedThrough); // the headings are record 1

        portal.Clock.Advance(Duration.FromMinutes(3));
        await portal.RunAsync(staged.Value);

        var detail = await portal.DetailAsync(staged.Value);
        Assert.Equal((Rows - 1, 1), (detail.Line.Created, detail.Line.Refused));
        Assert.Equal(Rows + 1, Assert.Single(await portal.FindingsAsync(staged.Value)).Line);
    }

    [SkippableTheory, EachDatabase]
    public async Task RunNext_NothingWaits_IsFalse(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        portal.Clock.Now = PlacementSample.Noon + Duration.FromDays(1);
        while (await portal.WithAsync((ImportService imports) => imports.RunNextAsync(Ct)))
        {
        }

        Assert.False(await portal.WithAsync((ImportService imports) => imports.RunNextAsync(Ct)));
    }

    /// <summary>Stops the work as a kill does: the lease stays behind.</summary>
    private static async Task DieAfterFirstChunkAsync(TestPortal portal, StopAfterCommit stop, ImportBatchId id)
    {
        using var killed = new CancellationTokenSource();
        stop.Arm(killed);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => portal.WithAsync((ImportService imports) => imports.RunAsync(id, killed.Token)));
        await portal.ReadAsync(db => db.ImportBatches.Where(b => b.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(b => b.LeaseHolder, Guid.NewGuid()).SetProperty(b => b.LeaseUntil, portal.Clock.Now + Duration.FromMinutes(2)), Ct));
    }

    private static Task<ImportBatch> BatchAsync(TestPortal portal, ImportBatchId id) => portal.ReadAsync(db => db.ImportBatches.SingleAsync(b => b.Id == id, Ct));

    private static MemoryStream File(string name, bool twice = false)
    {
        var rows = Enumerable.Range(0, Rows).Select(at => PlacementRows.Row(
            ("last_name", $"Resume{name}{(char)('a' + (at / 26 / 26))}{(char)('a' + (at / 26 % 26))}{(char)('a' + (at % 26))}"),
            ("creditor_account_number", $"R{name}{(twice && at == Rows - 1 ? 0 : at):D5}")));
        return PlacementRows.File([.. rows]);
    }
}
