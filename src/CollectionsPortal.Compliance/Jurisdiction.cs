namespace CollectionsPortal.Compliance;

/// <summary>Where a rule holds. Null parts mean everywhere within the wider part; the house's own rules hold everywhere.</summary>
public sealed record Jurisdiction(string? Country, string? State = null, string? City = null)
{
    /// <summary>ISO 3166: the United Kingdom.</summary>
    public const string Kingdom = "GB";

    public static Jurisdiction House { get; } = new(null, null, null);

    public static Jurisdiction UnitedStates { get; } = new("US");

    public static Jurisdiction UnitedKingdom { get; } = new(Kingdom);

    public static Jurisdiction NewYorkCity { get; } = new("US", "NY", Places.CityTable.NewYorkCity);

    /// <summary>What people call it.</summary>
    public string Name => City ?? State switch
    {
        null => Country switch { null => "our agency", Kingdom => "the United Kingdom", "US" => "the United States", var country => country },
        "CA" => "California",
        "DC" => "the District of Columbia",
        "FL" => "Florida",
        "MA" => "Massachusetts",
        "NH" => "New Hampshire",
        "NV" => "Nevada",
        "NY" => "New York",
        "OR" => "Oregon",
        "TX" => "Texas",
        "WA" => "Washington",
        "WV" => "West Virginia",
        var state => state,
    };

    /// <param name="state">Two letters; the District of Columbia too.</param>
    public static Jurisdiction OfState(string state) => new("US", state);

    public override string ToString() =>
        Country is null ? "House" : string.Join('-', new[] { Country, State, City }.Where(part => part is not null));
}
