using CollectionsPortal.Domain.Notes;

namespace CollectionsPortal.Domain.PaymentFiles;

/// <summary>Takes card numbers out of a record before any of it is kept, encrypted or not.</summary>
internal static class CardMask
{
    /// <summary>What stands in the place of a field that held one.</summary>
    public const string Taken = "[card number taken out]";

    private const int FewestDigits = 13;

    public static IReadOnlyList<string> Mask(IReadOnlyList<string> fields) => fields.Any(Holds) ? [.. fields.Select(field => Holds(field) ? Taken : field)] : fields;

    private static bool Holds(string field) => field.Length >= FewestDigits && field.Count(char.IsDigit) >= FewestDigits && CardNumber.IsIn(field);
}
