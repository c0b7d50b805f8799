namespace CollectionsPortal.Compliance.Language;

public enum FindingSeverity
{
    /// <summary>A person should look at it: it may be right here.</summary>
    Doubtful,

    /// <summary>Must not leave, or must not stand there.</summary>
    Block,
}
