using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Facts.Json;
using NodaTime;

namespace CollectionsPortal.Testing.Json;

/// <summary>Writes the JSON Schema of what <see cref="FactsJson"/> reads, from the reader's own model of it.</summary>
public sealed class SchemaWriter
{
    private const string Instants = "^(19|20|21)\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$";

    private static readonly Dictionary<string, (int Least, int Most)> Bounds = new(StringComparer.Ordinal)
    {
        [nameof(HouseSettings.ContactsPerWeek)] = (HouseSettings.MinContactsPerWeek, HouseSettings.MaxContactsPerWeek),
        [nameof(HouseSettings.ContactsPerDay)] = (1, HouseSettings.MaxContactsPerDay),
        [nameof(HouseSettings.MinutesBetweenContacts)] = (0, HouseSettings.MaxMinutesBetweenContacts),
        [nameof(HouseSettings.DaysAfterRefusal)] = (0, HouseSettings.MaxRestDays),
        [nameof(HouseSettings.BereavementDays)] = (0, HouseSettings.MaxRestDays),
        [nameof(ContactFacts.Schema)] = (ContactFacts.CurrentSchema, ContactFacts.CurrentSchema),
    };

    private readonly SortedDictionary<string, JsonNode> definitions = new(StringComparer.Ordinal);
    private readonly XmlRemarks remarks = new();

    /// <summary>The schema of a whole document.</summary>
    public static JsonObject Of<T>(string title)
    {
        var writer = new SchemaWriter();
        var root = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = title };
        var whole = writer.Object(typeof(T));
        foreach (var (word, said) in whole.ToList())
        {
            whole.Remove(word);
            root[word] = said;
        }

        root["$defs"] = new JsonObject(writer.definitions.Select(one => KeyValuePair.Create(one.Key, (JsonNode?)one.Value)));
        return root;
    }

    private JsonObject Object(Type type)
    {
        var properties = FactsJson.Options.GetTypeInfo(type).Properties.Where(property => property.Set is not null).ToList();
        var schema = new JsonObject { ["type"] = "object", ["additionalProperties"] = false };
        if (remarks.Of(type) is { } summary) { schema["description"] = summary; }

        schema["required"] = new JsonArray([.. properties.Where(property => property.IsRequired).Select(property => (JsonNode)property.Name)]);
        schema["properties"] = new JsonObject(properties.Select(property => KeyValuePair.Create(property.Name, (JsonNode?)Property(property))));
        return schema;
    }

    private JsonNode Property(JsonPropertyInfo property)
    {
        var schema = Value(property.PropertyType);
        if (property.IsSetNullable) { schema = OrNull(schema); }

        var member = (PropertyInfo)property.AttributeProvider!;
        if (Bounds.TryGetValue(member.Name, out var bounds)) { (schema["minimum"], schema["maximum"]) = (bounds.Least, bounds.Most); }
        if (remarks.Of(member) is { } summary) { schema["description"] = summary; }

        return schema;
    }

    private JsonObject Value(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (Simple(type) is { } simple)
        {
            return simple;
        }

        if (type.IsGenericType)
        {
            return new JsonObject { ["type"] = "array", ["items"] = Value(type.GetGenericArguments()[0]) };
        }

        if (!definitions.ContainsKey(type.Name))
        {
            definitions[type.Name] = new JsonObject();
            definitions[type.Name] = type.IsEnum ? Words(type) : Object(type);
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{type.Name}" };
    }

    private static JsonObject? Simple(Type type) => type switch
    {
        _ when type == typeof(string) => new JsonObject { ["type"] = "string" },
        _ when type == typeof(bool) => new JsonObject { ["type"] = "boolean" },
        _ when type == typeof(int) => new JsonObject { ["type"] = "integer" },
        _ when type == typeof(PersonKey) || type == typeof(DebtKey) || type == typeof(EndpointKey) => new JsonObject { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = 200 },
        _ when type == typeof(ZoneId) => new JsonObject { ["type"] = "string", ["pattern"] = "^[A-Z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$", ["examples"] = new JsonArray("America/Chicago") },
        _ when type == typeof(Instant) => new JsonObject { ["type"] = "string", ["format"] = "date-time", ["pattern"] = Instants },
        _ when type == typeof(LocalDate) => new JsonObject { ["type"] = "string", ["format"] = "date", ["pattern"] = "^(19|20|21)\\d{2}-\\d{2}-\\d{2}$" },
        _ when type == typeof(LocalTime) => new JsonObject { ["type"] = "string", ["pattern"] = "^\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?$" },
        _ when type == typeof(WeekDays) => new JsonObject { ["type"] = "array", ["minItems"] = 1, ["items"] = new JsonObject { ["enum"] = new JsonArray([.. DayWords().Select(day => (JsonNode)day)]) } },
        _ => null,
    };

    private static JsonObject Words(Type type) => new() { ["enum"] = new JsonArray([.. Enum.GetNames(type).Select(name => (JsonNode)JsonNamingPolicy.CamelCase.ConvertName(name))]) };

    private static IEnumerable<string> DayWords() => Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None).Select(day => JsonNamingPolicy.CamelCase.ConvertName(day.ToString()));

    /// <summary>The reader takes null for what may be left out.</summary>
    private static JsonObject OrNull(JsonObject schema)
    {
        if (schema["type"] is { } type)
        {
            schema["type"] = new JsonArray(type.DeepClone(), "null");
            return schema;
        }

        return new JsonObject { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
    }
}
