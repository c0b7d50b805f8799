using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Debtors;

namespace CollectionsPortal.Web.Pages.Agents.Said;

/// <summary>Something that people say, in their words, with what it does.</summary>
/// <param name="Effect">What happens from now on, for the agent.</param>
/// <param name="Page">The form for its details; null when one click is enough.</param>
/// <param name="Switch">What the form is told in its address to be opened for this; null where it needs nothing.</param>
public sealed record Phrase(string Key, string Words, string Effect, string? Page = null, string? Switch = null)
{
    public static IReadOnlyList<PhraseGroup> Groups { get; } =
    [
        new("How and when we reach them",
        [
            new("stop-calling", "Stop calling me", "No more calls; texts wait for review."),
            new("stop-texting", "Stop texting me", "No more texts."),
            new("stop-email", "Stop e-mailing me", "No more e-mail."),
            new("not-at-work", "Not at work", "No contact at the workplace."),
            new("not-at-home", "Not at home", "No letters and no landline calls to the home."),
            new("only-email", "Only by e-mail", "Every other way is barred."),
            new("only-letter", "Only by letter", "Every other way is barred."),
            new("place", "Not there", "Another place that they name.", Links.SaidPlace),
            new("hours", "Not before 3 pm on weekdays", "Choose the days and hours.", Links.SaidHours),
            new("stay", "I’m in Denver until Friday, I’m in hospital", "Their day goes by the clock where they are; in hospital they are left in peace.", Links.SaidStay),
            new("convenient", "You can reach me then", "Hours that they named as good.", Links.SaidHours, "convenient"),
            new("point", "Not on this number or address", "One number or address rests, for every account.", Links.SaidPoint),
            new("media", "Something else about calls, texts, e-mail, letters", "Choose several at once.", Links.SaidMedia),
        ]),
        new("Stop",
        [
            new("cease", "Stop contacting me", "Spoken or in writing. We stop.", Links.SaidCease),
            new("lawyer", "I have a lawyer", "Contact rests; we write to the lawyer.", Links.SaidLawyer),
            new("their-stop", "My husband says: stop calling me", "Somebody around them wants to be left alone.", Links.SaidTheirStop),
        ]),
        new("About the debt",
        [
            new("dispute", "I dispute this", "Whole or part, spoken or in writing.", Links.SaidDispute),
            new("not-mine", "This is not my debt", "A dispute of the whole debt.", Links.SaidDispute, "notMine"),
            new("wont-pay", "I won’t pay", "They are left in peace for a while."),
            new("wrong-number", "Wrong number, wrong address", "It rests, and earlier calls to it no longer count as calls to them.", Links.SaidPoint, "wrong"),
        ]),
        new("What they agree to",
        [
            new("consent", "Texts or e-mails are fine", "Their consent, given to us: to messages, to automated calls, to contact at work or despite a lawyer.", Links.SaidConsent),
            new("speak-with", "You can talk to my daughter", "With whom we may speak of the debt, until when.", Links.SaidSpeakWith),
            new("more-calls", "Call me again this week", "Consent to more calls about an account, for at most seven days.", Links.SaidMoreCalls),
        ]),
        new("About them",
        [
            new("reach", "I have a new number, e-mail or address", "It can be used as soon as its rules let it.", Links.SaidReach),
            new("around", "That is my wife, my lawyer, my neighbour", "Who answers at a number decides what may be said there.", Links.SaidAround),
            new("person", "Call me by another name, in another language", "Preferred name and language.", Links.SaidPerson),
            new("hold", "Bankruptcy, a death, active duty, a loss", "Contact rests.", Links.SaidHold),
        ]),
    ];

    public bool IsOneClick => Page is null;

    /// <summary>The one with this key, which must exist.</summary>
    public static Phrase Of(string key) => Groups.SelectMany(group => group.Phrases).Single(phrase => phrase.Key == key);

    /// <summary>Null for a key that is not one click.</summary>
    public static Phrase? OneClick(string? key)
        => Groups.SelectMany(group => group.Phrases).SingleOrDefault(phrase => phrase.Key == key && phrase.IsOneClick);

    /// <summary>Writes down what one click stands for.</summary>
    public Task<Result> RecordAsync(PreferenceService preferences, RefusalToPay refusals, DebtorId debtor, Actor actor, CancellationToken ct) => Key switch
    {
        "stop-calling" => preferences.StopMediaAsync(new(debtor, [ContactChannel.Call], Clarified: false, Statement.Now), actor, ct),
        "stop-texting" => preferences.StopMediaAsync(new(debtor, [ContactChannel.Text], Clarified: true, Statement.Now), actor, ct),
        "stop-email" => preferences.StopMediaAsync(new(debtor, [ContactChannel.Email], Clarified: true, Statement.Now), actor, ct),
        "not-at-work" => preferences.NotAtWorkAsync(new(debtor, Statement.Now), actor, ct),
        "not-at-home" => preferences.NotAtPlaceAsync(new(debtor, PlaceKind.Home, Statement.Now), actor, ct),
        "only-email" => preferences.OnlyMediaAsync(new(debtor, [ContactChannel.Email], Statement.Now), actor, ct),
        "only-letter" => preferences.OnlyMediaAsync(new(debtor, [ContactChannel.Letter], Statement.Now), actor, ct),
        "wont-pay" => refusals.NoteAsync(debtor, actor, ct),
        _ => throw new InvalidOperationException($"“{Key}” has a form of its own."),
    };

    public RouteValueDictionary RouteFor(DebtorId debtor)
    {
        var route = new RouteValueDictionary { ["debtorId"] = debtor };
        if (Switch is not null)
        {
            route[Switch] = "true";
        }

        return route;
    }
}

/// <summary>Phrases under one heading.</summary>
public sealed record PhraseGroup(string Heading, IReadOnlyList<Phrase> Phrases);
