using System.Linq.Expressions;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Imports;

/// <summary>Debtors who share a name and one more thing with the rows at hand: three queries for all rows together.</summary>
internal sealed class KnownDebtors
{
    private readonly ILookup<long, KnownDebtor> byKey;

    private KnownDebtors(IEnumerable<KnownDebtor> debtors) => byKey = debtors
        .SelectMany(debtor => KeysOf(debtor.Identity.Keys).Select(key => (key, debtor)))
        .ToLookup(pair => pair.key, pair => pair.debtor);

    public static async Task<KnownDebtors> LoadAsync(PortalDb db, IReadOnlyCollection<PersonIdentity> persons, CancellationToken ct)
    {
        var births = persons.Select(p => p.Keys.NameAndBirth).Where(key => key is not null).Distinct().ToList();
        var lastFours = persons.Select(p => p.Keys.NameAndLastFour).Where(key => key is not null).Distinct().ToList();
        var addresses = persons.Select(p => p.Keys.NameAndAddress).Where(key => key is not null).Distinct().ToList();
        IEnumerable<KnownDebtor> found =
        [
            .. await FindAsync(db, d => births.Contains(d.NameBirthKey), ct),
            .. await FindAsync(db, d => lastFours.Contains(d.NameLastFourKey), ct),
            .. await FindAsync(db, d => addresses.Contains(d.NameAddressKey), ct),
        ];
        return new KnownDebtors(found.DistinctBy(debtor => debtor.OwnId));
    }

    /// <summary>The one debtor who is this person for certain; null when there is none, or more than one.</summary>
    public DebtorId? Same(PersonIdentity person)
    {
        var same = Sharing(person).Where(known => known.Identity.Compare(person) == Sameness.Same).Select(known => known.Id).Distinct().Take(2).ToList();
        return same.Count == 1 ? same[0] : null;
    }

    /// <summary>Debtors who may be this person, or are this person as far as we can tell; the oldest first.</summary>
    public IReadOnlyList<KnownDebtor> Perhaps(PersonIdentity person)
        => [.. Sharing(person).Where(known => known.Identity.Compare(person) != Sameness.Different).DistinctBy(known => known.Id).OrderBy(known => known.Id.Value)];

    private IEnumerable<KnownDebtor> Sharing(PersonIdentity person) => KeysOf(person.Keys).SelectMany(key => byKey[key]);

    private static IEnumerable<long> KeysOf(IdentityKeys keys)
        => new[] { keys.NameAndBirth, keys.NameAndLastFour, keys.NameAndAddress }.Where(key => key is not null).Select(key => key!.Value);

    private static async Task<IEnumerable<KnownDebtor>> FindAsync(PortalDb db, Expression<Func<Debtor, bool>> shares, CancellationToken ct)
    {
        var found = await db.Debtors
            .Where(shares)
            .Select(d => new { d.Id, d.MergedIntoId, d.NameBirthKey, d.NameLastFourKey, d.NameAddressKey, d.Name.Middle, d.Name.Suffix })
            .ToListAsync(ct);
        return found.Select(d => new KnownDebtor(
            d.MergedIntoId ?? d.Id, d.Id, PersonIdentity.Of(new IdentityKeys(d.NameBirthKey, d.NameLastFourKey, d.NameAddressKey), d.Middle, d.Suffix)));
    }
}

/// <param name="Id">The debtor to work with: where this one was merged into another, the other.</param>
/// <param name="OwnId">The debtor whose identity it is.</param>
internal sealed record KnownDebtor(DebtorId Id, DebtorId OwnId, PersonIdentity Identity);
