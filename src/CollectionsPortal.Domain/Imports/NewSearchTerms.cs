using System.Globalization;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Imports;

/// <summary>Writes the search terms of new debtors, many to a statement. They are three quarters of the rows that an import makes.</summary>
internal static class NewSearchTerms
{
    /// <summary>Three parameters each. More would cost more: SQLite looks each parameter up by its name among all of the statement.</summary>
    private const int RowsAtOnce = 50;

    private const string Insert = """INSERT INTO "SearchTerms" ("Kind", "Term", "DebtorId") VALUES """;

    private static readonly string FullStatement = StatementFor(RowsAtOnce);

    /// <param name="terms">Of debtors that are saved. None of them is there yet.</param>
    public static async Task InsertAsync(PortalDb db, IEnumerable<SearchTerm> terms, CancellationToken ct)
    {
        foreach (var chunk in terms.Chunk(RowsAtOnce))
        {
            var sql = chunk.Length == RowsAtOnce ? FullStatement : StatementFor(chunk.Length);
            await db.Database.ExecuteSqlRawAsync(sql, chunk.SelectMany(term => new object[] { term.Kind.ToString(), term.Term, term.DebtorId.Value }), ct);
        }
    }

    /// <summary>Placeholders only: every value travels as a parameter.</summary>
    private static string StatementFor(int rows) => Insert + string.Join(", ", Enumerable.Range(0, rows)
        .Select(row => string.Create(CultureInfo.InvariantCulture, $"({{{row * 3}}}, {{{(row * 3) + 1}}}, {{{(row * 3) + 2}}})")));
}
