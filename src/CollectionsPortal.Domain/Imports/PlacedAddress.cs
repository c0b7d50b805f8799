using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Imports;

/// <param name="State">Null: not in the United States.</param>
/// <param name="Zip">Null: not in the United States.</param>
/// <param name="IsPlaceCertain">False when the ZIP code lies in another state or is not known: then both are evidence, and neither is proof. Nor is an address abroad.</param>
public sealed record PlacedAddress(string Line1, string? Line2, string City, UsState? State, ZipCode? Zip, bool IsPlaceCertain)
{
    /// <summary>By which two addresses with the same first line are told apart. Abroad the postcode is part of the town's line.</summary>
    public string PostalCode => Zip?.Five ?? SearchWords.Compact(City);

    public bool IsAbroad => State is null;

    public bool IsThatOf(DebtorAddress known)
        => SearchWords.Compact(known.Line1) == SearchWords.Compact(Line1) && known.Zip?.Five == Zip?.Five && (Zip is not null || SearchWords.Compact(known.City) == SearchWords.Compact(City));
}
