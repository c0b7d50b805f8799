using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Notes;
using NodaTime;

namespace CollectionsPortal.Web.Hosting.Demo;

/// <summary>What the demo's agent does all day, through the same gate and services as everybody.</summary>
internal sealed class DemoDesk(DemoWorld world, Random chance)
{
    private static readonly Duration TimeToTalk = Duration.FromMinutes(4);

    public DemoWorld World => world;

    /// <summary>Asks for a call and, when it is allowed, makes it. A "no" leaves its receipt, and nobody is called.</summary>
    public async Task<bool> CallAsync(DemoPerson person, ContactOutcome outcome, string? note, CancellationToken ct)
    {
        if (await AskToCallAsync(person, ct) is not { } attempt)
        {
            return false;
        }

        world.Clock.Advance(TimeToTalk);
        var ending = Ending(person, outcome, note);
        await world.DoAsync((ContactService contacts) => contacts.CloseAsync(new CloseAttempt(attempt, ending), world.Staff.Agent, ct));
        return true;
    }

    /// <summary>Null when the answer is no.</summary>
    public async Task<ContactAttemptId?> AskToCallAsync(DemoPerson person, CancellationToken ct)
    {
        var request = new RequestContact
        {
            Debtor = person.Id,
            Point = person.Phones[0],
            Channel = ContactChannel.Call,
            Accounts = person.Accounts,
            Token = NewToken(),
        };
        return (await world.DoAsync((ContactGate gate) => gate.RequestAsync(request, world.Staff.Agent, ct))).Attempt;
    }

    /// <summary>Talks with the person: we call, or, where that is not allowed, they call us.</summary>
    public async Task TalkAsync(DemoPerson person, string note, CancellationToken ct)
    {
        if (!await CallAsync(person, ContactOutcome.ReachedConsumer, note, ct))
        {
            await TheyCallAsync(person, note, ct);
        }
    }

    public Task TheyCallAsync(DemoPerson person, string note, CancellationToken ct)
        => world.DoAsync((ContactService contacts) => contacts.LogInboundAsync(Past(person) with
        {
            Ending = Ending(person, ContactOutcome.ReachedConsumer, note) with { RaisedByUs = [], RaisedByThem = person.Accounts },
        }, world.Staff.Agent, ct));

    /// <summary>A call that went past the gate.</summary>
    public Task CallElsewhereAsync(DemoPerson person, string source, ContactOutcome outcome, string note, CancellationToken ct)
        => world.DoAsync((ContactService contacts) => contacts.LogOutsideAsync(Past(person) with
        {
            Source = source,
            Ending = Ending(person, outcome, note),
        }, world.Staff.Agent, ct));

    public Task WriteAsync(AddNote note, CancellationToken ct)
        => world.DoAsync((NoteService notes) => notes.AddAsync(note, world.Staff.Agent, ct));

    public Guid NewToken()
    {
        var bytes = new byte[16];
        chance.NextBytes(bytes);
        return new Guid(bytes);
    }

    private LogContact Past(DemoPerson person) => new()
    {
        Debtor = person.Id,
        Point = person.Phones.Count > 0 ? person.Phones[0] : null,
        Channel = ContactChannel.Call,
        At = world.Clock.Now - TimeToTalk,
        Ending = Ending(person, ContactOutcome.NoAnswer, null),
        Token = NewToken(),
    };

    private static AttemptEnding Ending(DemoPerson person, ContactOutcome outcome, string? note) => new()
    {
        Outcome = outcome,
        RaisedByUs = ContactEndings.CanNameDebts(outcome) ? person.Accounts : [],
        BookedTo = ContactEndings.CanNameDebts(outcome) ? null : person.Accounts[0],
        Note = note,
    };
}
