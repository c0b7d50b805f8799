namespace CollectionsPortal.Web.Pages.Agents.Plans;

/// <summary>One step of a plan whose amounts change: so many payments of so much.</summary>
public sealed class StepRow
{
    public string? Number { get; set; }

    public string? Amount { get; set; }

    public bool IsSaid => !string.IsNullOrWhiteSpace(Number) || !string.IsNullOrWhiteSpace(Amount);
}
