using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CollectionsPortal.Domain.Plans.Schedules;

/// <summary>How a sum is parted, as one text beside its plan: payments alone do not tell what was said about months that they never reach.</summary>
public static class PlanPartsText
{
    /// <summary>Twelve steps, or twelve months, each with the longest of amounts.</summary>
    public const int MaxLength = 1000;

    private static readonly JsonSerializerOptions Options = new() { Converters = { new MoneyText(), new JsonStringEnumConverter() } };

    public static string Write(PlanParts parts) => JsonSerializer.Serialize(parts, Options);

    public static PlanParts Read(string text) => JsonSerializer.Deserialize<PlanParts>(text, Options)!;

    internal sealed class Converter() : ValueConverter<PlanParts, string>(parts => Write(parts), text => Read(text));

    /// <summary>"45.50 USD".</summary>
    private sealed class MoneyText : JsonConverter<Money>
    {
        public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var text = reader.GetString()!.Split(' ');
            return new Money(decimal.Parse(text[0], CultureInfo.InvariantCulture), text[1]);
        }

        public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options)
            => writer.WriteStringValue(FormattableString.Invariant($"{value.Amount} {value.Currency}"));
    }
}
