namespace CollectionsPortal.Domain.Imports;

/// <summary>How far a placement file has come.</summary>
public enum ImportStatus
{
    /// <summary>The file is being read. Stays so when the upload breaks off.</summary>
    Staging,

    /// <summary>A person must say what some columns mean.</summary>
    NeedsColumns,

    /// <summary>The plan is being made, record by record.</summary>
    Planning,

    /// <summary>The plan can be looked at; nothing has happened yet.</summary>
    Previewed,

    /// <summary>The plan is being carried out.</summary>
    Committing,

    Committed,

    /// <summary>It stopped; what was carried out until then stands.</summary>
    Failed,

    /// <summary>Somebody decided against it.</summary>
    Discarded,
}
