using CollectionsPortal.Compliance.Language;

namespace CollectionsPortal.Domain.Notes;

/// <summary>Payment card numbers, which must never be kept in free text.</summary>
public static class CardNumber
{
    public static bool IsIn(string? text) => CardNumbers.Find(text).Count > 0;
}
