using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Notes;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Domain.Tests.Audit;

public sealed class AuditTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    [SkippableTheory, EachDatabase]
    public async Task Save_ActWithAudit_WritesTheNewIdIntoTheEntry(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (debtor, agent) = await GivenNotesAsync(portal, 0);

        var note = await AddNoteAsync(portal, debtor, agent);

        var entry = await portal.ReadAsync(db => db.AuditEntries.SingleAsync(e => e.Stream == $"debtor:{debtor}"));
        Assert.Equal(("Note", note.Value, 1L), (entry.SubjectKind, entry.SubjectId, entry.Sequence));
        Assert.Equal((agent.Id, agent.Role, agent.Display), (entry.ActorId, entry.ActorRole, entry.ActorDisplay));
        Assert.Equal(portal.Clock.Now, entry.At);
    }

    [SkippableTheory, EachDatabase]
    public async Task Save_DebtorAndAuditTogether_UsesTheDebtorsOwnStream(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        var debtor = new Debtor(new PersonName("New", null, "Person", null), portal.Clock.Now);
        db.Debtors.Add(debtor);

        scope.ServiceProvider.GetRequiredService<AuditService>().Record(Actor.System, AuditAction.DebtorCreated, AuditStream.OfNew(debtor), debtor);
        await db.SaveChangesAsync();

        Assert.True(debtor.Id.Value > 0);
        Assert.True(await portal.ReadAsync(other => other.AuditEntries.AnyAsync(e => e.Stream == $"debtor:{debtor.Id}" && e.SubjectId == debtor.Id.Value)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Save_ActRefusedByDatabase_LeavesNoAudit(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (debtor, agent) = await GivenNotesAsync(portal, 1);
        await using var scope = portal.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDb>();
        db.Notes.Add(new Note { DebtorId = new DebtorId(long.MaxValue), Kind = NoteKind.General, Text = "of nobody", At = portal.Clock.Now });

        scope.ServiceProvider.GetRequiredService<AuditService>().Record(agent, AuditAction.NoteAdded, debtor, debtor);

        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
        Assert.Equal(1, await portal.ReadAsync(other => other.AuditEntries.CountAsync(e => e.Stream == $"debtor:{debtor}")));
    }

    [SkippableTheory, EachDatabase]
    public async Task Save_ManyAtOnceInOneStream_KeepsTheChainWhole(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (debtor, agent) = await GivenNotesAsync(portal, 0);

        await Task.WhenAll(Enumerable.Range(0, 24).Select(_ => Task.Run(() => AddNoteAsync(portal, debtor, agent))));

        var sequences = await portal.ReadAsync(db => db.AuditEntries
            .Where(e => e.Stream == $"debtor:{debtor}").OrderBy(e => e.Sequence).Select(e => e.Sequence).ToListAsync());
        Assert.Equal(Enumerable.Range(1, 24).Select(n => (long)n), sequences);
    }

    [SkippableTheory, EachDatabase]
    public async Task Verify_UntouchedHistory_IsWhole(DatabaseKind kind)
    {
        await using var portal = await FreshAsync(kind);
        var (debtor, agent) = await GivenNotesAsync(portal, 3);
        await AddNoteAsync(portal, debtor, agent);

        var verification = await VerifyAsync(portal);

        Assert.True(verification.IsWhole, string.Join("; ", verification.Breaks));
        Assert.Equal(4, verification.Entries);
    }

    [SkippableTheory, EachDatabase]
    public async Task Verify_EachTampering_IsFound(DatabaseKind kind)
    {
        Func<PortalDb, Task<int>>[] tamperings =
        [
            db => db.AuditEntries.Where(e => e.Sequence == 2).ExecuteUpdateAsync(s => s.SetProperty(e => e.ActorDisplay, "Somebody else")),
            db => db.AuditEntries.Where(e => e.Sequence == 2).ExecuteUpdateAsync(s => s.SetProperty(e => e.SubjectId, 99)),
            db => db.AuditEntries.Where(e => e.Sequence == 2).ExecuteDeleteAsync(),
            db => db.AuditEntries.Where(e => e.Sequence == 1).ExecuteDeleteAsync(),
            db => db.AuditEntries.Where(e => e.Sequence == 3).ExecuteDeleteAsync(),
            db => db.AuditChainHeads.ExecuteUpdateAsync(s => s.SetProperty(h => h.Sequence, 2)),
            db => db.AuditChainHeads.ExecuteDeleteAsync(),
            db => MoveAsync(db, 2, 4),
            db => db.AuditEntries.Where(e => e.Sequence == 3).ExecuteUpdateAsync(s => s.SetProperty(e => e.Stream, "agency")),
            ExchangeAsync,
            ReplaceWithOwnHashAsync,
        ];

        foreach (var tamper in tamperings)
        {
            await using var portal = await FreshAsync(kind);
            await GivenNotesAsync(portal, 3);
            await using (var db = portal.NewDb())
            {
                Assert.Equal(1, await tamper(db));
            }

            Assert.False((await VerifyAsync(portal)).IsWhole);
        }
    }

    [SkippableTheory, EachDatabase]
    public async Task Verify_EachColumnChanged_IsFound(DatabaseKind kind)
    {
        await using var portal = await FreshAsync(kind);
        await GivenNotesAsync(portal, 3);
        var second = await portal.ReadAsync(db => db.AuditEntries.SingleAsync(e => e.Sequence == 2));
        var other = Enumerable.Repeat((byte)7, AuditEntry.HashLength).ToArray();
        await using var db = portal.NewDb();
        var entry = db.AuditEntries.Where(e => e.Id == second.Id);
        (string Column, Func<Task<int>> Change)[] changes =
        [
            (nameof(AuditEntry.At), () => entry.ExecuteUpdateAsync(s => s.SetProperty(e => e.At, second.At + NodaTime.Duration.FromTicks(1)))),
            (nameof(AuditEntry.ActorId), () => entry.ExecuteUpdateAsync(s => s.SetProperty(e => e.ActorId, (StaffUserId?)null))),
            (nameof(AuditEntry.ActorRole), () => entry.ExecuteUpdateAsync(s => s.SetProperty(e => e.ActorRole, ActorRole.Supervisor))),
            (nameof(AuditEntry.ActorDisplay), () => entry.ExecuteUpdateAsync(s => s.SetProperty(e => e.ActorDisplay, "Alex Agent "))),
            (nameof(AuditEntry.Action), () => entry.ExecuteUpdateAsync(s => s.SetProperty(e => e.Action, AuditAction.NotePinned))),
            (nameof(AuditEntry.SubjectKind), () => entry.ExecuteUpdateAsync(s => s.SetProperty(e => e.SubjectKind, "Plan"))),
            (nameof(AuditEntry.SubjectId), () => entry.ExecuteUpdateAsync(s => s.SetProperty(e => e.SubjectId, second.SubjectId + 1))),
            (nameof(AuditEntry.Details), () => entry.ExecuteUpdateAsync(s => s.SetProperty(e => e.Details, string.Empty))),
            (nameof(AuditEntry.PreviousHash), () => entry.ExecuteUpdateAsync(s => s.SetProperty(e => e.PreviousHash, other))),
            (nameof(AuditEntry.Hash), () => entry.ExecuteUpdateAsync(s => s.SetProperty(e => e.Hash, other))),
        ];
        string[] elsewhere = [nameof(AuditEntry.Id), nameof(AuditEntry.Stream), nameof(AuditEntry.Sequence)];
        var columns = db.Model.FindEntityType(typeof(AuditEntry))!.GetProperties().Select(p => p.Name).Except(elsewhere);
        Assert.Equal(columns.Order(StringComparer.Ordinal), changes.Select(change => change.Column).Order(StringComparer.Ordinal));

        foreach (var (column, change) in changes)
        {
            Assert.Equal(1, await change());
            var found = await VerifyAsync(portal);
            Assert.True(found.Breaks.Any(broken => broken.Sequence is 2 or 3), column);
            await RestoreAsync(entry, second);
            Assert.True((await VerifyAsync(portal)).IsWhole);
        }
    }

    private static Task<int> RestoreAsync(IQueryable<AuditEntry> entry, AuditEntry was) => entry.ExecuteUpdateAsync(s => s
        .SetProperty(e => e.At, was.At).SetProperty(e => e.ActorId, was.ActorId).SetProperty(e => e.ActorRole, was.ActorRole)
        .SetProperty(e => e.ActorDisplay, was.ActorDisplay).SetProperty(e => e.Action, was.Action).SetProperty(e => e.SubjectKind, was.SubjectKind)
        .SetProperty(e => e.SubjectId, was.SubjectId).SetProperty(e => e.Details, was.Details)
        .SetProperty(e => e.PreviousHash, was.PreviousHash).SetProperty(e => e.Hash, was.Hash));

    private static Task<int> MoveAsync(PortalDb db, long from, long to)
        => db.AuditEntries.Where(e => e.Sequence == from).ExecuteUpdateAsync(s => s.SetProperty(e => e.Sequence, to));

    /// <summary>Two entries change places, each whole in itself.</summary>
    private static async Task<int> ExchangeAsync(PortalDb db)
        => await MoveAsync(db, 1, 9) + await MoveAsync(db, 2, 1) + await MoveAsync(db, 9, 2) - 2;

    /// <summary>A forger who knows how to hash still breaks the link from the entry after.</summary>
    private static async Task<int> ReplaceWithOwnHashAsync(PortalDb db)
    {
        var entry = await db.AuditEntries.SingleAsync(e => e.Sequence == 2);
        var forged = new AuditEntry
        {
            Stream = entry.Stream,
            Sequence = 2,
            At = entry.At,
            ActorId = entry.ActorId,
            ActorRole = entry.ActorRole,
            ActorDisplay = "Forger",
            Action = entry.Action,
            SubjectKind = entry.SubjectKind,
            SubjectId = entry.SubjectId,
            Details = entry.Details,
            PreviousHash = entry.PreviousHash,
        };
        var hash = forged.ComputeHash();
        return await db.AuditEntries.Where(e => e.Sequence == 2)
            .ExecuteUpdateAsync(s => s.SetProperty(e => e.ActorDisplay, "Forger").SetProperty(e => e.Hash, hash));
    }

    private async Task<TestPortal> FreshAsync(DatabaseKind kind)
    {
        await fixture.OnAsync(kind);
        return await TestPortal.CreateAsync(kind);
    }

    private static async Task<(DebtorId Debtor, Actor Agent)> GivenNotesAsync(TestPortal portal, int count)
    {
        var given = await Given.Account().SaveAsync(portal);
        var agent = await portal.HireAsync();
        for (var i = 0; i < count; i++)
        {
            await AddNoteAsync(portal, given.Debtor, agent);
        }

        return (given.Debtor, agent);
    }

    private static async Task<NoteId> AddNoteAsync(TestPortal portal, DebtorId debtor, Actor agent)
    {
        var added = await portal.WithAsync((NoteService notes) => notes.AddAsync(new AddNote(debtor, "Spoke kindly."), agent, CancellationToken.None));
        return added.Value;
    }

    private static Task<AuditVerification> VerifyAsync(TestPortal portal)
        => portal.WithAsync((AuditVerifier verifier) => verifier.VerifyAsync(CancellationToken.None));
}
