using System.Runtime.CompilerServices;
using System.Text.Json;

namespace CollectionsPortal.Compliance.Facts.Json;

/// <summary>The JSON of what one rule says of many contacts in the same words. Made when first asked for, then copied.</summary>
internal sealed class SharedLines(RuleInfo rule)
{
    private static readonly ConditionalWeakTable<RuleOutcome, byte[]> Others = [];

    private byte[]? id;
    private byte[]? pass;
    private byte[]? notApplicable;
    private byte[]? elsewhere;

    /// <summary>The rule's id as a JSON string.</summary>
    public byte[] Id => id ??= JsonSerializer.SerializeToUtf8Bytes(rule.Id, FactsJson.OneLine);

    /// <summary>Null where the outcome is about one contact only.</summary>
    public byte[]? Of(RuleOutcome outcome)
    {
        if (!outcome.IsShared) { return null; }
        if (ReferenceEquals(outcome, rule.NotApplicable)) { return notApplicable ??= Text(outcome); }
        if (ReferenceEquals(outcome, rule.Pass)) { return pass ??= Text(outcome); }
        if (ReferenceEquals(outcome, rule.Elsewhere)) { return elsewhere ??= Text(outcome); }

        return Others.GetValue(outcome, Text);
    }

    /// <summary>It says no more than the rule book itself does.</summary>
    public bool IsNamedById(RuleOutcome outcome)
        => ReferenceEquals(outcome, rule.NotApplicable) || ReferenceEquals(outcome, rule.Pass) || ReferenceEquals(outcome, rule.Elsewhere);

    private static byte[] Text(RuleOutcome outcome) => JsonSerializer.SerializeToUtf8Bytes(OutcomeRecord.Of(outcome), FactsJson.OneLine);
}
