namespace CollectionsPortal.Domain.Imports;

/// <summary>What a finding does to its record.</summary>
public enum ImportSeverity
{
    /// <summary>The record is not taken.</summary>
    Refused,

    /// <summary>The record is taken, without the doubtful part or with a word of caution.</summary>
    Warned,
}
