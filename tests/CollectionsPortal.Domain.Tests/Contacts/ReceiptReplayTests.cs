using CollectionsPortal.Compliance;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Testing;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Contacts;

/// <summary>A receipt is asked again from what it stores: by its own rule book, and under the law of the day on which it is read.</summary>
public sealed class ReceiptReplayTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly Instant LateInDecember = Instant.FromUtc(2026, 12, 30, 17, 0);
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Find_BeforeTheCitysNewRules_SaysTheSame(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var receipt = await SaveAsync(portal);
        portal.Clock.Now = Instant.FromUtc(2026, 12, 31, 12, 0);

        var replay = (await FindAsync(portal, receipt)).Replay;

        Assert.True(replay.IsFaithful);
        Assert.Empty(replay.Differences);
        Assert.Equal(Verdict.NotNow, replay.Now.Verdict);
    }

    [SkippableTheory, EachDatabase]
    public async Task Find_UnderTheCitysNewRules_ShowsWhichAnswerDifferently(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var receipt = await SaveAsync(portal);
        portal.Clock.Now = Instant.FromUtc(2027, 1, 4, 12, 0);

        var replay = (await FindAsync(portal, receipt)).Replay;

        Assert.True(replay.IsFaithful);
        Assert.Equal((Verdict.NotNow, Verdict.Permitted), (replay.Then.Verdict, replay.Now.Verdict));
        Assert.Contains(replay.Differences, difference => difference is { Rule.Id: "US-NYC-current-2-in-7", Then.Result: RuleResult.Block, Now.Result: RuleResult.NotApplicable });
        Assert.Contains(replay.Differences, difference => difference is { Rule.Id: "US-NYC-SHIELD-contact-cap", Now.Result: RuleResult.Pass });
    }

    private static async Task<ReceiptView> FindAsync(TestPortal portal, DecisionReceiptId receipt)
        => await portal.WithAsync<ReceiptQueries, ReceiptView?>(queries => queries.FindAsync(receipt, Ct)) ?? throw new InvalidOperationException("The receipt was just saved.");

    private static async Task<DecisionReceiptId> SaveAsync(TestPortal portal)
    {
        var person = await Given.Account().SaveAsync(portal);
        var heading = new ReceiptHeading(person.Debtor, ContactChannel.Call, Point: null, Guid.NewGuid(), Afterwards: false);
        var receipt = await portal.WithAsync<ReceiptWriter, DecisionReceipt>(writer => Task.FromResult(writer.Decide(TwoCallsInTheCity(), heading, Actor.System).Receipt));
        await using var db = portal.NewDb();
        db.DecisionReceipts.Add(receipt);
        await db.SaveChangesAsync(Ct);
        return receipt.Id;
    }

    /// <summary>Two calls within seven days: all that the older rule allows, one fewer than the newer.</summary>
    private static ContactFacts TwoCallsInTheCity() => new()
    {
        Proposal = new ContactProposal
        {
            AsOf = LateInDecember,
            Channel = Channel.Call,
            Endpoint = new Endpoint { Key = new EndpointKey("mobile"), Line = LineKind.Mobile },
            Purpose = ContactPurpose.Collect,
            Recipient = new Recipient { Role = RecipientRole.Consumer, Person = new PersonKey("ann") },
            Debts = [new DebtKey("card")],
        },
        Consumer = new ConsumerFacts
        {
            Person = new PersonKey("ann"),
            Country = "US",
            State = "NY",
            LocationSignals = [new LocationSignal { Source = SignalSource.Address, Zip = "10001" }],
        },
        Debts =
        [
            new DebtFacts
            {
                Key = new DebtKey("card"),
                Kind = DebtKind.CreditCard,
                InitialCommunicationOn = new LocalDate(2026, 1, 5),
                ValidationNotice = new ValidationNotice { SentOn = new LocalDate(2026, 1, 5), PeriodEndsOn = new LocalDate(2026, 2, 11) },
            },
        ],
        History = [Call(LateInDecember - Duration.FromDays(1)), Call(LateInDecember - Duration.FromDays(2))],
        House = new HouseSettings { ContactsPerWeek = 7 },
    };

    private static PastContact Call(Instant at) => new()
    {
        At = at,
        Direction = ContactDirection.Outbound,
        Channel = Channel.Call,
        Person = new PersonKey("ann"),
        Outcome = ContactOutcome.NoAnswer,
        Endpoint = new EndpointKey("mobile"),
        BookedTo = new DebtKey("card"),
    };
}
