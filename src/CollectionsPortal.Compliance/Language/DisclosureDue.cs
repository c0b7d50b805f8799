namespace CollectionsPortal.Compliance.Language;

/// <summary>What 12 CFR 1006.18(e) asks of a message.</summary>
public enum DisclosureDue
{
    /// <summary>Not known whether anything was said before: the fuller one is due.</summary>
    Unknown,

    /// <summary>The first communication, or the first in writing after an oral one: attempting to collect a debt, and the use of information.</summary>
    Initial,

    /// <summary>Every later one: that it is from a debt collector.</summary>
    Later,

    /// <summary>No communication with the consumer about a debt, or a formal pleading.</summary>
    None,
}
