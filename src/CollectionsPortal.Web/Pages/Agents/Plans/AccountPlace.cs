using CollectionsPortal.Domain.Accounts;

namespace CollectionsPortal.Web.Pages.Agents.Plans;

/// <summary>As which one an account is paid.</summary>
public sealed class AccountPlace
{
    public AccountId Account { get; set; }

    /// <summary>1 for the first; empty: after those that have a place.</summary>
    public string? Place { get; set; }

    public int? At => NewBudgetForm.Number(Place);
}
