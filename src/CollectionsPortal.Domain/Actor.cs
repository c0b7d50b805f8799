using CollectionsPortal.Domain.ApiClients;
using CollectionsPortal.Domain.Staff;

namespace CollectionsPortal.Domain;

/// <summary>Who does an act and in which role. Always a parameter, never ambient.</summary>
/// <param name="Id">Null when no member of staff acts: a job, an operator command, a machine, the debtor's own link.</param>
/// <param name="Role">The role in which the act is done, not the highest that the person has.</param>
/// <param name="Display">What the history shows.</param>
public sealed record Actor(StaffUserId? Id, ActorRole Role, string Display)
{
    public const int DisplayMaxLength = 100;

    /// <summary>The portal itself: jobs and commands.</summary>
    public static Actor System { get; } = new(null, ActorRole.System, "System");

    /// <summary>The person who opened a private link.</summary>
    public static Actor Debtor { get; } = new(null, ActorRole.Debtor, "Debtor");

    /// <summary>The machine that acts; null when a person or the portal itself does.</summary>
    public ApiClientId? Client { get; init; }

    public bool IsSupervisor => Role is ActorRole.Supervisor or ActorRole.Administrator;

    /// <summary>A machine with a key of its own, such as a dialler. It never has a person's rights.</summary>
    public static Actor Of(ApiCaller caller) => new(null, ActorRole.Machine, caller.Name) { Client = caller.Id };

    /// <summary>Whether what these two made is this actor's own. Everything without either belongs to the portal itself.</summary>
    public bool Made(StaffUserId? staff, ApiClientId? client) => Id == staff && Client == client;
}
