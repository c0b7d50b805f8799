using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CollectionsPortal.Domain.Values;

/// <summary>A state, the District of Columbia or a territory, by its two postal letters. Military "states" (AA, AE, AP) are not places and are refused.</summary>
public readonly record struct UsState : ISpanParsable<UsState>
{
    public const int Length = 2;

    private static readonly FrozenSet<string> Known = (
        "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY "
        + "AS GU MP PR VI FM MH PW").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private UsState(string code) => Code = code;

    public string Code { get => field ?? string.Empty; }

    public static IEnumerable<UsState> All => Known.Order(StringComparer.Ordinal).Select(code => new UsState(code));

    /// <summary>For text that is known to be right.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static UsState Of(string text) => Parse(text, null);

    public static UsState Parse(string s, IFormatProvider? provider)
        => TryParse(s, provider, out var state) ? state : throw new FormatException("Not a state of the United States.");

    public static UsState Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString(), provider);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out UsState result)
        => TryParse(s.ToString(), provider, out result);

    public static bool TryParse(string? s, IFormatProvider? provider, out UsState result)
    {
        var code = (s ?? string.Empty).Trim().ToUpperInvariant();
        result = Known.Contains(code) ? new UsState(code) : default;
        return result != default;
    }

    public override string ToString() => Code;

    internal sealed class Converter() : ValueConverter<UsState, string>(s => s.Code, s => new UsState(s));
}
