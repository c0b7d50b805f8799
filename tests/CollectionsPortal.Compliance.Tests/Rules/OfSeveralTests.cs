using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedKingdom;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;
using CollectionsPortal.Compliance.Rules.UnitedStates.NewYork;
using CollectionsPortal.Compliance.Rules.UnitedStates.States;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests.Rules;

/// <summary>Of several things that bear on a contact the worst stands, and of equal ones the one that lasts longest, in whatever order they were noted.</summary>
public sealed class OfSeveralTests
{
    private static readonly Instant Before = When.At("2026-04-01 12:00");

    [Fact]
    public void InconvenientTimes_TheLaterEnd()
    {
        InconvenientTime Until(int hour) => new() { Hours = new WeeklyHours { From = new LocalTime(11, 0), To = new LocalTime(hour, 0) }, StatedAt = Before };

        BothWays([Until(13), Until(15)], times => Given.Call().Consumer(consumer => consumer with { InconvenientTimes = times }).Check<InconvenientHours>(), RuleResult.Block, When.At("2026-04-08 15:00"));
    }

    [Fact]
    public void InconvenientTimes_OnTwoClocks_TheLaterEnd()
    {
        LocationSignal[] signals = [new() { Source = SignalSource.Address, Zip = "23220" }, new() { Source = SignalSource.Address, Zip = "60601" }];
        var noon = new InconvenientTime { Hours = new WeeklyHours { From = new LocalTime(10, 0), To = new LocalTime(14, 0) }, StatedAt = Before };

        BothWays(signals, homes => Given.Call().Living(homes).Consumer(consumer => consumer with { InconvenientTimes = [noon] }).Check<InconvenientHours>(), RuleResult.Block, When.At("2026-04-08 15:00"));
    }

    [Fact]
    public void Attorneys_TheOneWhoIsKnown_BeforeTheOneWhoIsNot()
    {
        Representation[] lawyers = [new() { LearnedAt = Before, AttorneyKnown = true }, new() { LearnedAt = Before, AttorneyKnown = null }];

        BothWays(lawyers, known => Given.Call().Consumer(consumer => consumer with { Representations = known }).Check<RepresentedByAttorney>(), RuleResult.Block, null);
    }

    [Fact]
    public void RequestsAboutMedia_TheOneThatBars_BeforeTheOneInDoubt()
    {
        MediumRequest[] requests = [new() { Barred = [Channel.Call], StatedAt = Before }, new() { Barred = [Channel.Text], StatedAt = Before }];

        BothWays(requests, stated => Given.Message(Channel.Text).Consumer(consumer => consumer with { MediumRequests = stated }).Check<ProhibitedMedia>(), RuleResult.Block, null);
    }

    [Fact]
    public void RequestsToStop_TheWrittenOne_BeforeTheOneInDoubt()
    {
        CeaseRequest[] requests = [new() { ReceivedAt = Before, Form = StatementForm.Oral, Media = [Channel.Email] }, new() { ReceivedAt = Before, Form = StatementForm.Written }];

        BothWays(requests, stated => Given.Call().Consumer(consumer => consumer with { CeaseRequests = stated }).Check<CeaseContact>(), RuleResult.Block, null);
    }

    [Fact]
    public void Places_TheOneThatTheyNamed_BeforeTheOneInDoubt()
    {
        InconvenientPlace[] places = [new() { Place = Place.Work, StatedAt = Before }, new() { Place = Place.Home, StatedAt = Before }];

        BothWays(places, stated => Given.Call().Using("landline", LineKind.Landline, Place.Home).Consumer(consumer => consumer with { InconvenientPlaces = stated }).Check<InconvenientPlaces>(), RuleResult.Block, null);
    }

    [Fact]
    public void FloridasTwoClocks_TheOneThatOpensLater()
    {
        LocationSignal[] homes = [new() { Source = SignalSource.Address, Zip = "33101" }, new() { Source = SignalSource.Address, Zip = "32401" }];

        BothWays(homes, living => Given.Call("2026-04-08 06:00").Living(living).Check<FloridaHours>(), RuleResult.Block, When.At("2026-04-08 08:00", "America/Chicago"));
    }

    [Fact]
    public void DebtsInTheCity_TheOneThatIsFullTheLongest()
    {
        var full = Given.Call("2027-02-10 12:00").InNewYorkCity().Owing("card", "loan").After(Past.Calls(3, "2027-02-05")).After(Past.Calls(3, "2027-02-08", "loan"));

        BothWays(["card", "loan"], debts => full.About(debts).Check<NewYorkCityThreeContacts>(), RuleResult.Block, When.At("2027-02-15 00:00"));
    }

    [Fact]
    public void InTheKingdom_WhatOnlyAnEventEnds_BeforeWhatTimeEnds()
    {
        var noon = new InconvenientTime { Hours = new WeeklyHours { From = new LocalTime(11, 0), To = new LocalTime(14, 0) }, StatedAt = Before };
        var asked = Given.London().Consumer(consumer => consumer with { InconvenientTimes = [noon] });

        Assert.Equal(When.At("2026-04-08 14:00", "Europe/London"), asked.Check<KingdomRequests>().Until);
        Assert.Null(asked.Consumer(consumer => consumer with { MediumRequests = [new MediumRequest { Barred = [Channel.Call], StatedAt = Before }] }).Check<KingdomRequests>().Until);
    }

    [Theory]
    [InlineData(Channel.Email, RuleResult.NotApplicable)]
    [InlineData(Channel.Call, RuleResult.NeedsReview)]
    public void WithoutADebt_OnlyAMessageConfirmsAnOptOut(Channel channel, RuleResult expected)
    {
        var confirming = Given.Message(channel).About().For(ContactPurpose.OptOutConfirmation);

        Assert.Equal(expected, confirming.Result<ParticularDebts>());
        Assert.Equal(RuleResult.NeedsReview, confirming.For(ContactPurpose.Collect).Result<ParticularDebts>());
    }

    [Fact]
    public void MessagesOfTheirs_TheLatestDecidesHowFreshTheNumberIs()
    {
        PastContact[] texts = [Past.Inbound("2026-01-05 12:00", Channel.Text), Past.Inbound("2026-03-05 12:00", Channel.Text)];

        BothWays(texts, sent => Given.Message(Channel.Text).House(house => house with { ReviewUnprovenAddresses = true }).After(sent).Check<TextProcedures>(), RuleResult.Pass, null);
    }

    private static void BothWays<T>(T[] items, Func<T[], RuleOutcome> ask, RuleResult result, Instant? until)
    {
        foreach (var outcome in (RuleOutcome[])[ask(items), ask([.. items.Reverse()])])
        {
            Assert.Equal((result, until), (outcome.Result, outcome.Until));
        }
    }
}
