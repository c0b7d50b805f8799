using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Columbia;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;
using CollectionsPortal.Compliance.Rules.UnitedStates.Massachusetts;
using CollectionsPortal.Compliance.Rules.UnitedStates.NewYork;
using CollectionsPortal.Compliance.Rules.UnitedStates.States;
using CollectionsPortal.Compliance.Rules.UnitedStates.Washington;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests.Rules;

/// <summary>Every rule that counts contacts, on both sides of each of its lines: how many, since when, which, and to whom.</summary>
public sealed class CountingRulesTests
{
    private static readonly CountingCase[] Cases =
    [
        new(new CallFrequency(), Given.Call(), Past.Call("2026-04-08 11:00"), 7, 7, "America/New_York") { CountsAnswers = true, CountsUndelivered = true },
        new(new MassachusettsCalls(), Given.Call().InMassachusetts(), Past.Call("2026-04-08 11:00") with { Place = Place.Home }, 2, 7, "America/New_York"),
        new(new ColumbiaCalls(), Given.Call().InColumbia(), Past.Call("2026-04-08 11:00"), 4, 7, "America/New_York") { CountsAnswers = true },
        new(new NewYorkCityTwoContacts(), Given.Call().InNewYorkCity(), Past.Call("2026-04-08 11:00"), 2, 7, "America/New_York"),
        new(new NewYorkCityThreeContacts(), Given.Call("2027-02-10 12:00").InNewYorkCity(), Past.Call("2027-02-10 11:00"), 3, 7, "America/New_York"),
        new(new WestVirginiaCalls(), Given.Call().In("WV", "25301"), Past.Call("2026-04-08 11:00"), 30, 7, "America/New_York") { CountsAnswers = true },
        new(new OregonWork(), AtWork(Given.Call().In("OR", "97201")), Past.Call("2026-04-08 11:30") with { Place = Place.Work }, 1, 7, "America/Los_Angeles"),
        new(new NewHampshireWork(), AtWork(Given.Call().In("NH", "03101")), Past.Call("2026-04-08 11:00") with { Place = Place.Work }, 1, 30, "America/New_York"),
        new(new WashingtonWeek(), Given.Call().InWashington(), Past.Call("2026-04-08 11:30"), 3, 7, "America/Los_Angeles"),
        new(new WashingtonWork(), AtWork(Given.Call().InWashington()), Past.Call("2026-04-08 11:30") with { Place = Place.Work }, 1, 7, "America/Los_Angeles"),
        new(new WashingtonWireless(), Given.Call().InWashington(), Past.Call("2026-04-08 11:30"), 2, 1, "America/Los_Angeles") { CountsOthers = true },
    ];

