namespace CollectionsPortal.Domain.Affordability;

/// <summary>Who lives from what comes in. It says which lines are asked, and what falls to each head.</summary>
/// <param name="Adults">At least the person themselves.</param>
public sealed record Household(int Adults, int Children)
{
    public int People => Math.Max(1, Adults + Children);
}
