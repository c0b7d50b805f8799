namespace CollectionsPortal.Domain.Imports;

/// <summary>One thing said about one record of a file: why it is refused, or what to look at though it is taken.</summary>
public sealed class ImportFinding
{
    public const int FieldMaxLength = 60;
    public const int MessageMaxLength = 300;

    public ImportFindingId Id { get; private set; }

    public required ImportBatchId BatchId { get; init; }

    /// <summary>The record's number, the header being 1.</summary>
    public required int Line { get; init; }

    public required ImportSeverity Severity { get; init; }

    /// <summary>The column by its name in the documented layout; empty for the record as a whole.</summary>
    public required string Field { get; init; }

    public required string Message { get; init; }

    public static ImportFinding Of(ImportBatchId batch, int line, RowFinding finding)
        => new() { BatchId = batch, Line = line, Severity = finding.Severity, Field = finding.Field, Message = finding.Message };
}
