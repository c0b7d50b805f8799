using CollectionsPortal.Domain.Debtors;

namespace CollectionsPortal.Domain.Imports;

/// <summary>What decides whether two rows, or a row and a debtor, are the same person.</summary>
internal sealed record PersonIdentity(IdentityKeys Keys, char? MiddleInitial, string? Suffix)
{
    public static PersonIdentity Of(IdentityKeys keys, string? middle, string? suffix)
    {
        var (foldedMiddle, foldedSuffix) = (SearchWords.Compact(middle), SearchWords.Compact(suffix));
        return new PersonIdentity(keys, foldedMiddle.Length == 0 ? null : foldedMiddle[0], foldedSuffix.Length == 0 ? null : foldedSuffix);
    }

    /// <summary>
    /// The same person needs everything known and equal: both names, birth date, last four digits, address. Anything less with the same name
    /// and one more thing equal is doubtful. A wrong merge tells one person of another's debt, so when in doubt people are kept apart.
    /// </summary>
    public Sameness Compare(PersonIdentity other)
    {
        var birth = Agree(Keys.NameAndBirth, other.Keys.NameAndBirth);
        var lastFour = Agree(Keys.NameAndLastFour, other.Keys.NameAndLastFour);
        var address = Agree(Keys.NameAndAddress, other.Keys.NameAndAddress);
        return (birth, lastFour, address) switch
        {
            (true, true, true) => Contradicts(other) ? Sameness.Doubtful : Sameness.Same,
            (not true, not true, not true) => Sameness.Different,

            // Father and son at one address: both numbers are known, and both differ.
            (false, false, true) => Sameness.Different,
            _ => Sameness.Doubtful,
        };
    }

    /// <summary>In words for the person who decides.</summary>
    public string Explain(PersonIdentity other)
    {
        var parts = new[]
        {
            Say("birth date", Agree(Keys.NameAndBirth, other.Keys.NameAndBirth)),
            Say("last four digits", Agree(Keys.NameAndLastFour, other.Keys.NameAndLastFour)),
            Say("address", Agree(Keys.NameAndAddress, other.Keys.NameAndAddress)),
            Contradicts(other) ? "another middle name or suffix" : null,
        };
        return $"The same name; {string.Join(", ", parts.Where(part => part is not null))}.";
    }

    private static bool? Agree(long? one, long? other) => one is null || other is null ? null : one == other;

    private static string Say(string what, bool? agree) => agree switch
    {
        true => $"the same {what}",
        false => $"another {what}",
        null => $"no {what} to compare",
    };

    private bool Contradicts(PersonIdentity other)
        => (MiddleInitial is not null && other.MiddleInitial is not null && MiddleInitial != other.MiddleInitial)
            || (Suffix is not null && other.Suffix is not null && Suffix != other.Suffix);
}

internal enum Sameness
{
    Different,
    Doubtful,
    Same,
}
