using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Domain.Notes;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Tests.Imports;

public sealed class DoubtfulMatchTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Merge_SamePerson_MovesAccountsAndStaysInBothHistories(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var match = await DoubtAsync(portal, $"Merge{kind}");
        var actor = await portal.HireAsync(ActorRole.Administrator, "Ada Admin");

        var merged = await portal.WithAsync((DoubtfulMatchService service) => service.MergeAsync(match.Id, actor, Ct));
        var twice = await portal.WithAsync((DoubtfulMatchService service) => service.MergeAsync(match.Id, actor, Ct));

        Assert.Null(merged.Refusal);
        Assert.IsType<DecidedAlready>(twice.Refusal);
        await using var db = portal.NewDb();
        Assert.Equal(2, await db.Accounts.CountAsync(a => a.DebtorId == match.CandidateId, Ct));
        Assert.Equal(match.CandidateId, (await db.Debtors.SingleAsync(d => d.Id == match.DebtorId, Ct)).MergedIntoId);
        Assert.Equal(2, await db.DebtorPhones.CountAsync(p => p.DebtorId == match.CandidateId, Ct));
        Assert.False(await db.SearchTerms.AnyAsync(t => t.DebtorId == match.DebtorId, Ct));
        Assert.Equal(2, await db.SearchTerms.CountAsync(t => t.DebtorId == match.CandidateId && t.Kind == SearchTermKind.AccountNumber, Ct));
        Assert.Equal(match.CandidateId, (await db.BindingRemarks.SingleAsync(r => r.AccountId == match.AccountId, Ct)).DebtorId);
        Assert.Equal(2, await db.AuditEntries.CountAsync(e => e.Action == AuditAction.DoubtfulMatchDecided && e.ActorId == actor.Id, Ct));
    }

    [SkippableTheory, EachDatabase]
    public async Task Merge_ThenNewRowOfTheMergedIdentity_GoesToTheSurvivor(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var name = $"Later{kind}";
        var match = await DoubtAsync(portal, name);
        await portal.WithAsync((DoubtfulMatchService service) => service.MergeAsync(match.Id, Actor.System, Ct));

        await portal.ImportAsync(PlacementRows.File(Row(name, "3", ("address_line1", "7 Elm St"))));

        Assert.Equal(3, await portal.ReadAsync(db => db.Accounts.CountAsync(a => a.DebtorId == match.CandidateId, Ct)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Merge_SomebodyWorkedWithThePerson_IsRefused(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var match = await DoubtAsync(portal, $"Worked{kind}");
        var agent = await portal.HireAsync();
        await portal.WithAsync((NoteService notes) => notes.AddAsync(new AddNote(match.DebtorId, "Spoke with her."), agent, Ct));

        var merged = await portal.WithAsync((DoubtfulMatchService service) => service.MergeAsync(match.Id, agent, Ct));

        Assert.IsType<WorkedWith>(merged.Refusal);
        Assert.Equal(1, await portal.ReadAsync(db => db.Accounts.CountAsync(a => a.DebtorId == match.DebtorId, Ct)));
    }

    [SkippableTheory, EachDatabase]
    public async Task KeepApart_DifferentPeople_LeavesBothAndIsAudited(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var match = await DoubtAsync(portal, $"Apart{kind}");
        var actor = await portal.HireAsync(ActorRole.Administrator);

        var kept = await portal.WithAsync((DoubtfulMatchService service) => service.KeepApartAsync(match.Id, actor, Ct));

        Assert.Null(kept.Refusal);
        await using var db = portal.NewDb();
        Assert.Equal(DoubtfulMatchStatus.DifferentPeople, (await db.DoubtfulMatches.SingleAsync(m => m.Id == match.Id, Ct)).Status);
        Assert.Equal(1, await db.Accounts.CountAsync(a => a.DebtorId == match.DebtorId, Ct));
        Assert.True(await db.AuditEntries.AnyAsync(e => e.Action == AuditAction.DoubtfulMatchDecided && e.ActorId == actor.Id, Ct));
    }

    [SkippableTheory, EachDatabase]
    public async Task List_Open_ShowsBothPeople(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var match = await DoubtAsync(portal, $"List{kind}");

        var page = await portal.WithAsync((DoubtfulMatchQueries queries) => queries.ListAsync(DoubtfulMatchStatus.Open, match.BatchId, 1, Ct));

        var line = Assert.Single(page.Items);
        Assert.Equal((match.DebtorId, match.CandidateId), (line.Imported.Id, line.Candidate.Id));
        Assert.StartsWith("7 Elm St", line.Imported.Address, StringComparison.Ordinal);
        Assert.Contains("another address", line.Reason, StringComparison.Ordinal);
    }

    /// <summary>Two accounts of one name, birth date and last four digits at two addresses.</summary>
    private static async Task<DoubtfulMatch> DoubtAsync(TestPortal portal, string name)
    {
        portal.Clock.Now = PlacementSample.Noon;
        await portal.ImportAsync(PlacementRows.File(Row(name, "1")));
        var imported = await portal.ImportAsync(PlacementRows.File(Row(name, "2", ("address_line1", "7 Elm St"), ("phone_home", "+16175550188"), ("remark", "Has an attorney"))));
        return await portal.ReadAsync(db => db.DoubtfulMatches.SingleAsync(m => m.BatchId == imported.Line.Id, Ct));
    }

    private static IReadOnlyDictionary<string, string> Row(string name, string number, params (string, string)[] changes)
        => PlacementRows.Row([("last_name", name), ("creditor_account_number", $"{name}{number}"), .. changes]);
}
