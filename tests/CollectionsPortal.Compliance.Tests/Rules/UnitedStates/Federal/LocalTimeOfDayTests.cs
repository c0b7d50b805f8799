using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Federal;

public sealed class LocalTimeOfDayTests
{
    private static readonly LocationSignal EasternMobile = new() { Source = SignalSource.Mobile, AreaCode = "212" };
    private static readonly LocationSignal PacificAddress = new() { Source = SignalSource.Address, Zip = "90001" };
    private static readonly LocationSignal MountainLandline = new() { Source = SignalSource.Landline, AreaCode = "303" };

    [Theory]
    [InlineData("2026-04-08 07:59", RuleResult.Block)]
    [InlineData("2026-04-08 08:00", RuleResult.Pass)]
    [InlineData("2026-04-08 20:59", RuleResult.Pass)]
    [InlineData("2026-04-08 21:00", RuleResult.Block)]
    public void Check_TheDayRunsFromEightToNine(string at, RuleResult expected)
    {
        Assert.Equal(expected, Given.Call(at).Result<LocalTimeOfDay>());
    }

    [Fact]
    public void Comment_6b1i_2_i_EasternMobileAndPacificAddress_ElevenToNineEastern() => Official.Holds("6(b)(1)(i)-2.i");

    [Fact]
    public void Comment_6b1i_2_ii_EasternMobileAndMountainLandline_TenToNineEastern() => Official.Holds("6(b)(1)(i)-2.ii");

    [Fact]
    public void Comment_6b1i_2_i_TheLimitingFactIsSaid_AndTheNextMoment()
    {
        var decision = Given.Call("2026-04-08 09:00").Living(EasternMobile, PacificAddress).Decide();

        Assert.Equal("Address in Pacific time", decision.LimitingFact);
        Assert.Equal(When.At("2026-04-08 11:00"), decision.NextAllowed);
    }

    [Theory]
    [InlineData(Channel.Email)]
    [InlineData(Channel.Text)]
    [InlineData(Channel.RinglessVoicemail)]
    [InlineData(Channel.SocialMessage)]
    public void Comment_6b1i_1_ElectronicMessagesAreBoundAtTheMomentOfSending(Channel channel)
    {
        Assert.Equal(RuleResult.Block, Given.Message(channel, "2026-04-08 22:00").Result<LocalTimeOfDay>());
        Assert.Equal(RuleResult.Pass, Given.Message(channel, "2026-04-08 20:00").Result<LocalTimeOfDay>());
    }

    [Theory]
    [InlineData(RecipientRole.Spouse)]
    [InlineData(RecipientRole.Parent)]
    [InlineData(RecipientRole.Guardian)]
    [InlineData(RecipientRole.Executor)]
    public void Comment_6a1_1_SpouseParentAndEstateAreProtectedAlike(RecipientRole role)
    {
        Assert.Equal(RuleResult.Block, Given.Call("2026-04-08 22:00").To(role, "other").Result<LocalTimeOfDay>());
        Assert.Equal(RuleResult.Pass, Given.Call("2026-04-08 20:00").To(role, "other").Result<LocalTimeOfDay>());
    }

    [Fact]
    public void Check_ALetterHasNoMinute()
    {
        Assert.Equal(RuleResult.NotApplicable, Given.Message(Channel.Letter, "2026-04-08 22:00").Result<LocalTimeOfDay>());
    }

    [Fact]
    public void Check_NoEvidence_NeedsReview()
    {
        var outcome = Given.Call().Living().Check<LocalTimeOfDay>();

        Assert.Equal(RuleResult.NeedsReview, outcome.Result);
        Assert.NotEmpty(outcome.MissingFacts);
    }

    [Theory]
    [InlineData("09001")]
    [InlineData("00000")]
    [InlineData("abcde")]
    [InlineData("")]
    public void Check_AnAddressThatCannotBePlaced_NeedsReview_WhateverTheAreaCodeSays(string zip)
    {
        var scenario = Given.Call().Living(new LocationSignal { Source = SignalSource.Address, Zip = zip }, EasternMobile);

        Assert.Equal(RuleResult.NeedsReview, scenario.Result<LocalTimeOfDay>());
    }

    [Fact]
    public void Check_ATollFreeNumber_SaysNothingEitherWay()
    {
        var tollFree = new LocationSignal { Source = SignalSource.Mobile, AreaCode = "800" };

        Assert.Equal(RuleResult.NeedsReview, Given.Call().Living(tollFree).Result<LocalTimeOfDay>());
        Assert.Equal(RuleResult.Pass, Given.Call().Living(tollFree, EasternMobile).Result<LocalTimeOfDay>());
    }

    [Fact]
    public void Check_PlacesThatShareNoHour_NeedReview()
    {
        // Two days of thirteen hours always meet; three need not.
        string[] zones = ["Pacific/Honolulu", "Europe/London", "Asia/Kolkata"];
        var scenario = Given.Call().Living([.. zones.Select(zone => new LocationSignal { Source = SignalSource.Stated, Zones = [new ZoneId(zone)] })]);

        Assert.Equal(RuleResult.NeedsReview, scenario.Result<LocalTimeOfDay>());
    }

