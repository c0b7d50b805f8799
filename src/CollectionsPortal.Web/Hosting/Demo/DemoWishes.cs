using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Notes;
using CollectionsPortal.Domain.Values;
using NodaTime;
using DebtorHoldKind = CollectionsPortal.Domain.Debtors.HoldKind;
using DebtorPlaceKind = CollectionsPortal.Domain.Debtors.PlaceKind;

namespace CollectionsPortal.Web.Hosting.Demo;

/// <summary>What people say, one story each: the answer to "may I contact?" changes with every one of them.</summary>
internal sealed class DemoWishes(DemoTimeline timeline, DemoDesk desk)
{
    private DemoWorld World => desk.World;

    /// <returns>How many people it takes.</returns>
    public static int Cast => 20;

    public void Write(IReadOnlyList<DemoPerson> people)
    {
        var daysAgo = 24;
        foreach (var (story, person) in Stories().Zip(people))
        {
            var (note, record) = story;
            timeline.Add(daysAgo, 15, 10, async ct =>
            {
                await desk.TalkAsync(person, note, ct);
                await record(person, ct);
            });
            daysAgo = Math.Max(2, daysAgo - 2);
        }
    }

    private IEnumerable<(string Note, Func<DemoPerson, CancellationToken, Task> Record)> Stories() =>
    [
        ("Does not want calls any more. E-mail is fine.", (person, ct) => WishAsync(w => w.StopMediaAsync(
            new StopMedia(person.Id, [ContactChannel.Call], true, Said("Please stop calling me. You can e-mail.")), World.Staff.Agent, ct))),
        ("Cannot take calls at work.", (person, ct) => WishAsync(w => w.NotAtWorkAsync(
            new NotAtWork(person.Id, Said("I can't take calls at work.")), World.Staff.Agent, ct))),
        ("Works nights and sleeps until three.", (person, ct) => WishAsync(w => w.NotAtHoursAsync(
            new NotAtHours(person.Id, Weekdays.WorkingDays, new LocalTime(8, 0), new LocalTime(15, 0), null, Said("Not before three on weekdays, I work nights.")),
            World.Staff.Agent, ct))),
        ("Wants everything by e-mail.", (person, ct) => WishAsync(w => w.OnlyMediaAsync(
            new OnlyMedia(person.Id, [ContactChannel.Email], Said("Only by e-mail, please.")), World.Staff.Agent, ct))),
        ("Has a lawyer: Hollis & Grant in Columbus. Ended the call at once.", (person, ct) => World.DoAsync(
            (RepresentationService lawyers) => lawyers.RecordAsync(
                new RecordLawyer(person.Id, new Lawyer("Hollis & Grant LLP", "200 Civic Center Dr, Columbus, OH 43215", "+16145550147", "intake@example.org"), null,
                    Said("Talk to my lawyer, Hollis and Grant.")),
                World.Staff.Agent, ct))),
        ("Will send us a letter to stop. It came by fax the same day.", (person, ct) => World.DoAsync(
            (CeaseService cease) => cease.InWritingAsync(
                new CeaseInWriting(person.Id, null, Said("Stop contacting me about this.")), World.Staff.Agent, ct))),
        ("Asked us to stop, aloud.", (person, ct) => World.DoAsync(
            (CeaseService cease) => cease.SpokenAsync(
                new StopContacting(person.Id, [ContactChannel.Call], null, Said("I'd like you to stop.")), World.Staff.Agent, ct))),
        ("Says the balance is wrong: a payment is missing.", (person, ct) => DisputeAsync(person, DisputeReason.AlreadyPaid, Money.Usd(60), "I paid sixty dollars in May.", ct)),
        ("Disputes the whole debt.", (person, ct) => DisputeAsync(person, DisputeReason.AmountWrong, null, "That is not what I owe.", ct)),
        ("Never had an account there.", (person, ct) => World.DoAsync(
            (DisputeService disputes) => disputes.NotMyDebtAsync(
                new NotMyDebt(person.Id, null, RequestForm.Oral, Said("That is not my debt, I never lived there.")), World.Staff.Agent, ct))),
        ("Filed for bankruptcy in spring.", (person, ct) => HoldAsync(person, DebtorHoldKind.Bankruptcy, "26-10442", "I filed chapter seven.", ct)),
        ("Deployed until next summer, says the spouse.", (person, ct) => HoldAsync(person, DebtorHoldKind.ActiveDuty, null, "They are on active duty.", ct)),
        ("Lost her mother last week. Said how sorry we are, and that nobody will call.", (person, ct) => HoldAsync(person, DebtorHoldKind.Bereavement, null, "My mother died on Sunday.", ct)),
        ("Texts are fine, wrote so in the web form.", (person, ct) => World.DoAsync(
            (ConsentService consents) => consents.ToTextsAsync(
                new ConsentToTexts(person.Id, person.Phones[0], Said("You can text me on this number."), ConsentForm.Online, DuringLawfulContact: true), World.Staff.Agent, ct))),
        ("Wants to see the papers of the debt.", (person, ct) => NoteAsync(person, facts => facts with { DocumentsInHand = true, DocumentsAskedOn = timeline.WorkingDay(4) }, ct)),
        ("Old debt. Counsel looked up when it becomes too old to sue for.", (person, ct) => NoteAsync(
            person, facts => facts with { LimitationEndsOn = timeline.WorkingDay(40), LimitationSource = "Counsel, from the last payment" }, ct)),
        ("Will not pay, and says so. Wished them a good day.", (person, ct) => World.DoAsync(
            (RefusalToPay refusals) => refusals.NoteAsync(person.Id, World.Staff.Agent, ct))),
        ("The wife handles the bills; the second number is hers.", (person, ct) => World.DoAsync(
            (RelatedPersonService people) => people.RecordAsync(
                new RecordPerson(person.Id, "Carla Moreno", PersonRole.Spouse, person.Phones.Count > 1 ? person.Phones[1] : null, Said("Talk to my wife, she does the bills.")),
                World.Staff.Agent, ct))),
        ("May be called at home only, not at a friend's.", (person, ct) => WishAsync(w => w.NotAtPlaceAsync(
            new NotAtPlace(person.Id, DebtorPlaceKind.Other, Said("Not at my friend's place.")), World.Staff.Agent, ct))),
        ("Lost the job in September. Asked for time; I told them about the hardship form.", (person, ct) => desk.WriteAsync(
            new AddNote(person.Id, "Hardship: no income since September, two children. Let it rest until they ring.", NoteKind.Hardship, Pin: true), ct)),
    ];

