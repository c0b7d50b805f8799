using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Massachusetts;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests.Rules.UnitedStates.Massachusetts;

public sealed class MassachusettsHoursTests
{
    private static readonly LocationSignal[] SeattleToo = [new() { Source = SignalSource.Address, Zip = "02108" }];

    [Theory]
    [InlineData("2026-04-08 07:59", RuleResult.Block)]
    [InlineData("2026-04-08 08:00", RuleResult.Pass)]
    [InlineData("2026-04-08 20:59", RuleResult.Pass)]
    [InlineData("2026-04-08 21:00", RuleResult.Block)]
    public void TheSpouse_EightToNineEastern(string at, RuleResult expected)
    {
        var spouse = Given.Call(at).Living(SeattleToo).To(RecipientRole.Spouse, "bob");

        Assert.Equal(expected, spouse.Result<MassachusettsHours>());
    }

    [Fact]
    public void TheConsumer_IsHeldByTheFederalHours()
    {
        Assert.Equal(RuleResult.NotApplicable, Given.Call("2026-04-08 22:00").InMassachusetts().Result<MassachusettsHours>());
        Assert.Equal(Verdict.NotNow, Given.Call("2026-04-08 22:00").InMassachusetts().Decide().Verdict);
    }

    [Fact]
    public void OtherHoursOfTheirs_AreOpen()
    {
        var awake = Given.Call("2026-04-08 22:00").InMassachusetts().To(RecipientRole.Spouse, "bob").Consumer(consumer => consumer with
        {
            ConvenientTimes = [new ConvenientTime { Hours = new WeeklyHours { From = new LocalTime(21, 0), To = new LocalTime(23, 0) }, StatedAt = When.At("2026-04-01 12:00"), Origin = ConsentOrigin.DirectlyToUs, DuringLawfulContact = true }],
        });

        Assert.Equal(RuleResult.Pass, awake.Result<MassachusettsHours>());
    }
}
