using CollectionsPortal.Domain.Accounts;

namespace CollectionsPortal.Domain.Imports;

/// <summary>Which of our fields a creditor means by a heading, remembered for their next file.</summary>
public sealed class CreditorColumnMap
{
    public const int HeadingMaxLength = PlacementFile.MaxHeaderLength;

    public CreditorColumnMapId Id { get; private set; }

    /// <summary>Null: for files that name the creditor in each record.</summary>
    public CreditorId? CreditorId { get; init; }

    /// <summary>As <see cref="PlacementColumns.Simplify"/> writes it.</summary>
    public required string Heading { get; init; }

    /// <summary>Null: the column is ignored.</summary>
    public PlacementColumn? Field { get; set; }
}
