using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Federal;

public sealed class InconvenientHoursTests
{
    private static readonly InconvenientTime TuesdaysAndThursdays = new()
    {
        Hours = WeeklyHours.WholeDay(WeekDays.Tuesday | WeekDays.Thursday),
        StatedAt = When.At("2026-11-01 09:00"),
        Source = StatementSource.Creditor,
        LastDay = When.Day("2026-12-31"),
    };

    private static readonly InconvenientTime[] ThreeToFiveAndWeekends =
    [
        new() { Hours = new WeeklyHours { Days = WeekDays.Workdays, From = new LocalTime(15, 0), To = new LocalTime(17, 0) }, StatedAt = When.At("2026-04-01 09:00") },
        new() { Hours = WeeklyHours.WholeDay(WeekDays.Weekend), StatedAt = When.At("2026-04-01 09:00") },
    ];

    private static readonly InconvenientTime[] Fridays = [new() { Hours = WeeklyHours.WholeDay(WeekDays.Friday), StatedAt = When.At("2026-04-01 09:00") }];

    private static Scenario Call(string at, params InconvenientTime[] times) => Given.Call(at).Consumer(consumer => consumer with { InconvenientTimes = times });

    [Fact]
    public void Comment_6b1_1_i_TheCreditorsNotesBind_ThroughTheEndOfTheYear() => Official.Holds("6(b)(1)-1.i");

    [Fact]
    public void Comment_6b1_1_i_UntilTheConsumerSaysOtherwise()
    {
        var withdrawn = TuesdaysAndThursdays with { WithdrawnAt = When.At("2026-11-24 12:00") };

        Assert.Equal(RuleResult.Block, Call("2026-11-24 11:59", withdrawn).Result<InconvenientHours>());
        Assert.Equal(RuleResult.Pass, Call("2026-11-24 12:00", withdrawn).Result<InconvenientHours>());
    }

    [Fact]
    public void Comment_6b1_1_ii_WeekdaysExceptThreeToFive_AndNoWeekends() => Official.Holds("6(b)(1)-1.ii");

    [Fact]
    public void Comment_6b1_2_i_OneAnswerByEmail_BeforeFiveOnThatDay() => Official.Holds("6(b)(1)-2.i");

    [Fact]
    public void Comment_6b1_2_i_EachNewMessageMayBeAnsweredOnce()
    {
        PastContact[] history =
        [
            Past.Inbound("2026-04-08 15:30", Channel.Email), Past.Sent("2026-04-08 15:40", Channel.Email, ContactPurpose.ReplyToConsumer),
            Past.Inbound("2026-04-08 16:00", Channel.Email),
        ];

        var again = Call("2026-04-08 16:10", ThreeToFiveAndWeekends).By(Channel.Email).For(ContactPurpose.ReplyToConsumer).After(history);

        Assert.Equal(RuleResult.Warn, again.Result<InconvenientHours>());
    }

    [Fact]
    public void Comment_6b1_2_iv_AnEmailOnFridayEvening_MayBeAnsweredOnce() => Official.Holds("6(b)(1)-2.iv");

    [Fact]
    public void Check_EqualTimes_AreTwentyFourHoursFromThen()
    {
        var aDay = new InconvenientTime { Hours = new WeeklyHours { Days = WeekDays.Wednesday, From = new LocalTime(11, 0), To = new LocalTime(11, 0) }, StatedAt = When.At("2026-04-01 09:00") };

        Assert.Equal(RuleResult.Pass, Call("2026-04-08 10:59", aDay).Result<InconvenientHours>());
        Assert.Equal(RuleResult.Block, Call("2026-04-08 11:00", aDay).Result<InconvenientHours>());
        Assert.Equal(RuleResult.Block, Call("2026-04-09 10:59", aDay).Result<InconvenientHours>());
        Assert.Equal(RuleResult.Pass, Call("2026-04-09 11:00", aDay).Result<InconvenientHours>());
    }

