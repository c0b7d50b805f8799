namespace CollectionsPortal.Domain.Imports;

/// <summary>One thing wrong with one row.</summary>
/// <param name="Field">The column by its name in the documented layout; empty for the row as a whole.</param>
/// <param name="Message">For the administrator and the creditor. It never repeats the value: that may be personal.</param>
public sealed record RowFinding(ImportSeverity Severity, string Field, string Message)
{
    public static RowFinding Refused(PlacementColumn column, string message)
        => new(ImportSeverity.Refused, PlacementColumns.NameOf(column), message);

    public static RowFinding Warned(PlacementColumn column, string message)
        => new(ImportSeverity.Warned, PlacementColumns.NameOf(column), message);

    public static RowFinding RowRefused(string message) => new(ImportSeverity.Refused, string.Empty, message);

    public static RowFinding RowWarned(string message) => new(ImportSeverity.Warned, string.Empty, message);
}
