using CollectionsPortal.Domain.Data;

namespace CollectionsPortal.Domain.Imports;

/// <summary>One thing said about one record of a file: why it was refused, or what to look at though it was taken.</summary>
public sealed class ImportRow : IAppendOnly
{
    public const int FieldMaxLength = 60;
    public const int MessageMaxLength = 300;

    public ImportRowId Id { get; private set; }

    public ImportBatchId BatchId { get; init; }

    /// <summary>The record's number, the header being 1.</summary>
    public required int Line { get; init; }

    public required ImportSeverity Severity { get; init; }

    public string? Field { get; init; }

    public required string Message { get; init; }

    /// <summary>A refused record as it stood in the file, so that it can be mended and imported again.</summary>
    public string? Raw { get; init; }
}

public enum ImportSeverity
{
    Refused,
    Warned,
}
