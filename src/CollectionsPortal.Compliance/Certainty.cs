namespace CollectionsPortal.Compliance;

/// <summary>How well the text behind a rule is known.</summary>
public enum Certainty
{
    /// <summary>Read at the primary source.</summary>
    Read,

    /// <summary>Read in a secondary copy.</summary>
    Secondary,

    /// <summary>Recalled; to be checked by counsel.</summary>
    Recalled,
}