    [Fact]
    public void Check_HoursPastMidnight_BelongToTheDayTheyStartOn()
    {
        var nights = new InconvenientTime { Hours = new WeeklyHours { Days = WeekDays.Wednesday, From = new LocalTime(18, 0), To = new LocalTime(10, 0) }, StatedAt = When.At("2026-04-01 09:00") };

        Assert.Equal(RuleResult.Pass, Call("2026-04-08 09:00", nights).Result<InconvenientHours>());
        Assert.Equal(RuleResult.Block, Call("2026-04-08 18:00", nights).Result<InconvenientHours>());
        Assert.Equal(RuleResult.Block, Call("2026-04-09 09:59", nights).Result<InconvenientHours>());
        Assert.Equal(RuleResult.Pass, Call("2026-04-09 10:00", nights).Result<InconvenientHours>());
    }

    [Fact]
    public void Check_WherePlaceIsDoubtful_TheTimeIsInconvenientInEither()
    {
        var scenario = Call("2026-04-08 19:30", ThreeToFiveAndWeekends).Living(
            new LocationSignal { Source = SignalSource.Mobile, AreaCode = "212" }, new LocationSignal { Source = SignalSource.Address, Zip = "90001" });

        Assert.Equal(RuleResult.Block, scenario.Result<InconvenientHours>());
    }

    [Fact]
    public void Check_WherePlaceIsUnknown_NeedsReview()
    {
        Assert.Equal(RuleResult.NeedsReview, Call("2026-04-08 12:00", ThreeToFiveAndWeekends).Living().Result<InconvenientHours>());
    }

    [Fact]
    public void Paragraph_6b4i_WhatTheyCallConvenientLater_Withdraws()
    {
        var later = new ConvenientTime
        {
            Hours = new WeeklyHours { From = new LocalTime(16, 0), To = new LocalTime(17, 0) },
            StatedAt = When.At("2026-04-02 09:00"),
            Origin = ConsentOrigin.DirectlyToUs,
            DuringLawfulContact = true,
        };
        Scenario With(ConvenientTime time, string at) => Call(at, ThreeToFiveAndWeekends).Consumer(consumer => consumer with { ConvenientTimes = [time] });

        Assert.Equal(RuleResult.Pass, With(later, "2026-04-08 16:30").Result<InconvenientHours>());
        Assert.Equal(RuleResult.Block, With(later, "2026-04-08 15:30").Result<InconvenientHours>());
        Assert.Equal(When.At("2026-04-08 16:00"), With(later, "2026-04-08 15:30").Decide().NextAllowed);
        Assert.Equal(RuleResult.Block, With(later with { StatedAt = When.At("2026-03-02 09:00") }, "2026-04-08 16:30").Result<InconvenientHours>());
    }

    [Fact]
    public void Check_BeforeItWasSaid_ItDidNotBind()
    {
        Assert.Equal(RuleResult.Pass, Call("2026-03-27 12:00", Fridays).Result<InconvenientHours>());
    }

    [Theory]
    [InlineData("2026-04-10", "2026-04-03 12:00", RuleResult.Pass)]
    [InlineData("2026-04-10", "2026-04-10 12:00", RuleResult.Block)]
    [InlineData("2026-04-10", "2026-04-17 12:00", RuleResult.Block)]
    [InlineData("2026-04-11", "2026-04-10 12:00", RuleResult.Pass)]
    public void Check_FromTheFirstDayThatTheyNamed_Inclusive(string first, string at, RuleResult expected)
    {
        Assert.Equal(expected, Call(at, Fridays[0] with { FirstDay = When.Day(first) }).Result<InconvenientHours>());
    }

    [Theory]
    [InlineData("2026-04-10", RuleResult.Block)]
    [InlineData("2026-04-09", RuleResult.Pass)]
    public void Check_ToTheLastDayThatTheyNamed_Inclusive(string last, RuleResult expected)
    {
        Assert.Equal(expected, Call("2026-04-10 12:00", Fridays[0] with { LastDay = When.Day(last) }).Result<InconvenientHours>());
    }
}
