namespace CollectionsPortal.Compliance.Places;

/// <summary>Whether somebody lives in a place, as far as we know.</summary>
public enum Presence
{
    No,

    /// <summary>Nothing says so, and nothing rules it out.</summary>
    Possible,

    Yes,
}
