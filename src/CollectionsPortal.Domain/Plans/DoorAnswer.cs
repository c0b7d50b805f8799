using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <summary>What the visitor says to show that it is them. What is enough hangs on the link's question; all that is given must be right.</summary>
public sealed record DoorProof(LocalDate? BirthDate, ZipCode? Zip)
{
    /// <summary>The last four signs of the creditor's number of an account of the plan.</summary>
    public string? AccountEnding { get; init; }

    /// <summary>As typed; everything but digits is passed over.</summary>
    public string? Passphrase { get; init; }

    /// <summary>Never the answers: what is printed by accident ends in logs.</summary>
    public override string ToString() => "(answer)";
}

/// <summary>What a private link's door asks. The agent chooses when the link is made.</summary>
public enum LinkQuestion
{
    /// <summary>One of the two is enough.</summary>
    BirthDateOrZip,

    /// <summary>The last four signs of the creditor's account number, and the home ZIP code.</summary>
    AccountAndZip,

    /// <summary>Digits that the agent says on the telephone. They open the link once.</summary>
    Passphrase,
}

/// <summary>What the door says.</summary>
/// <param name="Link">Whose page may be shown; null: none.</param>
/// <param name="MayTryAgain">False when nothing will open it: unknown, expired, revoked and resting links all look like this.</param>
public sealed record DoorAnswer(PlanLinkId? Link, bool MayTryAgain)
{
    internal static DoorAnswer Closed { get; } = new(null, MayTryAgain: false);

    internal static DoorAnswer Wrong { get; } = new(null, MayTryAgain: true);

    internal static DoorAnswer Open(PlanLinkId link) => new(link, MayTryAgain: false);
}
