using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>The rows behind consents. Runs inside the acts of <see cref="ConsentService"/> and <see cref="PreferenceService"/>, which save.</summary>
public sealed class ConsentRecords(PortalDb db, AuditService audit)
{
    internal void Add(GiveConsent given, AgencyDay today, Actor actor)
    {
        foreach (var account in DebtorScope.Rows(given.Accounts))
        {
            var consent = new Consent
            {
                DebtorId = given.Debtor,
                Kind = given.Kind,
                AccountId = account,
                PhoneId = given.Phone,
                EmailId = given.Email,
                PersonId = given.Person,
                Until = given.Until,
                Form = given.Form,
                GivenOn = given.Said.DateOn(today),
                GivenAt = given.Said.InstantOn(today),
                DuringLawfulContact = given.DuringLawfulContact,
                Words = given.Said.TrimmedWords,
                RecordedAt = today.Now,
                RecordedBy = actor.Id,
            };
            db.Consents.Add(consent);
            audit.Record(actor, AuditAction.ConsentRecorded, given.Debtor, consent, Describe(given, today));
        }
    }

    /// <summary>A "no" to messages at one number or address ends every consent to them there, for good: only a new one brings them back.</summary>
    internal async Task EndAsync(DebtorId debtor, DebtorPhoneId? phone, DebtorEmailId? email, Actor actor, Instant now, CancellationToken ct)
    {
        var consents = await db.Consents.AsTracking()
            .Where(c => c.DebtorId == debtor && c.RevokedAt == null && c.PhoneId == phone && c.EmailId == email)
            .Where(c => c.Kind == ConsentKind.Electronic || c.Kind == ConsentKind.Automated)
            .ToListAsync(ct);
        foreach (var consent in consents) { Revoke(consent, actor, now, details: null); }
    }

    internal void Revoke(Consent consent, Actor actor, Instant now, string? details)
    {
        consent.Revoke(actor, now);
        audit.Record(actor, AuditAction.ConsentRevoked, consent.DebtorId, consent, details is null ? consent.Kind.ToString() : $"{consent.Kind}: {details}");
    }

    private static string Describe(GiveConsent given, AgencyDay today)
        => string.Join("; ", new[] { given.Kind.ToString(), given.Form.ToString(), given.Said.Lateness(today) }.Where(part => part is not null));
}
