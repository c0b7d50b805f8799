using System.Collections.Frozen;

namespace CollectionsPortal.Web.Security;

/// <summary>Passwords that every guesser tries first, and such words said over and over.</summary>
public static class CommonPasswords
{
    private static readonly FrozenSet<string> Known = Read();

    /// <param name="plain">In lower case, letters and digits only.</param>
    public static bool Includes(string plain)
        => Known.Contains(plain) || IsRun(plain) || Repeats(plain) || Known.Contains(plain.TrimEnd("0123456789".ToCharArray()));

    /// <summary>abcdefgh…, 12345678…, and backwards.</summary>
    private static bool IsRun(string plain)
    {
        var steps = plain.Zip(plain.Skip(1), (a, b) => b - a).Where(step => step is 1 or -1).Count();
        return plain.Length > 1 && steps >= (plain.Length - 1) * 0.8;
    }

    /// <summary>One part and nothing else, two or more times: passwordpassword, abcabcabcabcabc.</summary>
    private static bool Repeats(string plain)
    {
        return Enumerable.Range(1, plain.Length / 2)
            .Where(length => plain.Length % length == 0)
            .Any(length => string.Concat(Enumerable.Repeat(plain[..length], plain.Length / length)) == plain);
    }

    private static FrozenSet<string> Read()
    {
        using var stream = typeof(CommonPasswords).Assembly.GetManifestResourceStream("common-passwords.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();
    }
}