    public static TheoryData<string> Rules => [.. Cases.Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void OneFewer_LeavesRoom_AndTheLastFillsIt(string rule)
    {
        var one = Find(rule);

        Assert.True(one.Ask(one.Times(one.Limit - 1)).Allows);
        Assert.False(one.Ask(one.Times(one.Limit)).Allows);
        Assert.False(one.Ask(one.Times(one.Limit + 1)).Allows);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void TheFirstMomentOfTheFirstDay_Counts_AndTheMomentBeforeDoesNot(string rule)
    {
        var one = Find(rule);
        var first = one.FirstMoment;
        PastContact[] others = [.. one.Times(one.Limit - 1)];

        var full = one.Ask([.. others, one.Contact with { At = first }]);
        Assert.False(full.Allows);
        Assert.True(one.Ask([.. others, one.Contact with { At = first - Duration.Epsilon }]).Allows);

        // Room comes with the day on which the oldest has aged out, and not a moment earlier.
        var until = full.Until!.Value;
        Assert.Equal(one.Zone.AtStartOfDay(one.Today.PlusDays(1)).ToInstant(), until);
        Assert.False(one.AskAt(until - Duration.Epsilon, [.. others, one.Contact with { At = first }]).Allows);
        Assert.True(one.AskAt(until, [.. others, one.Contact with { At = first }]).Allows);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void WhatWasNoContactOfOurs_DoesNotCount(string rule)
    {
        var one = Find(rule);

        Assert.True(one.AskWith(contact => contact with { Outcome = ContactOutcome.NotPlaced }).Allows);
        Assert.True(one.AskWith(contact => contact with { Outcome = ContactOutcome.DidNotConnect }).Allows);
        Assert.True(one.AskWith(contact => contact with { Outcome = ContactOutcome.WrongNumber }).Allows);
        Assert.True(one.AskWith(contact => contact with { Direction = ContactDirection.Inbound }).Allows);
        Assert.True(one.AskWith(contact => contact with { MisdirectedLearnedAt = one.AsOf }).Allows);
        Assert.False(one.AskWith(contact => contact with { MisdirectedLearnedAt = one.AsOf + Duration.Epsilon }).Allows);
        Assert.Equal(!one.CountsUndelivered, one.AskWith(contact => contact with { Outcome = ContactOutcome.Undelivered }).Allows);
        Assert.False(one.AskWith(contact => contact with { Outcome = ContactOutcome.Unknown }).Allows);
        Assert.False(one.AskWith(contact => contact with { Outcome = ContactOutcome.Open }).Allows);
        Assert.False(one.AskWith(contact => contact with { Outcome = ContactOutcome.VoicemailNoMessage }).Allows);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void AnAnswerToThem_CountsOnlyWhereTheLawCountsEveryCall(string rule)
    {
        var one = Find(rule);

        Assert.All(
            [ContactPurpose.ReplyToConsumer, ContactPurpose.OptOutConfirmation, ContactPurpose.DebtVerification, ContactPurpose.OriginalCreditorAnswer],
            purpose => Assert.Equal(!one.CountsAnswers, one.AskWith(contact => contact with { Purpose = purpose }).Allows));
        Assert.All(
            [ContactPurpose.NoticeOfRemedy, ContactPurpose.ValidationNotice, ContactPurpose.RequiredByLaw, ContactPurpose.CeaseAcknowledgement],
            purpose => Assert.False(one.AskWith(contact => contact with { Purpose = purpose }).Allows));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void SomebodyElse_IsCountedApart(string rule)
    {
        var one = Find(rule);

        Assert.Equal(!one.CountsOthers, one.AskWith(contact => contact with { Person = new PersonKey("neighbour"), Role = RecipientRole.ThirdParty }).Allows);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Professionals_AreNotBound(string rule)
    {
        var one = Find(rule);

        Assert.All(
            [RecipientRole.Attorney, RecipientRole.CreditReportingAgency, RecipientRole.Creditor, RecipientRole.CreditorsAttorney, RecipientRole.OurAttorney],
            role => Assert.Equal(RuleResult.NotApplicable, (one with { Base = one.Base.To(role) }).Ask(one.Times(one.Limit)).Result));
    }

    private static CountingCase Find(string rule) => Cases.Single(one => one.Name == rule);

    private static Scenario AtWork(Scenario scenario) => scenario.Using("desk", LineKind.Landline, Place.Work);

    /// <param name="Base">A contact that only the count can stop.</param>
    /// <param name="Contact">One that counts, shortly before.</param>
    private sealed record CountingCase(IContactRule Rule, Scenario Base, PastContact Contact, int Limit, int Days, string ZoneId)
    {
        /// <summary>An answer to them counts as every call does.</summary>
        public bool CountsAnswers { get; init; }

        public bool CountsUndelivered { get; init; }

        /// <summary>The number counts, whoever was reached there.</summary>
        public bool CountsOthers { get; init; }

        public string Name => Rule.GetType().Name;

        public Instant AsOf => Base.Facts.Proposal.AsOf;

        public DateTimeZone Zone => DateTimeZoneProviders.Tzdb[ZoneId];

        public LocalDate Today => AsOf.InZone(Zone).Date;

        public Instant FirstMoment => Zone.AtStartOfDay(Today.PlusDays(1 - Days)).ToInstant();

        public IEnumerable<PastContact> Times(int count) => Enumerable.Range(0, count).Select(number => Contact with { At = AsOf - Duration.FromMinutes(count - number) });

        public RuleOutcome Ask(IEnumerable<PastContact> history) => AskAt(AsOf, history);

        public RuleOutcome AskAt(Instant at, IEnumerable<PastContact> history) => Rule.Check(Base.After(history).At(at).Context());

        /// <summary>As full as can be, with one of them changed.</summary>
        public RuleOutcome AskWith(Func<PastContact, PastContact> change) => Ask([.. Times(Limit - 1), change(Contact)]);
    }
}
