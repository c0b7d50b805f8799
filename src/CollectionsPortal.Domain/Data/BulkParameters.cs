using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CollectionsPortal.Domain.Data;

/// <summary>The parameters of a statement that writes many rows. What is the same in all of them (the currency, the file, the moment) is one parameter.</summary>
internal sealed class BulkParameters
{
    /// <summary>SQL Server takes 2,100; SQLite looks each one up by its name among all of the statement, so few are faster.</summary>
    private const int MostParameters = 100;

    /// <summary>SQL Server takes 1,000; beyond this nothing gets faster. Never fewer than the audit begins chains in one statement.</summary>
    private const int MostRows = 50;

    private readonly IReadOnlyList<BulkColumn> columns;
    private readonly List<object[]> values;
    private readonly bool[] varies;
    private readonly int[] varying;

    /// <param name="values">At least one row, each with a value for each column.</param>
    public BulkParameters(IReadOnlyList<BulkColumn> columns, List<object[]> values)
    {
        (this.columns, this.values) = (columns, values);
        varies = [.. columns.Select((_, at) => values.Exists(row => !row[at].Equals(values[0][at])))];
        varying = [.. Enumerable.Range(0, columns.Count).Where(at => varies[at])];
    }

    /// <summary>Carries the statement out for all rows, some of them at a time.</summary>
    /// <param name="textOf">The statement for so many rows, whose parameters have these names: by row, by column.</param>
    public async Task ExecuteAsync(PortalDb db, Func<IReadOnlyList<IReadOnlyList<string>>, string> textOf, CancellationToken ct)
    {
        var rowsAtOnce = Math.Min(values.Count, Math.Clamp((MostParameters - columns.Count + varying.Length) / Math.Max(1, varying.Length), 1, MostRows));
        await using var full = CommandFor(db, rowsAtOnce, textOf);
        foreach (var chunk in values.Chunk(rowsAtOnce))
        {
            await using var rest = chunk.Length == rowsAtOnce ? null : CommandFor(db, chunk.Length, textOf);
            var command = rest ?? full;
            for (var i = 0; i < chunk.Length * varying.Length; i++)
            {
                command.Parameters[i].Value = chunk[i / varying.Length][varying[i % varying.Length]];
            }

            await command.ExecuteNonQueryAsync(ct);
        }
    }

    /// <summary>The parameters of the varying columns come first, row by row; those that all rows share are set already.</summary>
    private DbCommand CommandFor(PortalDb db, int rows, Func<IReadOnlyList<IReadOnlyList<string>>, string> textOf)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = textOf([.. Enumerable.Range(0, rows).Select(NamesOf)]);
        for (var row = 0; row < rows; row++)
        {
            foreach (var at in varying) { command.Parameters.Add(columns[at].ParameterIn(command, NameOf(row, at))); }
        }

        foreach (var at in Enumerable.Range(0, columns.Count).Except(varying))
        {
            command.Parameters.Add(columns[at].ParameterIn(command, NameOf(0, at)));
            command.Parameters[^1].Value = values[0][at];
        }

        return command;
    }

    private IReadOnlyList<string> NamesOf(int row) => [.. columns.Select((_, at) => NameOf(row, at))];

    private string NameOf(int row, int at) => varies[at] ? string.Create(CultureInfo.InvariantCulture, $"@p{row}_{at}") : string.Create(CultureInfo.InvariantCulture, $"@p_{at}");
}
