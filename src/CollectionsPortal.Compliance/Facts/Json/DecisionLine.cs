using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;

namespace CollectionsPortal.Compliance.Facts.Json;

/// <summary>A decision on one line, with what rules say of every contact in the same words copied rather than made anew.</summary>
internal static class DecisionLine
{
    public const int UsualLength = 48 * 1024;

    private static readonly JsonWriterOptions Unchecked = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The very text of its <see cref="DecisionRecord"/>.</summary>
    public static void Write(Decision decision, IBufferWriter<byte> to)
    {
        using var writer = new Utf8JsonWriter(to, Unchecked);
        WriteVerdict(decision, writer);
        writer.WriteStartArray("outcomes"u8);
        foreach (var outcome in (RuleOutcome[])decision.Outcomes) { Write(outcome, writer); }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Rules that only let the contact pass are named by their ids; their words are the rule book's, see <see cref="RuleBookRecord"/>.</summary>
    public static void WriteShort(Decision decision, IBufferWriter<byte> to)
    {
        using var writer = new Utf8JsonWriter(to, Unchecked);
        var outcomes = (RuleOutcome[])decision.Outcomes;
        WriteVerdict(decision, writer);
        WriteIds("passes"u8, outcomes, static rule => rule.Pass, writer);
        WriteIds("notApplicable"u8, outcomes, static rule => rule.NotApplicable, writer);
        WriteIds("elsewhere"u8, outcomes, static rule => rule.Elsewhere, writer);
        writer.WriteStartArray("outcomes"u8);
        foreach (var outcome in outcomes)
        {
            if (!IsNamedById(outcome)) { Write(outcome, writer); }
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>It says no more than the rule book itself does.</summary>
    private static bool IsNamedById(RuleOutcome outcome) =>
        ReferenceEquals(outcome, outcome.Rule.NotApplicable) || ReferenceEquals(outcome, outcome.Rule.Pass) || ReferenceEquals(outcome, outcome.Rule.Elsewhere);

    private static void WriteIds(ReadOnlySpan<byte> name, RuleOutcome[] outcomes, Func<RuleInfo, RuleOutcome> said, Utf8JsonWriter writer)
    {
        writer.WriteStartArray(name);
        foreach (var outcome in outcomes)
        {
            if (ReferenceEquals(outcome, said(outcome.Rule))) { writer.WriteRawValue(outcome.Rule.Text.Id, skipInputValidation: true); }
        }

        writer.WriteEndArray();
    }

    private static void WriteVerdict(Decision decision, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleBook"u8, decision.RuleBookVersion);
        Write("asOf"u8, decision.AsOf, writer);
        writer.WriteString("verdict"u8, EnumWords<Verdict>.Of(decision.Verdict));
        Write("nextAllowed"u8, decision.NextAllowed, writer);
        Write("awaits"u8, decision.Awaits, writer);
        Write("limitingFact"u8, decision.LimitingFact, writer);
        Write("required"u8, decision.Required, writer);
    }

    private static void Write(RuleOutcome outcome, Utf8JsonWriter writer)
    {
        if (outcome.IsShared)
        {
            writer.WriteRawValue(outcome.Line, skipInputValidation: true);
            return;
        }

        // The head opens the object that is closed below.
        writer.WriteRawValue(outcome.Rule.Text.Head, skipInputValidation: true);
        writer.WriteString("result"u8, EnumWords<RuleResult>.Of(outcome.Result));
        writer.WriteString("sentence"u8, outcome.Sentence);
        Write("until"u8, outcome.Until, writer);
        Write("awaits"u8, outcome.Awaits, writer);
        Write("limitingFact"u8, outcome.LimitingFact, writer);
        Write("missingFacts"u8, outcome.MissingFacts, writer);
        Write("required"u8, outcome.Required, writer);
        Write("overriddenBy"u8, outcome.OverriddenBy, writer);
        writer.WriteEndObject();
    }

    private static void Write(ReadOnlySpan<byte> name, string? text, Utf8JsonWriter writer)
    {
        if (text is not null) { writer.WriteString(name, text); }
    }

    private static void Write(ReadOnlySpan<byte> name, Instant? instant, Utf8JsonWriter writer)
    {
        if (instant is not { } moment) { return; }

        writer.WritePropertyName(name);
        IsoText.Write(writer, moment);
    }

    private static void Write(ReadOnlySpan<byte> name, IReadOnlyList<string> texts, Utf8JsonWriter writer)
    {
        writer.WriteStartArray(name);
        for (var i = 0; i < texts.Count; i++) { writer.WriteStringValue(texts[i]); }

        writer.WriteEndArray();
    }

    private static void Write(ReadOnlySpan<byte> name, IReadOnlyList<RequiredContent> required, Utf8JsonWriter writer)
    {
        writer.WriteStartArray(name);
        for (var i = 0; i < required.Count; i++) { writer.WriteStringValue(EnumWords<RequiredContent>.Of(required[i])); }

        writer.WriteEndArray();
    }
}
