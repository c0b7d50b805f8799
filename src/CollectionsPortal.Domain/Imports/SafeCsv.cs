using System.Buffers;
using System.Text;

namespace CollectionsPortal.Domain.Imports;

/// <summary>Writes CSV that is safe to open in a spreadsheet: no cell of ours is ever run as a formula.</summary>
/// <remarks>
/// A value that begins with = + - @, a tab, a carriage return or a line feed gets an apostrophe in front, and so does one that begins with an
/// apostrophe before one of these, so that <see cref="Unguard"/> gives back exactly what was written. Plain numbers and telephone numbers
/// ("-12.50", "+12025550123") are left alone: a spreadsheet shows them and runs nothing.
/// </remarks>
public static class SafeCsv
{
    private const char Guard = '\'';
    private static readonly SearchValues<char> DigitsAndPoint = SearchValues.Create("0123456789.");

    private const string Starters = "=+-@\t\r\n";

    /// <summary>One record with its line end, RFC 4180: every field that needs quotation marks has them.</summary>
    public static string Line(IEnumerable<string> fields)
    {
        var line = new StringBuilder();
        foreach (var field in fields)
        {
            AppendField(line, GuardField(field));
            line.Append(',');
        }

        line.Length = Math.Max(0, line.Length - 1);
        return line.Append("\r\n").ToString();
    }

    public static string GuardField(string value) => IsDangerous(value) ? Guard + value : value;

    /// <summary>Takes the apostrophe off again, when a list that we wrote comes back.</summary>
    public static string Unguard(string value) => value.Length > 1 && value[0] == Guard && IsDangerous(value[1..]) ? value[1..] : value;

    private static bool IsDangerous(string value)
    {
        if (value.Length == 0)
        {
            return false;
        }

        if (value[0] == Guard)
        {
            return IsDangerous(value[1..]);
        }

        var start = value.TrimStart(' ', '\u00a0');
        return start.Length > 0 && Starters.Contains(start[0], StringComparison.Ordinal) && !IsPlainNumber(value);
    }

    private static bool IsPlainNumber(string value)
        => value.Length is > 1 and <= 20 && value[0] is '+' or '-' && char.IsAsciiDigit(value[1])
            && value.AsSpan(1).IndexOfAnyExcept(DigitsAndPoint) < 0 && value.Count(c => c == '.') <= 1;

    private static void AppendField(StringBuilder line, string field)
    {
        if (field.AsSpan().IndexOfAny("\",\r\n") < 0 && field.Trim().Length == field.Length)
        {
            line.Append(field);
            return;
        }

        line.Append('"').Append(field.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
