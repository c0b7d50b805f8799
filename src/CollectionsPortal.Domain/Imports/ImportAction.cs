namespace CollectionsPortal.Domain.Imports;

/// <summary>What the plan does with one record.</summary>
public enum ImportAction
{
    NotPlanned,

    /// <summary>A new account of a person whom we do not know.</summary>
    CreateWithNewDebtor,

    /// <summary>A new account of a person whom we know for certain.</summary>
    CreateForKnownDebtor,

    /// <summary>A new account of the person of an earlier record of the same file.</summary>
    CreateForPersonInFile,

    /// <summary>A new account of a person who may be one we know: kept apart until somebody decides.</summary>
    CreateDoubtful,

    /// <summary>We have the account, and the record adds to it.</summary>
    Update,

    /// <summary>We have the account, and the record says nothing new.</summary>
    Unchanged,

    Refuse,
}
