using System.Text.Json;

namespace CollectionsPortal.Compliance.Facts.Json;

/// <summary>The JSON of what a rule is, made once: most of every outcome.</summary>
internal sealed class RuleText
{
    public RuleText(RuleInfo rule)
    {
        Id = JsonSerializer.SerializeToUtf8Bytes(rule.Id, FactsJson.OneLine);
        var whole = JsonSerializer.SerializeToUtf8Bytes(OutcomeRecord.Of(rule.Pass), FactsJson.OneLine);
        Head = whole[..whole.AsSpan().IndexOf(",\"result\":"u8)];
    }

    /// <summary>The rule's id as a JSON string.</summary>
    public byte[] Id { get; }

    /// <summary>An outcome up to where it begins to speak of the contact, without a comma.</summary>
    public byte[] Head { get; }
}
