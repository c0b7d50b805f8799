using CollectionsPortal.Compliance;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Tests.Contacts;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Settings;

public sealed class SettingsServiceTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Save_ThenSaveFromTheOldVersion_RefusesTheSecond(DatabaseKind kind)
    {
        await fixture.OnAsync(kind);
        await using var portal = await TestPortal.CreateAsync(kind);
        var unset = await GetAsync(portal);
        var filled = unset with { Name = "Fair Deal Recovery", ContactsPerWeek = 3, TimeZoneId = "America/Chicago", Hours = OpeningHours.Of("Mon-Fri 9:00-18:00") };

        var saved = await SaveAsync(portal, filled);
        var stale = await SaveAsync(portal, filled with { Name = "Another" });

        var now = await GetAsync(portal);
        Assert.True(saved.IsDone);
        Assert.IsType<ChangedMeanwhile>(stale.Refusal);
        Assert.Equal(("Fair Deal Recovery", 3, "America/Chicago", filled.Hours), (now.Name, now.ContactsPerWeek, now.TimeZoneId, now.Hours));
        Assert.True((await SaveAsync(portal, now with { ContactsPerWeek = 4 })).IsDone);
        Assert.Equal(1, await portal.ReadAsync(db => db.Settings.CountAsync()));
        Assert.Equal(2, await portal.ReadAsync(db => db.AuditEntries.CountAsync(e => e.Stream == "agency")));
    }

    [SkippableTheory, EachDatabase]
    public async Task Save_WrongValues_NamesTheField(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var good = AgencyProfile.Unset with { Name = "Fair Deal Recovery" };

        Assert.Equal("Name", await RefusedFieldAsync(portal, good with { Name = " " }));
        Assert.Equal("TimeZoneId", await RefusedFieldAsync(portal, good with { TimeZoneId = "Mars/Olympus" }));
        Assert.Equal("ContactsPerWeek", await RefusedFieldAsync(portal, good with { ContactsPerWeek = 0 }));
        Assert.Equal("ContactsPerWeek", await RefusedFieldAsync(portal, good with { ContactsPerWeek = SettingsService.MaxContactsPerWeek + 1 }));
        Assert.Equal("MinutesBetweenContacts", await RefusedFieldAsync(portal, good with { Limits = new() { MinutesBetweenContacts = 1441 } }));
        Assert.Equal("KingdomFrom", await RefusedFieldAsync(portal, good with { Limits = new() { KingdomFrom = new LocalTime(7, 59) } }));
        Assert.Equal("KingdomTo", await RefusedFieldAsync(portal, good with { Limits = new() { KingdomTo = new LocalTime(21, 1) } }));
        Assert.Equal("PaymentPage", await RefusedFieldAsync(portal, good with { PaymentPage = "http://pay.agency.example/" }));
        Assert.Equal(AgencyProfile.Unset, await GetAsync(portal));
    }

    [SkippableTheory, EachDatabase]
    public async Task SaveLimits_EachOfThem_IsWhatTheRulesRead(DatabaseKind kind)
    {
        await fixture.OnAsync(kind);
        await using var portal = await TestPortal.CreateAsync(kind);
        var supervisor = await portal.HireAsync(ActorRole.Supervisor);
        var agent = await portal.HireAsync();
        var limits = new AgencyLimits
        {
            ContactsPerDay = 2,
            MinutesBetweenContacts = 90,
            DaysAfterRefusal = 70,
            BereavementDays = 45,
            QuietSundays = true,
            QuietHolidays = true,
            ReviewUnprovenAddresses = false,
            KingdomFrom = new LocalTime(9, 0),
            KingdomTo = new LocalTime(20, 0),
        };
        var person = await Callable.InAsync(portal);
        Assert.Equal(RuleResult.NotApplicable, await person.AskAsync("HOUSE-quiet-days", ContactChannel.Call));

        var saved = await portal.WithAsync((SettingsService s) => s.SaveLimitsAsync(new(4, limits, Guid.Empty), supervisor, Ct));
        var byAgent = await portal.WithAsync((SettingsService s) => s.SaveLimitsAsync(new(4, limits, Guid.Empty), agent, Ct));

        Assert.Null(saved.Refusal);
        Assert.IsType<NotFound>(byAgent.Refusal);
        Assert.Equal((4, limits), await GetAsync(portal) is var now ? (now.ContactsPerWeek, now.Limits) : default);
        var house = (await portal.WithAsync((FactsReader reader) => reader.ReadAsync(person.Debtor, portal.Clock.Now, Ct)))!.House;
        Assert.Equal((4, 2, 90, 70, 45), (house.ContactsPerWeek, house.ContactsPerDay, house.MinutesBetweenContacts, house.DaysAfterRefusal, house.BereavementDays));
        Assert.Equal((true, true, false), (house.QuietSundays, house.QuietHolidays, house.ReviewUnprovenAddresses));
        Assert.Equal((new LocalTime(9, 0), new LocalTime(20, 0)), (house.KingdomFrom, house.KingdomTo));
        portal.Clock.Advance(Duration.FromDays(5));
        Assert.Equal(RuleResult.Block, await person.AskAsync("HOUSE-quiet-days", ContactChannel.Call));
    }

    private static Task<AgencyProfile> GetAsync(TestPortal portal) => portal.WithAsync((SettingsQueries settings) => settings.GetAsync(Ct));

    private static Task<Result> SaveAsync(TestPortal portal, AgencyProfile profile)
        => portal.WithAsync((SettingsService settings) => settings.SaveAsync(profile, Actor.System, Ct));

    private static async Task<string> RefusedFieldAsync(TestPortal portal, AgencyProfile profile)
        => Assert.IsType<FieldRefusal>((await SaveAsync(portal, profile)).Refusal).Field;
}
