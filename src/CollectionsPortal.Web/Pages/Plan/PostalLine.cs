using CollectionsPortal.Domain.Settings;

namespace CollectionsPortal.Web.Pages.Plan;

public static class PostalLine
{
    /// <summary>"Harbor &amp; Lane, 1 Harbor Street, Richmond, VA 23219"; empty when the address is not set.</summary>
    public static string Of(AgencyProfile agency) => agency.Address.Length == 0
        ? string.Empty
        : string.Join(", ", agency.Address.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Prepend(agency.Name).Where(part => part.Length > 0));
}
