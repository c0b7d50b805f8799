using System.Collections.Immutable;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;
using NodaTime;

namespace CollectionsPortal.Compliance;

/// <summary>All rules, in the order in which they are read out.</summary>
public sealed class RuleBook
{
    /// <param name="version">Changes whenever a rule, a limit or their meaning changes.</param>
    public RuleBook(string version, IEnumerable<IContactRule> rules)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        Version = version;
        Rules = [.. rules];
    }

    /// <summary>The rules as the agency works by them.</summary>
    public static RuleBook Current { get; } = new(
        "2026.11.1",
        [
            new LocalTimeOfDay(),
            new CallFrequency(),
            new RestAfterConversation(),
        ]);

    public string Version { get; }

    public ImmutableArray<IContactRule> Rules { get; }

    /// <summary>The rules in force on a day.</summary>
    public IEnumerable<IContactRule> AsOf(LocalDate day) => Rules.Where(rule => rule.Info.IsInForce(day));

    public RuleInfo? Find(string ruleId) => Rules.FirstOrDefault(rule => rule.Info.Id == ruleId)?.Info;
}
