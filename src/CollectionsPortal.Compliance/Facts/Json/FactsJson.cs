using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CollectionsPortal.Compliance.Facts.Json;

/// <summary>Facts and decisions as JSON: one shape for the operator command, the dialler API and the page for trying the rules.</summary>
/// <remarks>Names are camelCase, enums camelCase words, instants and dates ISO 8601. A member that we do not know is refused, so that a misspelt fact cannot be lost.
/// Described in docs/law/facts.md.</remarks>
public static class FactsJson
{
    /// <summary>The options behind everything here; for hosts that read and write the same shape.</summary>
    public static JsonSerializerOptions Options { get; } = CreateOptions(indented: true);

    /// <summary>The same without line breaks: for one record a line, and for what is stored.</summary>
    public static JsonSerializerOptions OneLine { get; } = CreateOptions(indented: false);

    /// <summary>Reads facts. What is wrong with the text comes back as a problem that names the field; it does not throw.</summary>
    public static FactsReading Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>The same from UTF-8.</summary>
    public static FactsReading Read(ReadOnlyMemory<byte> utf8)
    {
        var (facts, problem) = Read<ContactFacts>(utf8);
        if (facts is null) { return new FactsReading(null, problem); }

        return facts.Schema == ContactFacts.CurrentSchema
            ? new FactsReading(facts, null)
            : FactsReading.Failed("schema", $"This is schema {facts.Schema}; we read schema {ContactFacts.CurrentSchema}.");
    }

    /// <summary>Reads something else just as strictly: for hosts whose requests are no facts. Exactly one of the two comes back.</summary>
    public static (T? Value, FactsProblem? Problem) Read<T>(ReadOnlyMemory<byte> utf8)
        where T : class
    {
        try
        {
            var value = JsonSerializer.Deserialize<T>(utf8.Span, Options);
            if (value is null) { return (null, new FactsProblem("", "There is nothing here.")); }

            return FactsProblems.NullInList(utf8) is { } field ? (null, new FactsProblem(field, FactsProblems.LeaveOut)) : (value, null);
        }
        catch (JsonException wrong)
        {
            return (null, new FactsProblem(FactsProblems.Field(wrong), FactsProblems.Explain(wrong)));
        }
        catch (ArgumentOutOfRangeException wrong)
        {
            var (name, message) = (JsonNamingPolicy.CamelCase.ConvertName(wrong.ParamName ?? ""), wrong.Message.Split(" (Parameter", 2)[0]);
            return (null, new FactsProblem($"house.{name}", message));
        }
    }

    public static string Write(ContactFacts facts) => JsonSerializer.Serialize(facts, Options);

    /// <summary>The receipt's text: verdict, next allowed moment and every rule's outcome, without the facts.</summary>
    public static string Write(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return JsonSerializer.Serialize(DecisionRecord.Of(decision), Options);
    }

    /// <summary>The same on one line.</summary>
    public static string WriteOneLine(Decision decision)
    {
        var line = new ArrayBufferWriter<byte>(DecisionLine.UsualLength);
        WriteOneLine(decision, line);
        return Encoding.UTF8.GetString(line.WrittenSpan);
    }

    /// <summary>The same as UTF-8, for many.</summary>
    public static void WriteOneLine(Decision decision, IBufferWriter<byte> to)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(to);
        DecisionLine.Write(decision, to);
    }

    /// <summary>On one line, with the rules that only let the contact pass named by their ids. With <see cref="Write(RuleBook)"/> it says all that the long one says.</summary>
    public static void WriteShort(Decision decision, IBufferWriter<byte> to)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(to);
        DecisionLine.WriteShort(decision, to);
    }

    /// <summary>Every rule with its citation and the words it has for contacts that it lets pass.</summary>
    public static string Write(RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return JsonSerializer.Serialize(RuleBookRecord.Of(book), Options);
    }

    /// <summary>Reads a decision back from a receipt. It shows what was said then and can never give a permit.</summary>
    /// <exception cref="JsonException">The text is not a decision that was written here.</exception>
    public static Decision ReadDecision(string json)
    {
        var record = JsonSerializer.Deserialize<DecisionRecord>(json, Options) ?? throw new JsonException("The decision is empty.");
        return record.ToDecision();
    }

    private static JsonSerializerOptions CreateOptions(bool indented)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowDuplicateProperties = false,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            IgnoreReadOnlyProperties = true,
            WriteIndented = indented,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        };
        foreach (var converter in TextConverters.All) { options.Converters.Add(converter); }
        options.Converters.Add(new WeekDaysConverter());
        options.Converters.Add(new EnumWordConverterFactory());
        options.MakeReadOnly();
        return options;
    }
}
