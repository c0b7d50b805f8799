using CollectionsPortal.Domain.Data;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>The words by which a debtor is found. Imports and edits write the same ones.</summary>
public static class SearchTerms
{
    /// <summary>Everything a debtor is found by, from what the debtor holds in memory: addresses, phones and e-mails must be loaded.</summary>
    /// <remarks>What was wrong stays findable: whoever calls back from an old number should be found by it.</remarks>
    public static IReadOnlyList<SearchTerm> Of(Debtor debtor, IEnumerable<string> creditorAccountNumbers) =>
    [
        .. Names(debtor.Name)
            .Append((SearchTermKind.Reference, SearchWords.Compact(debtor.Reference.Value)))
            .Concat(creditorAccountNumbers.Select(number => (SearchTermKind.AccountNumber, SearchWords.Compact(number))))
            .Concat(debtor.Phones.Select(phone => (SearchTermKind.Phone, SearchWords.PhoneDigits(phone.Number.Value) ?? string.Empty)))
            .Concat(debtor.Emails.Select(email => (SearchTermKind.Email, email.Address.Value)))
            .Concat(debtor.Addresses.SelectMany(address => Place(debtor.Name, address)))
            .Concat(debtor.LastFourHash is { } hash ? [(SearchTermKind.LastFour, Hashed(hash))] : [])
            .Select(term => (Kind: term.Item1, Term: Cut(term.Item2)))
            .Where(term => term.Term.Length > 0)
            .Distinct()
            .Select(term => new SearchTerm { Kind = term.Kind, Term = term.Term, DebtorId = debtor.Id }),
    ];

    /// <summary>The one term that a further account adds.</summary>
    public static SearchTerm OfAccountNumber(DebtorId debtor, string creditorAccountNumber)
        => new() { Kind = SearchTermKind.AccountNumber, Term = Cut(SearchWords.Compact(creditorAccountNumber)), DebtorId = debtor };

    /// <summary>Makes the stored terms those that the debtor should have now. The debtor is tracked with all its lists; the caller saves.</summary>
    internal static void Renew(PortalDb db, Debtor debtor, IEnumerable<string> creditorAccountNumbers)
    {
        var wanted = Of(debtor, creditorAccountNumbers).ToDictionary(term => (term.Kind, term.Term));
        foreach (var stored in debtor.SearchTerms.ToList())
        {
            if (!wanted.Remove((stored.Kind, stored.Term))) { db.SearchTerms.Remove(stored); }
        }

        db.SearchTerms.AddRange(wanted.Values);
    }

    internal static string Hashed(byte[] hash) => Convert.ToHexStringLower(hash);

    internal static string Cut(string term) => term.Length > SearchTerm.MaxLength ? term[..SearchTerm.MaxLength] : term;

    /// <summary>Each word, and each two words in both orders: so a search of two words is one range, however many people share one of them.</summary>
    private static IEnumerable<(SearchTermKind, string)> Names(PersonName name)
    {
        var words = SearchWords.Fold(name.Full);
        return words.Select(word => (SearchTermKind.NameWord, word))
            .Concat(words.SelectMany(one => words.Where(other => other != one).Select(other => (SearchTermKind.NamePair, $"{one} {other}"))));
    }

    private static IEnumerable<(SearchTermKind, string)> Place(PersonName name, DebtorAddress address)
    {
        var city = SearchWords.Phrase(address.City);
        yield return (SearchTermKind.City, city);
        foreach (var word in SearchWords.Fold(name.Full)) { yield return (SearchTermKind.NamePlace, $"{word} {city}"); }

        if (address.Zip is { } zip) { yield return (SearchTermKind.Zip, zip.Five); }
    }
}
