using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;

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
        Assert.Equal(AgencyProfile.Unset, await GetAsync(portal));
    }

    private static Task<AgencyProfile> GetAsync(TestPortal portal) => portal.WithAsync((SettingsQueries settings) => settings.GetAsync(Ct));

    private static Task<Result> SaveAsync(TestPortal portal, AgencyProfile profile)
        => portal.WithAsync((SettingsService settings) => settings.SaveAsync(profile, Actor.System, Ct));

    private static async Task<string> RefusedFieldAsync(TestPortal portal, AgencyProfile profile)
        => Assert.IsType<FieldRefusal>((await SaveAsync(portal, profile)).Refusal).Field;
}
