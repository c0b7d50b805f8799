using CollectionsPortal.Domain.Staff;

namespace CollectionsPortal.Web.Tests.Sweeps;

/// <summary>Who may open an endpoint.</summary>
public enum Who
{
    Anyone,
    SignedIn,
    Agents,
    Supervisors,
    Administrators,

    /// <summary>Supervisors and administrators.</summary>
    MoneyDesk,

    /// <summary>Somebody who answered at the door of a private link. No member of staff.</summary>
    PlanVisitor,

    /// <summary>A program with a key. No member of staff.</summary>
    Machines,
}

public static class WhoExtensions
{
    public static bool Includes(this Who who, string role) => who switch
    {
        Who.Anyone or Who.SignedIn => true,
        Who.Agents => role is StaffRole.Agent or StaffRole.Supervisor,
        Who.Supervisors => role is StaffRole.Supervisor,
        Who.MoneyDesk => role is StaffRole.Supervisor or StaffRole.Administrator,
        Who.Administrators => role is StaffRole.Administrator,
        _ => false,
    };
}
