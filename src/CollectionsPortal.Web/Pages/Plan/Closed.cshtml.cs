namespace CollectionsPortal.Web.Pages.Plan;

/// <summary>What is there when a visit is over.</summary>
public sealed class ClosedModel : PlanPageModel
{
    public void OnGet() => Speak();
}
