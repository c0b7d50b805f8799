namespace CollectionsPortal.Compliance.Facts;

/// <summary>What kind of telephone line a number is. Only a landline is tied to a place (comment 6(b)(1)(ii)-1).</summary>
public enum LineKind
{
    Unknown,
    Mobile,
    Landline,
}
