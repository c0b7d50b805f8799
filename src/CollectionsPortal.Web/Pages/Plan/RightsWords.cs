namespace CollectionsPortal.Web.Pages.Plan;

/// <summary>What a person may ask of us, where that stands, and who else helps.</summary>
public sealed record RightsWords
{
    public required IReadOnlyList<Right> UnitedStates { get; init; }

    public required IReadOnlyList<Right> UnitedKingdom { get; init; }

    /// <summary>Where states have laws of their own.</summary>
    public required Right State { get; init; }

    public required string ActHeading { get; init; }

    public required IReadOnlyList<string> Acts { get; init; }

    public required string ByPhone { get; init; }

    public required string ByPost { get; init; }

    public required string ByEmail { get; init; }

    public required string HelpHeading { get; init; }

    public required string HelpLead { get; init; }

    /// <summary>The day on which all of them were last seen to be right.</summary>
    public required Func<string, string> HelpChecked { get; init; }

    public required string HelpUnchecked { get; init; }
}

/// <param name="Says">One sentence, two at most.</param>
/// <param name="Link">What the address is called; null: it has none.</param>
public sealed record Right(string Says, string? Link = null, string? Address = null);
