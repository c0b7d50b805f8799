using CollectionsPortal.Compliance.Facts;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests;

/// <summary>A lawful call at noon to Ann in Richmond, Virginia, whose state adds nothing to federal law, about her card, to be varied. The agency's own limit stands at the law's seven, so that the law decides.</summary>
internal static class Given
{
    public static readonly PersonKey Ann = new("ann");
    public static readonly EndpointKey Mobile = new("mobile");

    /// <summary>The agency's own limits as wide as they may be.</summary>
    public static readonly HouseSettings Lenient = new() { ContactsPerWeek = 7, ReviewUnprovenAddresses = false };

    public static Scenario Call(string at = "2026-04-08 12:00") => new(new ContactFacts
    {
        Proposal = new ContactProposal
        {
            AsOf = When.At(at),
            Channel = Channel.Call,
            Endpoint = new Endpoint { Key = Mobile, Line = LineKind.Mobile },
            Purpose = ContactPurpose.Collect,
            Recipient = new Recipient { Role = RecipientRole.Consumer, Person = Ann },
            Debts = [new DebtKey("card")],
        },
        Consumer = new ConsumerFacts
        {
            Person = Ann,
            Country = "US",
            State = "VA",
            LocationSignals = [new LocationSignal { Source = SignalSource.Address, Zip = "23220" }],
        },
        Debts = [Debt("card")],
        History = [],
        House = Lenient,
    });

    /// <summary>A debt of known kind whose validation notice went out long ago.</summary>
    public static DebtFacts Debt(string key) => new()
    {
        Key = new DebtKey(key),
        Kind = DebtKind.CreditCard,
        InitialCommunicationOn = new LocalDate(2026, 1, 5),
        ValidationNotice = new ValidationNotice { SentOn = new LocalDate(2026, 1, 5), PeriodEndsOn = new LocalDate(2026, 2, 11) },
    };

    /// <summary>The same call to Ann in London.</summary>
    public static Scenario London(string at = "2026-04-08 12:00") => Call().At(When.At(at, "Europe/London")).Consumer(consumer => consumer with
    {
        Country = "GB",
        State = null,
        LocationSignals = [new LocationSignal { Source = SignalSource.Address }],
    });

    public static Scenario Message(Channel channel, string at = "2026-04-08 12:00") => Call(at).By(channel);
}
