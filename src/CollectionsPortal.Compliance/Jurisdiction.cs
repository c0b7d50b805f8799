namespace CollectionsPortal.Compliance;

/// <summary>Where a rule holds. Null parts mean everywhere within the wider part; the house's own rules hold everywhere.</summary>
public sealed record Jurisdiction(string? Country, string? State = null, string? City = null)
{
    public static Jurisdiction House { get; } = new(null, null, null);

    public static Jurisdiction UnitedStates { get; } = new("US");

    public override string ToString() =>
        Country is null ? "House" : string.Join('-', new[] { Country, State, City }.Where(part => part is not null));
}
