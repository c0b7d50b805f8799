using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Facts;

namespace CollectionsPortal.Compliance.Places;

/// <summary>Where the consumer lives or may live, which says whose law holds. Somebody with addresses in two places lives in both: each law applies.</summary>
/// <remarks>The evidence is what was stated (country, state, city) and the ZIP code of every address. Telephone numbers say nothing of residence.
/// An address without a ZIP code that we can place may lie in any state.</remarks>
public sealed class Residence
{
    private readonly List<string> states = new(2);
    private volatile AskedRules? asked;
    private bool isUnplaced;
    private bool isInKingdom;
    private bool isElsewhere;
    private bool isInCity;
    private bool hasPlacedZip;

    private Residence()
    {
    }

    /// <summary>The country stated, where we hold no law for it and nothing points to one whose law we hold; else null.</summary>
    public string? ForeignCountry { get; private set; }

    /// <summary>Remembered for as long as somebody holds the facts, which nobody changes.</summary>
    public static Residence Of(ConsumerFacts consumer) => consumer.Residence;

    internal static Residence Find(ConsumerFacts consumer)
    {
        var residence = new Residence();
        residence.AddCountry(consumer.Country);
        if (consumer.State is { Length: > 0 } state) { residence.Add(state.ToUpperInvariant()); }
        residence.isInCity = CityTable.IsCalled(CityTable.NewYorkCity, consumer.City);
        for (var i = 0; i < consumer.LocationSignals.Count; i++) { residence.Add(consumer.LocationSignals[i], consumer); }

        if (residence.states.Count > 0) { residence.ForeignCountry = null; }
        return residence;
    }

    /// <summary>The rules of a book that have something to ask of this person in an era. Asked again and again, so the last answer is kept.</summary>
    internal AskedRules Asks(RuleBook book, int era)
    {
        if (asked is { } known && known.IsFor(book, era)) { return known; }

        return asked = book.AskedOf(this, era);
    }

    /// <summary>The presence in each of some places, as a key: one character a place.</summary>
    internal string Presences(Jurisdiction[] places) => string.Create(places.Length, (Residence: this, Places: places), static (key, of) =>
    {
        for (var i = 0; i < key.Length; i++) { key[i] = (char)('0' + of.Residence.In(of.Places[i])); }
    });

    public Presence In(Jurisdiction place) => place switch
    {
        { Country: null } => Presence.Yes,
        { Country: Jurisdiction.Kingdom } => InKingdom(),
        { State: null } => InUnitedStates(),
        { City: null } => InState(place.State),
        _ => InCity(place.State),
    };

    /// <summary>The law of the United States binds an agency that sits there: only somebody known to live under the other law that we hold is outside it.</summary>
    private Presence InUnitedStates() => isInKingdom && states.Count == 0 ? Presence.No : Presence.Yes;

    private Presence InKingdom()
    {
        if (isInKingdom) { return Presence.Yes; }

        return states.Count > 0 || isElsewhere ? Presence.No : Presence.Possible;
    }

    private Presence InState(string state)
    {
        if (states.Contains(state)) { return Presence.Yes; }
        if (InUnitedStates() == Presence.No || ForeignCountry is not null) { return Presence.No; }

        return isUnplaced || states.Count == 0 ? Presence.Possible : Presence.No;
    }

    private Presence InCity(string state)
    {
        if (isInCity && (states.Count == 0 || states.Contains(state))) { return Presence.Yes; }

        var inState = InState(state);
        return inState == Presence.Yes ? (hasPlacedZip && !isUnplaced ? Presence.No : Presence.Possible) : inState;
    }

    private void AddCountry(string? country)
    {
        if (string.IsNullOrEmpty(country)) { return; }

        isInKingdom = country.Equals(Jurisdiction.Kingdom, StringComparison.OrdinalIgnoreCase) || country.Equals("UK", StringComparison.OrdinalIgnoreCase);
        isElsewhere = !isInKingdom;
        if (isElsewhere && !country.Equals("US", StringComparison.OrdinalIgnoreCase)) { ForeignCountry = country.ToUpperInvariant(); }
    }

    private void Add(string state)
    {
        if (!states.Contains(state)) { states.Add(state); }
    }

    private void Add(LocationSignal signal, ConsumerFacts consumer)
    {
        if (signal.Source != SignalSource.Address) { return; }

        if (signal.Zip is { } zip && ZipTable.State(zip) is { } state)
        {
            Add(state);
            isInCity |= CityTable.City(zip) is not null;
            hasPlacedZip |= state == "NY";
        }
        else if (signal.Zip is not null || signal.Zones is null || consumer.State is null)
        {
            // Outside the United States an address has no ZIP code.
            isUnplaced |= !isInKingdom;
        }
    }
}
