using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Notes;
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
