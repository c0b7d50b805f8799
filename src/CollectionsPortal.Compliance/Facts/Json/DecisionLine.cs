using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CollectionsPortal.Compliance.Facts.Json;

/// <summary>A decision on one line, with what rules say of every contact in the same words copied rather than made anew.</summary>
internal static class DecisionLine
{
    public const int UsualLength = 48 * 1024;

    private static readonly JsonWriterOptions Unchecked = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The very text of its <see cref="DecisionRecord"/>.</summary>
    public static void Write(Decision decision, IBufferWriter<byte> to)
    {
        using var writer = Begin(decision, to);
        Each("\"outcomes\":["u8, decision.Outcomes, static _ => true, Write, writer, to);
        to.Write("]}"u8);
    }

    /// <summary>Rules that only let the contact pass are named by their ids; their words are the rule book's, see <see cref="RuleBookRecord"/>.</summary>
    public static void WriteShort(Decision decision, IBufferWriter<byte> to)
    {
        using var writer = Begin(decision, to);
        var outcomes = decision.Outcomes;
        Each("\"passes\":["u8, outcomes, static outcome => ReferenceEquals(outcome, outcome.Rule.Pass), WriteId, writer, to);
        Each("],\"notApplicable\":["u8, outcomes, static outcome => ReferenceEquals(outcome, outcome.Rule.NotApplicable), WriteId, writer, to);
        Each("],\"elsewhere\":["u8, outcomes, static outcome => ReferenceEquals(outcome, outcome.Rule.Elsewhere), WriteId, writer, to);
        Each("],\"outcomes\":["u8, outcomes, static outcome => !outcome.Rule.Lines.IsNamedById(outcome), Write, writer, to);
        to.Write("]}"u8);
    }

    /// <summary>Everything before the outcomes, up to and with the comma.</summary>
    private static Utf8JsonWriter Begin(Decision decision, IBufferWriter<byte> to)
    {
        var writer = new Utf8JsonWriter(to, Unchecked);
        writer.WriteStartObject();
        writer.WriteString("ruleBook"u8, decision.RuleBookVersion);
        Write(writer, "asOf"u8, decision.AsOf);
        Write(writer, "verdict"u8, decision.Verdict);
        if (decision.NextAllowed is { } next) { Write(writer, "nextAllowed"u8, next); }

        Write(writer, "awaits"u8, decision.Awaits);
        if (decision.LimitingFact is { } limit) { writer.WriteString("limitingFact"u8, limit); }

        Write(writer, "required"u8, decision.Required);
        writer.Flush();
        to.Write(","u8);
        return writer;
    }

    private static void Write<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, T value)
    {
        writer.WritePropertyName(name);
        JsonSerializer.Serialize(writer, value, FactsJson.OneLine);
    }

    private static void Write(RuleOutcome outcome, Utf8JsonWriter writer, IBufferWriter<byte> to)
    {
        if (outcome.Rule.Lines.Of(outcome) is { } text)
        {
            to.Write(text);
            return;
        }

        writer.Reset(to);
        JsonSerializer.Serialize(writer, OutcomeRecord.Of(outcome), FactsJson.OneLine);
        writer.Flush();
    }

    private static void WriteId(RuleOutcome outcome, Utf8JsonWriter writer, IBufferWriter<byte> to) => to.Write(outcome.Rule.Lines.Id);

    private static void Each(
        ReadOnlySpan<byte> before, IReadOnlyList<RuleOutcome> outcomes, Func<RuleOutcome, bool> which,
        Action<RuleOutcome, Utf8JsonWriter, IBufferWriter<byte>> write, Utf8JsonWriter writer, IBufferWriter<byte> to)
    {
        to.Write(before);
        var isFirst = true;
        for (var at = 0; at < outcomes.Count; at++)
        {
            if (!which(outcomes[at])) { continue; }
            if (!isFirst) { to.Write(","u8); }

            isFirst = false;
            write(outcomes[at], writer, to);
        }
    }
}
