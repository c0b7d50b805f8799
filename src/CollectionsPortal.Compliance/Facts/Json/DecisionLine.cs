using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CollectionsPortal.Compliance.Facts.Json;

/// <summary>A decision on one line: the very text of its <see cref="DecisionRecord"/>, but what rules say of every contact in the same words is put into JSON only once.</summary>
internal static class DecisionLine
{
    public const int UsualLength = 48 * 1024;

    private static readonly ConditionalWeakTable<RuleOutcome, byte[]> Kept = [];

    private static readonly JsonWriterOptions Unchecked = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static void Write(Decision decision, IBufferWriter<byte> to)
    {
        using var writer = new Utf8JsonWriter(to, Unchecked);
        writer.WriteStartObject();
        writer.WriteString("ruleBook"u8, decision.RuleBookVersion);
        Write(writer, "asOf"u8, decision.AsOf);
        Write(writer, "verdict"u8, decision.Verdict);
        if (decision.NextAllowed is { } next) { Write(writer, "nextAllowed"u8, next); }

        Write(writer, "awaits"u8, decision.Awaits);
        if (decision.LimitingFact is { } limit) { writer.WriteString("limitingFact"u8, limit); }

        Write(writer, "required"u8, decision.Required);
        writer.WriteStartArray("outcomes"u8);
        foreach (var outcome in decision.Outcomes) { Write(writer, outcome); }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T value)
    {
        writer.WritePropertyName(name);
        JsonSerializer.Serialize(writer, value, FactsJson.OneLine);
    }

    private static void Write(Utf8JsonWriter writer, RuleOutcome outcome)
    {
        if (outcome.IsShared)
        {
            writer.WriteRawValue(Kept.GetValue(outcome, static one => JsonSerializer.SerializeToUtf8Bytes(OutcomeRecord.Of(one), FactsJson.OneLine)), skipInputValidation: true);
            return;
        }

        JsonSerializer.Serialize(writer, OutcomeRecord.Of(outcome), FactsJson.OneLine);
    }
}