    [Fact]
    public void Check_KnowledgeOfWhereTheyAre_OverridesTheSignals()
    {
        var known = new KnownLocation { Zone = new ZoneId("America/New_York"), From = When.At("2026-04-01 00:00"), Until = When.At("2026-04-10 00:00") };
        var scenario = Given.Call("2026-04-08 08:00").Living(PacificAddress).Consumer(consumer => consumer with { KnownLocation = known });

        Assert.Equal(RuleResult.Pass, scenario.Result<LocalTimeOfDay>());
        Assert.Equal(RuleResult.Block, scenario.At("2026-04-10 08:00").Result<LocalTimeOfDay>());
    }

    [Theory]
    [InlineData("2026-03-08 07:59", RuleResult.Block)]
    [InlineData("2026-03-08 08:00", RuleResult.Pass)]
    [InlineData("2026-11-01 20:59", RuleResult.Pass)]
    [InlineData("2026-11-01 21:00", RuleResult.Block)]
    public void Check_OnTheDaysTheClocksChange_TheClockOnTheWallDecides(string at, RuleResult expected)
    {
        Assert.Equal(expected, Given.Call(at).Result<LocalTimeOfDay>());
    }

    [Fact]
    public void Decide_TheNightBeforeTheClocksChange_TheNextMomentIsEightOnTheNewClock()
    {
        var decision = Given.Call("2026-03-07 23:00").Decide();

        Assert.Equal(When.At("2026-03-08 08:00"), decision.NextAllowed);
        Assert.Equal(Duration.FromHours(8), decision.NextAllowed!.Value - When.At("2026-03-07 23:00"));
    }

    [Fact]
    public void Check_ArizonaKeepsNoSummerTime()
    {
        var phoenix = new LocationSignal { Source = SignalSource.Address, Zip = "85001" };

        Assert.Equal(RuleResult.Block, Given.Call("2026-07-08 10:59").Living(phoenix).Result<LocalTimeOfDay>());
        Assert.Equal(RuleResult.Pass, Given.Call("2026-07-08 11:00").Living(phoenix).Result<LocalTimeOfDay>());
    }

    [Fact]
    public void Paragraph_6b4i_AStatedHour_IsConsentToIt()
    {
        var seven = new ConvenientTime
        {
            Hours = new WeeklyHours { Days = WeekDays.Workdays, From = new LocalTime(7, 0), To = new LocalTime(8, 0) },
            StatedAt = When.At("2026-04-01 12:00"),
            Origin = ConsentOrigin.DirectlyToUs,
            DuringLawfulContact = true,
        };
        Scenario With(ConvenientTime time, string at) => Given.Call(at).Consumer(consumer => consumer with { ConvenientTimes = [time] });

        Assert.Equal(RuleResult.Pass, With(seven, "2026-04-08 07:00").Result<LocalTimeOfDay>());
        Assert.Equal(RuleResult.Block, With(seven, "2026-04-08 06:59").Result<LocalTimeOfDay>());
        Assert.Equal(RuleResult.Block, With(seven, "2026-04-11 07:30").Result<LocalTimeOfDay>());
        Assert.Equal(When.At("2026-04-08 07:00"), With(seven, "2026-04-08 02:00").Decide().NextAllowed);
    }

    [Theory]
    [InlineData(ConsentOrigin.Creditor, true)]
    [InlineData(ConsentOrigin.PriorCollector, true)]
    [InlineData(ConsentOrigin.DirectlyToUs, false)]
    public void Comment_6b4i_2_ConsentGivenElsewhereOrUnlawfullyObtained_LiftsNothing(ConsentOrigin origin, bool lawful)
    {
        var time = new ConvenientTime { Hours = new WeeklyHours { From = new LocalTime(7, 0), To = new LocalTime(8, 0) }, StatedAt = When.At("2026-04-01 12:00"), Origin = origin, DuringLawfulContact = lawful };
        var scenario = Given.Call("2026-04-08 07:30").Consumer(consumer => consumer with { ConvenientTimes = [time] });

        Assert.Equal(RuleResult.Block, scenario.Result<LocalTimeOfDay>());
        Assert.Equal(RuleResult.Warn, scenario.Result<ConsentGivenElsewhere>());
    }

    [Fact]
    public void Check_TheirOwnMessageTonight_MayBeAnsweredOnce()
    {
        var wrote = Past.Inbound("2026-04-08 22:30", Channel.Email);
        var reply = Given.Message(Channel.Email, "2026-04-08 22:31").For(ContactPurpose.ReplyToConsumer);

        Assert.Equal(RuleResult.Warn, reply.After(wrote).Result<LocalTimeOfDay>());
        Assert.Equal(RuleResult.Block, reply.After(wrote).At("2026-04-09 22:31").Result<LocalTimeOfDay>());
        Assert.Equal(RuleResult.Block, reply.Result<LocalTimeOfDay>());
        Assert.Equal(RuleResult.Block, reply.At("2026-04-08 22:40").After(wrote, Past.Sent("2026-04-08 22:31", Channel.Email, ContactPurpose.ReplyToConsumer)).Result<LocalTimeOfDay>());
    }

    [Fact]
    public void Check_ProfessionalsAreNotBound()
    {
        Assert.Equal(RuleResult.NotApplicable, Given.Call("2026-04-08 22:00").To(RecipientRole.Attorney, "lawyer").Result<LocalTimeOfDay>());
    }
}
