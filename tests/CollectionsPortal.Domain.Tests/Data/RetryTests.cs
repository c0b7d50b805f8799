using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Domain.Notes;
using CollectionsPortal.Domain.Tests.Contacts;
using CollectionsPortal.Domain.Tests.Imports;
using CollectionsPortal.Domain.Tests.Plans;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Tests.Data;

/// <summary>A fault that passes never does an act by half, never loses it, and never does it twice, wherever it strikes.</summary>
public sealed class RetryTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Gate_FaultThatPasses_GivesOnePermit(DatabaseKind kind)
    {
        await using var scene = await SceneAsync(kind);
        foreach (var at in Enum.GetValues<FaultAt>())
        {
            var person = await Callable.InAsync(scene.Portal);
            var agent = await scene.Portal.HireAsync();

            scene.Faults.Arm(at);
            var answer = (await person.AskAsync(agent)).Value;

            Assert.Equal(1, scene.Faults.Struck);
            var attempt = Assert.Single(await scene.Portal.ReadAsync(db => db.ContactAttempts.Where(a => a.DebtorId == person.Debtor).ToListAsync(Ct)));
            var receipt = Assert.Single(await scene.Portal.ReadAsync(db => db.DecisionReceipts.Where(r => r.DebtorId == person.Debtor).ToListAsync(Ct)));
            Assert.Equal((attempt.Id, receipt.Id), (answer.Attempt!.Value, answer.Receipt));
            Assert.NotNull(answer.Permit);
            Assert.Equal([AuditAction.ContactPermitted], await ActsAsync(scene.Portal, person.Debtor));
        }

        await AssertWholeAsync(scene.Portal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Note_FaultThatPasses_IsOneNote(DatabaseKind kind)
    {
        await using var scene = await SceneAsync(kind);
        foreach (var at in Enum.GetValues<FaultAt>())
        {
            var given = await Given.Account().SaveAsync(scene.Portal);

            scene.Faults.Arm(at);
            var added = await scene.Portal.WithAsync((NoteService notes) => notes.AddAsync(new AddNote(given.Debtor, "Will call on Friday.", Pin: true), Actor.System, Ct));

            Assert.Equal(1, scene.Faults.Struck);
            var note = Assert.Single(await scene.Portal.ReadAsync(db => db.Notes.Where(n => n.DebtorId == given.Debtor).ToListAsync(Ct)));
            Assert.Equal(note.Id, added.Value);
            Assert.Equal([AuditAction.NoteAdded], await ActsAsync(scene.Portal, given.Debtor));
        }

        await AssertWholeAsync(scene.Portal);
    }

    /// <summary>An act of one save, as most are.</summary>
    [SkippableTheory, EachDatabase]
    public async Task Cease_FaultThatPasses_IsOneRequest(DatabaseKind kind)
    {
        await using var scene = await SceneAsync(kind);
        foreach (var at in Enum.GetValues<FaultAt>())
        {
            var given = await Given.Account().SaveAsync(scene.Portal);

            scene.Faults.Arm(at);
            var done = await scene.Portal.WithAsync((CeaseService cease) => cease.InWritingAsync(new(given.Debtor, null, Statement.Now), Actor.System, Ct));

            Assert.True(done.IsDone);
            Assert.Equal(1, scene.Faults.Struck);
            Assert.Equal(1, await scene.Portal.ReadAsync(db => db.CeaseRequests.CountAsync(c => c.DebtorId == given.Debtor, Ct)));
            Assert.Equal([AuditAction.CeaseRequestRecorded], await ActsAsync(scene.Portal, given.Debtor));
        }

        await AssertWholeAsync(scene.Portal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Plan_FaultThatPasses_IsAgreedOnce(DatabaseKind kind)
    {
        await using var scene = await SceneAsync(kind);
        foreach (var at in Enum.GetValues<FaultAt>())
        {
            var given = await Given.Account().Owing(100m).SaveAsync(scene.Portal);

            scene.Faults.Arm(at);
            var agreed = await scene.Portal.AgreeAsync(given.Debtor, PlanScenes.Monthly(30m), given.Account);

            Assert.Equal(1, scene.Faults.Struck);
            var plan = Assert.Single(await scene.Portal.ReadAsync(db => db.Plans.Include(p => p.Instalments).Where(p => p.DebtorId == given.Debtor).ToListAsync(Ct)));
            Assert.Equal((plan.Id, 4), (agreed.Value, plan.Instalments.Count));
            Assert.Equal([AuditAction.PlanAgreed], await ActsAsync(scene.Portal, given.Debtor));
        }

        await AssertWholeAsync(scene.Portal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Payment_FaultThatPasses_IsBookedOnce(DatabaseKind kind)
    {
        await using var scene = await SceneAsync(kind);
        foreach (var at in Enum.GetValues<FaultAt>())
        {
            var given = await Given.Account().Owing(100m).SaveAsync(scene.Portal);

            scene.Faults.Arm(at);
            var paid = await scene.Portal.PayAsync(PlanScenes.Payment(given.Debtor, 40m, account: given.Account));

            Assert.Equal(1, scene.Faults.Struck);
            Assert.Equal(paid.Value, Assert.Single(await scene.Portal.ReadAsync(db => db.Payments.Where(p => p.DebtorId == given.Debtor).ToListAsync(Ct))).Id);
            Assert.Equal(60m, await scene.Portal.BalanceAsync(given.Account));
            Assert.Equal([AuditAction.PaymentRecorded], await ActsAsync(scene.Portal, given.Debtor));
        }

        await AssertWholeAsync(scene.Portal);
    }

    /// <summary>Several chunks; the fault strikes the first of them, once while planning and once while carrying out.</summary>
    [SkippableTheory, EachDatabase]
    public async Task Import_FaultThatPasses_CarriesEachRowOutOnce(DatabaseKind kind)
    {
        await using var scene = await SceneAsync(kind);
        scene.Portal.Clock.Now = PlacementSample.Noon;
        foreach (var at in new[] { FaultAt.Commit, FaultAt.AnswerToCommit })
        {
            var staged = await scene.Portal.WithAsync((ImportService imports) => imports.StageAsync(new ImportUpload(File(at.ToString()), "a.csv"), Actor.System, Ct));

            scene.Faults.Arm(at);
            Assert.True(await scene.Portal.RunAsync(staged.Value));
            Assert.Equal(1, scene.Faults.Struck);
            Assert.Equal(Repeated, Assert.Single(await scene.Portal.FindingsAsync(staged.Value)).Line);

            await scene.Portal.WithAsync((ImportService imports) => imports.CommitAsync(staged.Value, Actor.System, Ct));
            scene.Faults.Arm(at);
            Assert.True(await scene.Portal.RunAsync(staged.Value));

            Assert.Equal(1, scene.Faults.Struck);
            Assert.Equal((Rows - 1, 0, 0, 0, 1), (await scene.Portal.DetailAsync(staged.Value)).Counts());
            Assert.Equal(Rows - 1, await scene.Portal.ReadAsync(db => db.Accounts.CountAsync(a => a.ImportBatchId == staged.Value, Ct)));
        }

        await AssertWholeAsync(scene.Portal);
    }

    private const int Rows = 700;

    /// <summary>The second record of the first chunk says again what the first one said: the headings are record 1.</summary>
    private const int Repeated = 3;

    private static MemoryStream File(string name) => PlacementRows.File([.. Enumerable.Range(0, Rows).Select(at => PlacementRows.Row(
        ("last_name", $"{name}{(char)('a' + (at / 26 / 26))}{(char)('a' + (at / 26 % 26))}{(char)('a' + (at % 26))}"),
        ("creditor_account_number", $"{name}{(at == Repeated - 2 ? 0 : at):D5}")))]);

    private static Task<List<AuditAction>> ActsAsync(TestPortal portal, DebtorId debtor) => portal.ReadAsync(db => db.AuditEntries
        .Where(e => e.Stream == $"debtor:{debtor}").OrderBy(e => e.Sequence).Select(e => e.Action).ToListAsync(Ct));

    private static async Task AssertWholeAsync(TestPortal portal)
    {
        var audit = await portal.WithAsync((AuditVerifier verifier) => verifier.VerifyAsync(Ct));
        Assert.Empty(audit.Breaks);
    }

    private static async Task<Scene> SceneAsync(DatabaseKind kind)
    {
        var faults = new Faults();
        return new Scene(await PortalFixture.FreshAsync(kind, faults.Disturb), faults);
    }

    private sealed record Scene(TestPortal Portal, Faults Faults) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Portal.DisposeAsync();
    }
}
