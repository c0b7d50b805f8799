using CollectionsPortal.Compliance.Facts;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests.Facts;

/// <summary>Whatever somebody said or we learned holds from its first moment on, and no longer from the moment on which it ends.</summary>
public sealed class InForceTests
{
    private static readonly Instant Begins = When.At("2026-04-01 12:00");
    private static readonly Instant Ends = When.At("2026-04-08 12:00");

    private static readonly Dictionary<string, Func<Instant?, Func<Instant, bool>>> Kinds = new()
    {
        ["place known"] = until => new KnownLocation { Zone = new ZoneId(When.NewYork), From = Begins, Until = until }.IsInForce,
        ["inconvenient time"] = until => new InconvenientTime { Hours = new WeeklyHours(), StatedAt = Begins, WithdrawnAt = until }.IsInForce,
        ["convenient time"] = until => new ConvenientTime { Hours = new WeeklyHours(), StatedAt = Begins, Origin = ConsentOrigin.DirectlyToUs, DuringLawfulContact = true, WithdrawnAt = until }.IsInForce,
        ["inconvenient place"] = until => new InconvenientPlace { Place = Place.Home, StatedAt = Begins, WithdrawnAt = until }.IsInForce,
        ["medium"] = until => new MediumRequest { Barred = [Channel.Call], StatedAt = Begins, WithdrawnAt = until }.IsInForce,
        ["number"] = until => new EndpointRequest { Endpoint = Given.Mobile, StatedAt = Begins, WithdrawnAt = until }.IsInForce,
        ["work"] = until => new WorkplaceProhibition { LearnedAt = Begins, EndedAt = until }.IsInForce,
        ["attorney"] = until => new Representation { LearnedAt = Begins, EndedAt = until }.IsInForce,
        ["request to stop"] = until => new CeaseRequest { ReceivedAt = Begins, Form = StatementForm.Oral, WithdrawnAt = until }.IsInForce,
        ["consent"] = until => Consent(ConsentOrigin.DirectlyToUs, lawful: true, until).IsInForce,
        ["hold"] = until => new Hold { Kind = HoldKind.Agency, From = Begins, Until = until }.IsInForce,
    };

    public static TheoryData<string> All => [.. Kinds.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void IsInForce_FromItsFirstMoment_ToTheMomentOfItsEnd(string kind)
    {
        var (ending, lasting) = (Kinds[kind](Ends), Kinds[kind](null));

        Assert.Equal([false, true, true, false], [ending(Begins - Duration.Epsilon), ending(Begins), ending(Ends - Duration.Epsilon), ending(Ends)]);
        Assert.Equal([false, true, true, true], [lasting(Begins - Duration.Epsilon), lasting(Begins), lasting(Ends), lasting(Ends + Duration.FromDays(1000))]);
    }

    [Theory]
    [InlineData(ConsentOrigin.DirectlyToUs, true, true)]
    [InlineData(ConsentOrigin.DirectlyToUs, false, false)]
    [InlineData(ConsentOrigin.Court, false, true)]
    [InlineData(ConsentOrigin.Court, true, true)]
    [InlineData(ConsentOrigin.Creditor, true, false)]
    [InlineData(ConsentOrigin.PriorCollector, true, false)]
    public void Consent_CountsByWhereItWasGiven(ConsentOrigin origin, bool lawful, bool counts)
    {
        var hours = new ConvenientTime { Hours = new WeeklyHours(), StatedAt = Begins, Origin = origin, DuringLawfulContact = lawful };

        Assert.Equal(counts, Consent(origin, lawful, null).IsInForce(Ends));
        Assert.Equal(counts, hours.IsInForce(Ends));
        Assert.True(Consent(origin, lawful, null).IsCurrent(Ends));
    }

    [Theory]
    [InlineData(0, 1, 7)]
    [InlineData(1, 1, 7)]
    [InlineData(2, 0, 1440)]
    [InlineData(3, 0, 90)]
    [InlineData(4, 0, 90)]
    public void HouseSettings_TakeTheirLeastAndTheirMost_AndNothingBeyond(int setting, int least, int most)
    {
        Assert.Equal([least, most], [Set(setting, least), Set(setting, most)]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Set(setting, least - 1));
        var beyond = Assert.Throws<ArgumentOutOfRangeException>(() => Set(setting, most + 1));
        Assert.Contains($"Must lie between {least} and {most}, not {most + 1}.", beyond.Message, StringComparison.Ordinal);
    }

    private static int Set(int setting, int value) => setting switch
    {
        0 => new HouseSettings { ContactsPerWeek = value }.ContactsPerWeek,
        1 => new HouseSettings { ContactsPerDay = value }.ContactsPerDay,
        2 => new HouseSettings { MinutesBetweenContacts = value }.MinutesBetweenContacts,
        3 => new HouseSettings { DaysAfterRefusal = value }.DaysAfterRefusal,
        _ => new HouseSettings { BereavementDays = value }.BereavementDays,
    };

    private static ContactConsent Consent(ConsentOrigin origin, bool lawful, Instant? until) =>
        new() { Scope = ConsentScope.Workplace, GivenAt = Begins, Origin = origin, DuringLawfulContact = lawful, RevokedAt = until };
}
