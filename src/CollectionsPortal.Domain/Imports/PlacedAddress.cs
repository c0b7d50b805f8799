using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Imports;

/// <param name="IsPlaceCertain">False when the ZIP code lies in another state or is not known: then both are evidence, and neither is proof.</param>
public sealed record PlacedAddress(string Line1, string? Line2, string City, UsState State, ZipCode Zip, bool IsPlaceCertain);
