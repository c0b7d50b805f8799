using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Imports;

/// <summary>A telephone number and the column it stood in.</summary>
public sealed record PlacedPhone(PhoneNumber Number, PlacementColumn Column);
