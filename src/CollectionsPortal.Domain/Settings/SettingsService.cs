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

        return await WriteAsync(settings, profile, actor, ct);
    }

    private async Task<Result> WriteAsync(AgencySettings? settings, AgencyProfile profile, Actor actor, CancellationToken ct)
    {
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

    /// <summary>Changes only how much the agency allows itself, for supervisors. Before the agency has a name, an administrator's part, it can be set as well.</summary>
    public async Task<Result> SaveLimitAsync(int contactsPerWeek, Guid version, Actor actor, CancellationToken ct)
    {
        if (!actor.IsSupervisor) { return new NotFound("The settings"); }

        if (contactsPerWeek is < 1 or > MaxContactsPerWeek)
        {
            return new FieldRefusal(nameof(AgencyProfile.ContactsPerWeek), $"Choose a number from 1 to {MaxContactsPerWeek}.");
        }

        var settings = await db.Settings.AsTracking().OrderBy(s => s.Id).FirstOrDefaultAsync(ct);
        return (settings?.Version ?? Guid.Empty) == version
            ? await WriteAsync(settings, (settings is null ? AgencyProfile.Unset : AgencyProfile.Of(settings)) with { ContactsPerWeek = contactsPerWeek }, actor, ct)
            : new ChangedMeanwhile("The settings");
    }

    private static FieldRefusal? Check(AgencyProfile profile) => profile switch
    {
        { Name: var name } when string.IsNullOrWhiteSpace(name) => new(nameof(profile.Name), "Enter the agency's name."),
        { Name.Length: > AgencySettings.NameMaxLength } => TooLong(nameof(profile.Name), AgencySettings.NameMaxLength),
        { Address.Length: > AgencySettings.AddressMaxLength } => TooLong(nameof(profile.Address), AgencySettings.AddressMaxLength),
        { TimeZoneId: var zone } when DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null => new(nameof(profile.TimeZoneId), "Choose a time zone from the list."),
        { ContactsPerWeek: < 1 or > MaxContactsPerWeek } => new(nameof(profile.ContactsPerWeek), $"Choose a number from 1 to {MaxContactsPerWeek}."),
        _ => null,
    };

    private static FieldRefusal TooLong(string field, int max) => new(field, $"Use at most {max} characters.");
}
