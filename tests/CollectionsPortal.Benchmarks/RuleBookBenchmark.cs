using CollectionsPortal.Compliance;
using CollectionsPortal.Compliance.Facts;
using NodaTime;

namespace CollectionsPortal.Benchmarks;

/// <summary>The whole book for one person with three debts: a permitted decision on sixty past contacts, its cost against the length of the history, and the windows of two weeks.</summary>
internal static class RuleBookBenchmark
{
    private static readonly Instant Now = Instant.FromUtc(2026, 4, 8, 16, 0);
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan WarmAlready = TimeSpan.FromSeconds(0.2);
    private static readonly string[] Debts = ["card", "loan", "store"];
    private static readonly ComplianceEngine Engine = new(RuleBook.Current);

    public static Task<IReadOnlyList<Measured>> FullAsync(bool quick)
    {
        var facts = Permitted(pastContacts: 60);
        return Results(new Measured("engine.us_full", Nanoseconds(quick ? 20 : 200, 5000, () => Engine.Decide(facts)), "ns", null, null));
    }

    public static Task<IReadOnlyList<Measured>> GrowthAsync(bool quick) => Results(
        [.. new[] { 0, 10, 100, 1000, 10_000 }.Select(length =>
        {
            var facts = Permitted(length);
            return new Measured($"engine.history_growth.{length}", Nanoseconds(quick ? 10 : 100, 5000, () => Engine.Decide(facts), length == 0 ? WarmUpTime : WarmAlready), "ns", null, null);
        })]);

    public static Task<IReadOnlyList<Measured>> WindowsAsync(bool quick)
    {
        var facts = Permitted(pastContacts: 60);
        return Results(new Measured("windows.14d", Nanoseconds(quick ? 10 : 100, 200, () => Engine.Windows(facts, Duration.FromDays(14))) / 1000, "µs", null, null));
    }

    /// <summary>Time of the processor and not of the wall: what else the machine does is not ours.</summary>
    private static double Nanoseconds(int rounds, int times, Func<object> act, TimeSpan? warmUp = null)
    {
        WarmUp(act, warmUp ?? WarmUpTime);
        var measured = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            var started = Environment.CpuUsage.TotalTime;
            for (var i = 0; i < times; i++) { act(); }

            measured.Add((Environment.CpuUsage.TotalTime - started).TotalNanoseconds / times);
        }

        return Measured.Median(measured);
    }

    /// <summary>The compiler looks at what runs and compiles it anew, in the background: until it is done, other code would be measured.</summary>
    private static void WarmUp(Func<object> act, TimeSpan time)
    {
        var started = Environment.CpuUsage.TotalTime;
        while (Environment.CpuUsage.TotalTime - started < time) { act(); }
    }

    private static Task<IReadOnlyList<Measured>> Results(params IReadOnlyList<Measured> measured) => Task.FromResult(measured);

    /// <summary>Contacts over four weeks, the last of them nine days ago; a long history goes back as much further.</summary>
    private static ContactFacts Permitted(int pastContacts) => new()
    {
        Proposal = new ContactProposal
        {
            AsOf = Now,
            Channel = Channel.Call,
            Endpoint = new Endpoint { Key = new EndpointKey("mobile"), Line = LineKind.Mobile },
            Purpose = ContactPurpose.Collect,
            Recipient = new Recipient { Role = RecipientRole.Consumer, Person = new PersonKey("ann") },
            Debts = [.. Debts.Select(debt => new DebtKey(debt))],
        },
        Consumer = new ConsumerFacts
        {
            Person = new PersonKey("ann"),
            Country = "US",
            State = "VA",
            LocationSignals = [new LocationSignal { Source = SignalSource.Address, Zip = "23220" }, new LocationSignal { Source = SignalSource.Mobile, AreaCode = "804" }],
        },
        Debts = [.. Debts.Select(debt => new DebtFacts
        {
            Key = new DebtKey(debt),
            Kind = DebtKind.CreditCard,
            InitialCommunicationOn = new LocalDate(2026, 1, 5),
            ValidationNotice = new ValidationNotice { SentOn = new LocalDate(2026, 1, 5), PeriodEndsOn = new LocalDate(2026, 2, 11) },
        })],
        History = [.. Enumerable.Range(0, pastContacts).Select(Past)],
    };

    private static PastContact Past(int index) => new()
    {
        At = Now - Duration.FromDays(9) - Duration.FromHours(11 * index),
        Direction = ContactDirection.Outbound,
        Channel = index % 3 == 0 ? Channel.Email : Channel.Call,
        Person = new PersonKey("ann"),
        Role = RecipientRole.Consumer,
        Outcome = index % 3 == 0 ? ContactOutcome.Sent : ContactOutcome.NoAnswer,
        Endpoint = new EndpointKey("mobile"),
        BookedTo = new DebtKey(Debts[index % 3]),
    };
}
