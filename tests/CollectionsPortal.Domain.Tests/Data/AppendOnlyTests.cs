using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Notes;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Tests.Data;

public sealed class AppendOnlyTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    [SkippableTheory, EachDatabase]
    public async Task SaveChanges_ChangedLedgerEntry_Throws(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        await using var db = portal.NewDb();
        var entry = await db.LedgerEntries.AsTracking().SingleAsync(e => e.AccountId == given.Account);

        db.Entry(entry).Property(e => e.EffectiveOn).CurrentValue = new NodaTime.LocalDate(2020, 1, 1);

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
        Assert.Throws<InvalidOperationException>(() => db.SaveChanges());
    }

    [SkippableTheory, EachDatabase]
    public async Task SaveChanges_RemovedNote_Throws(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        await using var db = portal.NewDb();
        var note = new Note { DebtorId = given.Debtor, Kind = NoteKind.General, Text = "stays", At = portal.Clock.Now };
        db.Notes.Add(note);
        await db.SaveChangesAsync();

        db.Notes.Remove(note);

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
        Assert.True(await portal.ReadAsync(other => other.Notes.AnyAsync(n => n.Id == note.Id)));
    }
}
