using CollectionsPortal.Compliance.Places;

namespace CollectionsPortal.Compliance.Tests.Facts;

/// <summary>What is worked out from facts is kept with them, and never goes over to facts that differ.</summary>
public sealed class KeptTests
{
    [Fact]
    public void Of_TheSameFacts_IsWorkedOutOnce()
    {
        var consumer = Given.Call().Facts.Consumer;

        Assert.Same(Residence.Of(consumer), Residence.Of(consumer));
    }

    [Fact]
    public void Of_ACopyThatDiffers_IsWorkedOutAnew()
    {
        var consumer = Given.Call().Facts.Consumer with { Country = "US", State = "CA", LocationSignals = [] };
        var before = Residence.Of(consumer);
        var moved = consumer with { State = "MA" };

        Assert.Equal((Presence.Yes, Presence.No), (before.In(Jurisdiction.OfState("CA")), before.In(Jurisdiction.OfState("MA"))));
        Assert.Equal((Presence.No, Presence.Yes), (Residence.Of(moved).In(Jurisdiction.OfState("CA")), Residence.Of(moved).In(Jurisdiction.OfState("MA"))));
    }

    [Fact]
    public void Of_AnotherHistory_IsPutInOrderAnew()
    {
        var facts = Given.Call().Facts;
        var before = facts.InOrder;
        var asked = facts with { Proposal = facts.Proposal };
        var more = facts with { History = [.. facts.History, Past.Call("2026-04-07 10:00")] };

        Assert.Same(before, asked.InOrder);
        Assert.NotSame(before, more.InOrder);
    }

    [Fact]
    public void Equals_OfFacts_DoesNotLookAtWhatIsKept()
    {
        var consumer = Given.Call().Facts.Consumer;
        var copy = consumer with { };
        _ = Residence.Of(consumer);

        Assert.Equal(copy, consumer);
        Assert.Equal(copy.GetHashCode(), consumer.GetHashCode());
    }
}
