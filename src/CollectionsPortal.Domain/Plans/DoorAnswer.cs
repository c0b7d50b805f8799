using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <summary>What the visitor says to show that it is them: one of the two is enough, both must be right if both are given.</summary>
public sealed record DoorProof(LocalDate? BirthDate, ZipCode? Zip);

/// <summary>What the door says.</summary>
/// <param name="Link">Whose page may be shown; null: none.</param>
/// <param name="MayTryAgain">False when nothing will open it: unknown, expired, revoked and resting links all look like this.</param>
public sealed record DoorAnswer(PlanLinkId? Link, bool MayTryAgain)
{
    internal static DoorAnswer Closed { get; } = new(null, MayTryAgain: false);

    internal static DoorAnswer Wrong { get; } = new(null, MayTryAgain: true);

    internal static DoorAnswer Open(PlanLinkId link) => new(link, MayTryAgain: false);
}
