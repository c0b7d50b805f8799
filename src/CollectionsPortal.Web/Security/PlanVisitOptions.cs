using System.ComponentModel.DataAnnotations;

namespace CollectionsPortal.Web.Security;

/// <summary>How often somebody may knock at private links in five minutes. Looking and answering both count.</summary>
public sealed record PlanVisitOptions
{
    public const string Section = "Portal:PlanVisits";

    [Range(1, 100_000)]
    public int KnocksPerLink { get; init; } = 30;

    [Range(1, 100_000)]
    public int KnocksPerNetwork { get; init; } = 120;
}
