using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Debtors;
using NodaTime;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>What a person agreed to, in the words of the rules.</summary>
internal static class ConsentFacts
{
    /// <param name="zone">The agency's: a last day ends by its clock.</param>
    public static ContactConsent Of(Consent row, DebtorPoints points, DateTimeZone zone) => new()
    {
        Scope = ScopeOf(row.Kind),
        GivenAt = row.GivenAt,
        Origin = ConsentOrigin.DirectlyToUs,
        DuringLawfulContact = row.DuringLawfulContact,
        Debts = row.AccountId is { } account ? [FactKeys.Of(account)] : null,
        Person = row.PersonId is { } person ? FactKeys.Of(person) : null,
        Endpoint = PointOf(row)?.Key,
        Form = row.Form switch
        {
            ConsentForm.Written => StatementForm.Written,
            ConsentForm.Online => StatementForm.Electronic,
            _ => StatementForm.Oral,
        },
        RevokedAt = Earlier(Earlier(row.RevokedAt, OptedOutAt(row, points)), row.Until is { } last ? zone.AtStartOfDay(last.PlusDays(1)).ToInstant() : null),
    };

    /// <summary>A later "no" to messages there ends what was agreed to before it, wherever it was noted.</summary>
    private static Instant? OptedOutAt(Consent row, DebtorPoints points)
    {
        if (row.Kind is not (ConsentKind.Electronic or ConsentKind.Automated)) { return null; }

        var left = points.Phones.FirstOrDefault(phone => phone.Id == row.PhoneId)?.TextConsentRevokedAt
            ?? points.Emails.FirstOrDefault(email => email.Id == row.EmailId)?.OptedOutAt;
        return left >= row.GivenAt ? left : null;
    }

    private static ContactPoint? PointOf(Consent row) => (row.PhoneId, row.EmailId) switch
    {
        ({ } phone, _) => phone,
        (_, { } email) => email,
        _ => null,
    };

    private static Instant? Earlier(Instant? one, Instant? other)
        => one is { } first && other is { } second ? Instant.Min(first, second) : one ?? other;

    private static ConsentScope ScopeOf(ConsentKind kind) => kind switch
    {
        ConsentKind.Electronic => ConsentScope.Electronic,
        ConsentKind.Automated => ConsentScope.Automated,
        ConsentKind.DespiteAttorney => ConsentScope.Attorney,
        ConsentKind.AtWork => ConsentScope.Workplace,
        ConsentKind.AtPlace => ConsentScope.InconvenientPlace,
        ConsentKind.SpeakWith => ConsentScope.ThirdParty,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of consent."),
    };
}
