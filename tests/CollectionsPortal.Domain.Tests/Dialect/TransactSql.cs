using System.Collections.Concurrent;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace CollectionsPortal.Domain.Tests.Dialect;

/// <summary>SQL Server's own parser, as far as it comes without a server. A text is parsed once.</summary>
internal static class TransactSql
{
    private static readonly ConcurrentDictionary<string, Lazy<string>> Known = new(StringComparer.Ordinal);

    /// <summary>Every statement that went through here, as it was sent.</summary>
    public static ICollection<string> Sent => Known.Keys;

    /// <summary>What SQL Server's parser holds against the script; empty when it would take it.</summary>
    public static IReadOnlyList<string> ErrorsOf(string script) => Parse(script).Errors;

    /// <summary>The same statements for SQLite.</summary>
    /// <exception cref="NotTransactSqlException">SQL Server's parser refuses the text.</exception>
    public static string ToSqlite(string sent) => Known.GetOrAdd(sent, text => new Lazy<string>(() => Rewrite(text))).Value;

    private static string Rewrite(string sent)
    {
        var (script, errors) = Parse(sent);
        return errors.Count == 0 ? SqliteRewriter.Rewrite(sent, script) : throw new NotTransactSqlException(sent, errors);
    }

    private static (TSqlScript Script, IReadOnlyList<string> Errors) Parse(string text)
    {
        using var reader = new StringReader(text);
        var script = new TSql150Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        return ((TSqlScript)script, [.. errors.Select(error => $"{error.Line}:{error.Column} {error.Message}")]);
    }
}

public sealed class NotTransactSqlException(string sent, IReadOnlyList<string> errors)
    : Exception($"SQL Server's parser refuses a statement: {string.Join(" ", errors)}\n{sent}");