    private Task WishAsync(Func<PreferenceService, Task<Domain.Result>> act) => World.DoAsync(act);

    private Task DisputeAsync(DemoPerson person, DisputeReason reason, Money? amount, string words, CancellationToken ct)
        => World.DoAsync((DisputeService disputes) => disputes.RecordAsync(
            new RecordDispute(person.Id, person.Accounts[0], RequestForm.Oral, reason, amount, Said(words)), World.Staff.Agent, ct));

    private async Task NoteAsync(DemoPerson person, Func<AccountFacts, AccountFacts> change, CancellationToken ct)
    {
        var known = (await World.AskAsync((AccountQueries accounts) => accounts.FactsAsync(person.Id, person.Accounts[0], ct)))!;
        await World.DoAsync((AccountFactsService accounts) => accounts.SaveAsync(
            new SaveAccountFacts(person.Id, person.Accounts[0], change(known.Facts), known.ChargedOffOn, known.Version), World.Staff.Agent, ct));
    }

    private Task HoldAsync(DemoPerson person, DebtorHoldKind kind, string? caseNumber, string words, CancellationToken ct)
        => World.DoAsync((HoldService holds) => holds.PlaceAsync(
            new PlaceHold(person.Id, kind, null, caseNumber, null, Said(words)), World.Staff.Agent, ct));

    private static Statement Said(string words) => new(Words: words);
}
