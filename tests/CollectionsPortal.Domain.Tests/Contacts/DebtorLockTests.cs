using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Affordability;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Flags;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Ledger.Interest;
using CollectionsPortal.Domain.Notes;
using CollectionsPortal.Domain.PaymentFiles;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Life;
using CollectionsPortal.Domain.Settlements;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Contacts;

/// <summary>No permit rests on a fact that changed meanwhile: whoever changes one waits for the gate, and the gate for them.</summary>
public sealed class DebtorLockTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private const int Agents = 32;

    private static readonly CancellationToken Ct = CancellationToken.None;

    private static readonly Statement Said = new();

    /// <summary>Tables with a debtor that no rule reads, or that the gate itself writes in the debtor's turn.</summary>
    private static readonly Type[] NotRead =
    [
        typeof(ContactAttempt), typeof(DecisionReceipt), typeof(DebtorPresence), typeof(SearchTerm), typeof(Note), typeof(Flag), typeof(Payment),
        typeof(Plan), typeof(PlanLink), typeof(Promise), typeof(DoubtfulMatch), typeof(ImportRow),
        typeof(AffordabilityStatement), typeof(Settlement), typeof(InterestFreeze), typeof(HelpOffer), typeof(EndingNotice), typeof(PlanReview),
        typeof(Overpayment), typeof(PaymentFileLine),
    ];

    [Fact]
    public async Task EveryTableOfAPerson_BearsOnContactOrIsNamedHere()
    {
        var portal = await fixture.OnAsync(DatabaseKind.Sqlite);
        await using var db = portal.NewDb();

        var ofAPerson = db.Model.GetEntityTypes().Where(entity => entity.FindProperty("DebtorId") is not null).Select(entity => entity.ClrType).ToList();

        Assert.Contains(typeof(CeaseRequest), ofAPerson);
        Assert.Equal(
            NotRead.Select(type => type.Name).Order(),
            ofAPerson.Where(type => !typeof(IBearsOnContact).IsAssignableFrom(type)).Select(type => type.Name).Order());
    }

    [SkippableTheory, EachDatabase]
    public async Task EachActThatBearsOnContact_TakesThePersonsTurnBeforeItWrites(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var agent = await portal.HireAsync(ActorRole.Supervisor);
        foreach (var (name, act) in Acts())
        {
            var person = await Callable.InAsync(portal, account => account.WithEmail($"{Guid.NewGuid():N}@example.com"));

            var sent = await Statements.OfAsync(async () => Assert.Null((await act(portal, person, agent)).Refusal));

            var writes = sent.Where(statement => Starts(statement, "INSERT") || Starts(statement, "UPDATE")).ToList();
            Assert.True(writes.Count > 1 && writes[0].Contains("ContactVersion", StringComparison.Ordinal), $"{name} writes first: {writes.FirstOrDefault()}");
            Assert.Single(writes, statement => statement.Contains("ContactVersion", StringComparison.Ordinal));
        }
    }

    [SkippableTheory, EachDatabase]
    public async Task Cease_WhileManyAsk_NoPermitAfterIt(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        await Callable.AllowAWeekAsync(portal, 7);
        var person = await Callable.InAsync(portal);
        var agents = new List<Actor>();
        for (var i = 0; i <= Agents; i++)
        {
            agents.Add(await portal.HireAsync());
        }

        using var start = new ManualResetEventSlim();
        var asking = agents.Skip(1).Select(agent => AtOnce(start, () => person.AskAsync(agent))).ToList();
        var ceasing = AtOnce(start, () => CeaseAsync(portal, person, agents[0]));
        start.Set();
        await Task.WhenAll(asking);
        Assert.True((await ceasing).IsDone);

        var stream = $"debtor:{person.Debtor}";
        var acts = await portal.ReadAsync(db => db.AuditEntries.Where(e => e.Stream == stream).OrderBy(e => e.Sequence).Select(e => e.Action).ToListAsync(Ct));
        var afterwards = acts.SkipWhile(act => act != AuditAction.CeaseRequestRecorded).ToList();
        Assert.NotEmpty(afterwards);
        Assert.DoesNotContain(AuditAction.ContactPermitted, afterwards);
        Assert.Equal(Agents, acts.Count(act => act is AuditAction.ContactPermitted or AuditAction.ContactBlocked));
        Assert.False((await person.AskAsync(agents[0])).Value.IsPermitted);
    }

    /// <summary>Many clerks write down many things about two people, in both orders, while others ask.</summary>
    [SkippableTheory, EachDatabase]
    public async Task ManyActsOnTwoPeople_NeverWaitForEachOther(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var supervisor = await portal.HireAsync(ActorRole.Supervisor);
        Callable[] people = [await Callable.InAsync(portal), await Callable.InAsync(portal)];
        AccountId[] accounts = [people[0].Account, people[1].Account];
        var sent = new NoticeSent(new LocalDate(2026, 3, 9), NoticeMedium.Letter);
        using var start = new ManualResetEventSlim();

        var acts = Enumerable.Range(0, 8).SelectMany(at => new[]
        {
            AtOnce(start, async () => (await people[at % 2].AskAsync(supervisor)).IsDone),
            AtOnce(start, async () => (await CeaseAsync(portal, people[(at + 1) % 2], supervisor)).IsDone),
            AtOnce(start, async () => (await portal.WithAsync((ValidationNoticeService notices)
                => notices.RecordManyAsync(at % 2 == 0 ? accounts : [.. accounts.Reverse()], sent, supervisor, Ct))).IsDone),
        }).ToList();
        start.Set();

        Assert.All(await Task.WhenAll(acts), Assert.True);
    }

    private static IEnumerable<(string Name, Func<TestPortal, Callable, Actor, Task<Result>> Act)> Acts()
    {
        yield return ("cease", CeaseAsync);
        yield return ("spoken cease", (portal, person, actor) => portal.WithAsync((CeaseService service)
            => service.SpokenAsync(new StopContacting(person.Debtor, [ContactChannel.Call], null, Said with { Words = "Stop it." }), actor, Ct)));
        yield return ("media", (portal, person, actor) => portal.WithAsync((PreferenceService service)
            => service.OnlyMediaAsync(new OnlyMedia(person.Debtor, [ContactChannel.Email], Said), actor, Ct)));
        yield return ("place", (portal, person, actor) => portal.WithAsync((PreferenceService service)
            => service.NotAtWorkAsync(new NotAtWork(person.Debtor, Said), actor, Ct)));
        yield return ("number", (portal, person, actor) => portal.WithAsync((PreferenceService service)
            => service.StopPhoneAsync(new StopPhone(person.Debtor, person.Phone, [], Said), actor, Ct)));
        yield return ("attorney", (portal, person, actor) => portal.WithAsync((RepresentationService service)
            => service.RecordAsync(new RecordLawyer(person.Debtor, new Lawyer(), null, Said), actor, Ct)));
        yield return ("dispute", (portal, person, actor) => portal.WithAsync((DisputeService service)
            => service.RecordAsync(new RecordDispute(person.Debtor, person.Account, RequestForm.Oral, DisputeReason.AmountWrong, null, Said with { Words = "Too much." }), actor, Ct)));
        yield return ("not my debt", (portal, person, actor) => portal.WithAsync((DisputeService service)
            => service.NotMyDebtAsync(new NotMyDebt(person.Debtor, null, RequestForm.Oral, Said), actor, Ct)));
        yield return ("hold", (portal, person, actor) => portal.WithAsync((HoldService service)
            => service.PlaceAsync(new PlaceHold(person.Debtor, HoldKind.Bankruptcy, null, null, null, Said), actor, Ct)));
        yield return ("consent to texts", (portal, person, actor) => portal.WithAsync((ConsentService service)
            => service.ToTextsAsync(new ConsentToTexts(person.Debtor, person.Phone, Said), actor, Ct)));
        yield return ("consent to calls", (portal, person, actor) => portal.WithAsync((ConsentService service)
            => service.ToCallsAsync(new ConsentToCalls(person.Debtor, [person.Account], new LocalDate(2026, 3, 10), null, "Call me."), actor, Ct)));
        yield return ("wrong number", (portal, person, actor) => portal.WithAsync((DebtorService service)
            => service.WrongNumberAsync(new WrongNumber(person.Debtor, person.Phone, Said), actor, Ct)));
        yield return ("notice", (portal, person, actor) => portal.WithAsync((ValidationNoticeService service)
            => service.RecordAsync(new RecordNotice(person.Debtor, person.Account, new NoticeSent(new LocalDate(2026, 3, 9), NoticeMedium.Letter)), actor, Ct)));
        yield return ("new number", async (portal, person, actor) =>
        {
            var version = await portal.ReadAsync(db => db.Debtors.Where(d => d.Id == person.Debtor).Select(d => d.Version).SingleAsync(Ct));
            return await portal.WithAsync((DebtorService service) => service.AddPhoneAsync(
                new AddPhone(person.Debtor, "(804) 555-0142", PhoneKind.Mobile, PlaceKind.Home, FactSource.Person, version), actor, Ct));
        }
        );
    }

    private static Task<Result> CeaseAsync(TestPortal portal, Callable person, Actor actor) => portal.WithAsync((CeaseService service)
        => service.InWritingAsync(new CeaseInWriting(person.Debtor, null, Said), actor, Ct));

    private static Task<T> AtOnce<T>(ManualResetEventSlim start, Func<Task<T>> act) => Task.Factory.StartNew(
        () =>
        {
            start.Wait();
            return act().GetAwaiter().GetResult();
        },
        Ct, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static bool Starts(string statement, string with)
        => statement.Split('\n').Any(line => line.TrimStart().StartsWith(with, StringComparison.Ordinal));
}
