using System.Text.Json;
using System.Text.Json.Serialization;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Affordability;

/// <summary>Puts the figures of a statement under lock, and reads them again.</summary>
public sealed class StatementCipher(FieldCipher cipher)
{
    private const string Field = "affordability.content";

    public string Encrypt(StatementContent content)
        => cipher.Encrypt(Field, JsonSerializer.Serialize(Kept.Of(content)));

    /// <param name="currency">Of the statement's shape: amounts are kept without it.</param>
    public StatementContent Decrypt(string text, string currency)
        => JsonSerializer.Deserialize<Kept>(cipher.Decrypt(Field, text))!.ToContent(currency);

    /// <summary>As it is kept: short names, because a cipher is half as long again as its text.</summary>
    private sealed record Kept(
        [property: JsonPropertyName("a")] int Adults,
        [property: JsonPropertyName("c")] int Children,
        [property: JsonPropertyName("s")] decimal SavingsCeiling,
        [property: JsonPropertyName("l")] IReadOnlyList<KeptLine> Lines)
    {
        public static Kept Of(StatementContent content)
            => new(content.Adults, content.Children, content.SavingsCeiling, [.. content.Lines.Select(KeptLine.Of)]);

        public StatementContent ToContent(string currency) => new(Adults, Children, SavingsCeiling, [.. Lines.Select(line => line.ToLine(currency))]);
    }

    private sealed record KeptLine(
        [property: JsonPropertyName("c")] string Category,
        [property: JsonPropertyName("a")] decimal Amount,
        [property: JsonPropertyName("r")] string Rhythm)
    {
        public static KeptLine Of(StatementLine line) => new(line.Category.ToString(), line.Amount.Amount, line.Rhythm.ToString());

        public StatementLine ToLine(string currency) => new(Enum.Parse<StatementCategory>(Category), new Money(Amount, currency), Enum.Parse<AmountRhythm>(Rhythm));
    }
}
