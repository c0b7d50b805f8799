using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Settings;

/// <summary>Changes who the agency is and how much it allows itself. Administrators only: the page sees to that.</summary>
public sealed class SettingsService(PortalDb db, AuditService audit)
{
    /// <summary>The law's own number of calls; the agency's limit of contacts stays below it.</summary>
    public const int MaxContactsPerWeek = 7;

    public async Task<Result> SaveAsync(AgencyProfile profile, Actor actor, CancellationToken ct)
    {
        if (Check(profile) is { } refusal) { return refusal; }

        var settings = await db.Settings.AsTracking().OrderBy(s => s.Id).FirstOrDefaultAsync(ct);
        if ((settings?.Version ?? Guid.Empty) != profile.Version) { return new ChangedMeanwhile("The settings"); }

        if (settings is null)
        {
            settings = new AgencySettings();
            db.Settings.Add(settings);
        }

        settings.Change(profile);
        audit.Record(actor, AuditAction.SettingsChanged, AuditStream.Agency, settings, $"contacts per week: {profile.ContactsPerWeek}; zone: {profile.TimeZoneId}");
        try
        {
            await db.SaveChangesAsync(ct);
            return Result.Done;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.Forget();
            return new ChangedMeanwhile("The settings");
        }
    }

    private static FieldRefusal? Check(AgencyProfile profile) => profile switch
    {
        { Name: var name } when string.IsNullOrWhiteSpace(name) => new(nameof(profile.Name), "Enter the agency's name."),
        { Name.Length: > AgencySettings.NameMaxLength } => TooLong(nameof(profile.Name), AgencySettings.NameMaxLength),
        { Address.Length: > AgencySettings.AddressMaxLength } => TooLong(nameof(profile.Address), AgencySettings.AddressMaxLength),
        { Hours.Length: > AgencySettings.HoursMaxLength } => TooLong(nameof(profile.Hours), AgencySettings.HoursMaxLength),
        { TimeZoneId: var zone } when DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null => new(nameof(profile.TimeZoneId), "Choose a time zone from the list."),
        { ContactsPerWeek: < 1 or > MaxContactsPerWeek } => new(nameof(profile.ContactsPerWeek), $"Choose a number from 1 to {MaxContactsPerWeek}."),
        _ => null,
    };

    private static FieldRefusal TooLong(string field, int max) => new(field, $"Use at most {max} characters.");
}
