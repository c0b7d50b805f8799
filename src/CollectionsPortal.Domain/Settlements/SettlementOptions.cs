using System.ComponentModel.DataAnnotations;
using CollectionsPortal.Domain.Settings;

namespace CollectionsPortal.Domain.Settlements;

/// <summary>How much each role may forgive by itself, and how long people get to think.</summary>
public sealed record SettlementOptions
{
    public const string Section = "Portal:Settlements";

    /// <summary>Up to this much of what is owed, in percent. More takes a supervisor.</summary>
    [Range(0, 100)]
    public int AgentPercent { get; init; } = 20;

    /// <summary>More than this takes an administrator.</summary>
    [Range(0, 100)]
    public int SupervisorPercent { get; init; } = 50;

    /// <summary>An offer stands for at least this many days.</summary>
    [Range(1, 60)]
    public int ThinkingDays { get; init; } = 7;

    /// <summary>With what the agency chose for itself.</summary>
    public SettlementOptions As(AgencyTerms chosen) => this with
    {
        AgentPercent = chosen.AgentPercent ?? AgentPercent,
        SupervisorPercent = chosen.SupervisorPercent ?? SupervisorPercent,
        ThinkingDays = chosen.ThinkingDays ?? ThinkingDays,
    };

    public SettlementLevel LevelOf(decimal forgivenShare) => (forgivenShare * 100) switch
    {
        var percent when percent <= AgentPercent => SettlementLevel.Agent,
        var percent when percent <= SupervisorPercent => SettlementLevel.Supervisor,
        _ => SettlementLevel.Administrator,
    };
}
