namespace CollectionsPortal.Web.Pages.Agents.Plans;

/// <summary>Months of a year in which a plan takes another amount, which may be nothing.</summary>
public sealed class SeasonRow
{
    /// <summary>1 to 12.</summary>
    public List<int> Months { get; set; } = [];

    public string? Amount { get; set; }

    public bool IsSaid => Months.Count > 0 || !string.IsNullOrWhiteSpace(Amount);
}
