using CollectionsPortal.Domain.Staff;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CollectionsPortal.Web.Pages.Admin;

/// <summary>What people do here, in words.</summary>
public static class StaffWords
{
    /// <summary>What a new member of staff can be, with what it means.</summary>
    public static IReadOnlyList<SelectListItem> Roles { get; } =
    [
        new("Agent: calls people and writes down what they say", StaffRole.Agent),
        new("Supervisor: all that agents do, and reviews flags and limits", StaffRole.Supervisor),
        new("Administrator: files, machines and people; sees no debtor", StaffRole.Administrator),
    ];

    public static string Of(StaffLine person) => string.Join(", ", person.Roles);

    /// <summary>Supervisors and administrators need a second factor; for agents it is their own choice.</summary>
    public static string SecondFactor(StaffLine person) => person.HasSecondFactor ? "On" : "Off";
}
