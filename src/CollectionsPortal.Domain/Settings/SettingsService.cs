using System.Globalization;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Settlements;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CollectionsPortal.Domain.Settings;

/// <summary>Changes who the agency is and how much it allows itself. Administrators only: the page sees to that.</summary>
public sealed class SettingsService(PortalDb db, AuditService audit, IOptions<SettlementOptions> settlements)
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
        audit.Record(actor, AuditAction.SettingsChanged, AuditStream.Agency, settings, Describe(profile));
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
    public async Task<Result> SaveLimitsAsync(SaveLimits command, Actor actor, CancellationToken ct)
    {
        if (!actor.IsSupervisor) { return new NotFound("The settings"); }
        if (CheckLimits(command.ContactsPerWeek, command.Limits) is { } refusal) { return refusal; }

        var settings = await db.Settings.AsTracking().OrderBy(s => s.Id).FirstOrDefaultAsync(ct);
        if ((settings?.Version ?? Guid.Empty) != command.Version) { return new ChangedMeanwhile("The settings"); }

        var profile = settings is null ? AgencyProfile.Unset : AgencyProfile.Of(settings);
        return await WriteAsync(settings, profile with { ContactsPerWeek = command.ContactsPerWeek, Limits = command.Limits }, actor, ct);
    }

    /// <summary>Changes only the amounts and days of plans and settlements. For administrators: nobody sets how much they may allow themselves.</summary>
    public async Task<Result> SaveTermsAsync(SaveTerms command, Actor actor, CancellationToken ct)
    {
        if (actor.Role != ActorRole.Administrator) { return new NotFound("The settings"); }
        if (new AgencyTermsValidator().RefusalOf(command.Terms) is { } refusal) { return refusal; }
        if (settlements.Value.As(command.Terms) is { } levels && levels.AgentPercent > levels.SupervisorPercent)
        {
            return new FieldRefusal(nameof(AgencyTerms.SupervisorPercent), $"A supervisor may forgive at least what an agent may: {levels.AgentPercent} percent.");
        }

        var settings = await db.Settings.AsTracking().OrderBy(s => s.Id).FirstOrDefaultAsync(ct);
        if ((settings?.Version ?? Guid.Empty) != command.Version) { return new ChangedMeanwhile("The settings"); }

        var profile = settings is null ? AgencyProfile.Unset : AgencyProfile.Of(settings);
        return await WriteAsync(settings, profile with { Terms = command.Terms }, actor, ct);
    }

    private static FieldRefusal? CheckLimits(int contactsPerWeek, AgencyLimits limits) => contactsPerWeek is < 1 or > MaxContactsPerWeek
        ? new(nameof(AgencyProfile.ContactsPerWeek), $"Choose a number from 1 to {MaxContactsPerWeek}.")
        : new AgencyLimitsValidator().RefusalOf(limits);

    private static FieldRefusal? Check(AgencyProfile profile) => profile switch
    {
        { Name: var name } when string.IsNullOrWhiteSpace(name) => new(nameof(profile.Name), "Enter the agency's name."),
        { Name.Length: > AgencySettings.NameMaxLength } => TooLong(nameof(profile.Name), AgencySettings.NameMaxLength),
        { Address.Length: > AgencySettings.AddressMaxLength } => TooLong(nameof(profile.Address), AgencySettings.AddressMaxLength),
        { TimeZoneId: var zone } when DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is null => new(nameof(profile.TimeZoneId), "Choose a time zone from the list."),
        { PaymentPage: { } address } when PaymentPageAddress.Read(address) != address => new(nameof(profile.PaymentPage), PaymentPageAddress.Rule),
        _ => CheckLimits(profile.ContactsPerWeek, profile.Limits),
    };

    private static string Describe(AgencyProfile profile) => FormattableString.Invariant(
        $"zone: {profile.TimeZoneId}; payment page: {profile.PaymentPage ?? "none"}; contacts per week: {profile.ContactsPerWeek}, per day: {profile.Limits.ContactsPerDay}; minutes between: {profile.Limits.MinutesBetweenContacts}; days after a refusal: {profile.Limits.DaysAfterRefusal}, after a loss: {profile.Limits.BereavementDays}; quiet Sundays: {profile.Limits.QuietSundays}, holidays: {profile.Limits.QuietHolidays}; review of unproven addresses: {profile.Limits.ReviewUnprovenAddresses}; United Kingdom: {profile.Limits.KingdomFrom:HH:mm} to {profile.Limits.KingdomTo:HH:mm}; {Describe(profile.Terms)}");

    private static string Describe(AgencyTerms terms) => FormattableString.Invariant(
        $"small a month: {Or(terms.SmallAMonth)}; statement months: {Or(terms.StatementMonths)}; savings a month: {Or(terms.SavingsAMonth)}; review months: {Or(terms.ReviewMonths)}; grace days: {Or(terms.GraceDays)}; notice days: {Or(terms.NoticeDays)}; horizon months: {Or(terms.HorizonMonths)}; link days: {Or(terms.LinkDays)}, rest hours: {Or(terms.LinkRestHours)}; thinking days: {Or(terms.ThinkingDays)}; agents forgive: {Or(terms.AgentPercent)}, supervisors: {Or(terms.SupervisorPercent)} percent");

    private static string Or<T>(T? chosen)
        where T : struct, IFormattable
        => chosen?.ToString(null, CultureInfo.InvariantCulture) ?? "as configured";

    private static FieldRefusal TooLong(string field, int max) => new(field, $"Use at most {max} characters.");
}
