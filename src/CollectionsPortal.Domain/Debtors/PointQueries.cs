using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>Reads everything that is known of one number or e-mail address.</summary>
public sealed class PointQueries(PortalDb db)
{
    /// <returns>Null when there is no such number or e-mail address, it is somebody else's, or it is a postal one.</returns>
    public Task<PointView?> FindAsync(DebtorId debtor, ContactPoint point, CancellationToken ct) => point.Kind switch
    {
        ContactPointKind.Phone => FindPhoneAsync(debtor, new(point.Id), ct),
        ContactPointKind.Email => FindEmailAsync(debtor, new(point.Id), ct),
        _ => Task.FromResult<PointView?>(null),
    };

    private async Task<PointView?> FindPhoneAsync(DebtorId debtor, DebtorPhoneId id, CancellationToken ct)
        => await db.DebtorPhones.SingleOrDefaultAsync(p => p.Id == id && p.DebtorId == debtor, ct) is { } phone
            ? new PointView(id, phone.Number.Masked) { Phone = phone, Consents = await ListAsync(db.Consents.Where(c => c.PhoneId == id), ct) }
            : null;

    private async Task<PointView?> FindEmailAsync(DebtorId debtor, DebtorEmailId id, CancellationToken ct)
        => await db.DebtorEmails.SingleOrDefaultAsync(e => e.Id == id && e.DebtorId == debtor, ct) is { } email
            ? new PointView(id, email.Address.Masked) { Email = email, Consents = await ListAsync(db.Consents.Where(c => c.EmailId == id), ct) }
            : null;

    /// <summary>Whoever agrees says so a few times in their life, so this needs no pages.</summary>
    private static async Task<IReadOnlyList<Consent>> ListAsync(IQueryable<Consent> consents, CancellationToken ct)
        => await consents.OrderByDescending(c => c.GivenAt).ThenByDescending(c => c.Id).Take(PointView.MostConsents).ToListAsync(ct);
}

/// <summary>One number or e-mail address, as its page shows it.</summary>
/// <param name="Masked">What may be shown without a permit.</param>
public sealed record PointView(ContactPoint Point, string Masked)
{
    public const int MostConsents = 50;

    public DebtorPhone? Phone { get; init; }

    public DebtorEmail? Email { get; init; }

    /// <summary>Revoked ones too, the newest first.</summary>
    public required IReadOnlyList<Consent> Consents { get; init; }
}
