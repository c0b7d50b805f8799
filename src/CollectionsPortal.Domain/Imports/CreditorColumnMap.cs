using CollectionsPortal.Domain.Accounts;

namespace CollectionsPortal.Domain.Imports;

/// <summary>Which of our fields a creditor means by a heading, remembered for their next file.</summary>
public sealed class CreditorColumnMap
{
    public const int HeadingMaxLength = 100;

    public CreditorColumnMapId Id { get; private set; }

    public CreditorId CreditorId { get; init; }

    /// <summary>Lower case, trimmed.</summary>
    public required string Heading { get; init; }

    public required string Field { get; set; }
}
