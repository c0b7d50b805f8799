using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>Somebody else saved first. Carries what they saved; the form still holds what was typed, so that both can be shown and neither is lost.</summary>
/// <param name="Version">With this version the same edit goes through, if it is still wanted.</param>
public sealed record EditedMeanwhile(DebtorAsSaved Saved, Guid Version)
    : Refusal("Somebody else changed this person meanwhile. Compare what they saved with what you typed.")
{
    internal static EditedMeanwhile From(Debtor debtor) => new(DebtorAsSaved.From(debtor), debtor.Version);
}

/// <summary>What is edited about a person, as it stands now.</summary>
public sealed record DebtorAsSaved(
    PersonName Name, string? PreferredName, string Language, IReadOnlyList<string> Addresses, IReadOnlyList<PhoneNumber> Phones, IReadOnlyList<EmailAddress> Emails)
{
    internal static DebtorAsSaved From(Debtor debtor) => new(
        debtor.Name,
        debtor.PreferredName,
        debtor.Language,
        [.. debtor.Addresses.Where(a => a.Until is null).OrderBy(a => a.Id.Value).Select(Line)],
        [.. debtor.Phones.Where(p => p.WrongNumberSince is null).OrderBy(p => p.Id.Value).Select(p => p.Number)],
        [.. debtor.Emails.Where(e => e.WrongSince is null).OrderBy(e => e.Id.Value).Select(e => e.Address)]);

    private static string Line(DebtorAddress a)
        => string.Join(", ", new[] { a.Line1, a.Line2, a.City, $"{a.State?.Code} {a.Zip?.Value}".Trim() }.Where(part => !string.IsNullOrEmpty(part)));
}
