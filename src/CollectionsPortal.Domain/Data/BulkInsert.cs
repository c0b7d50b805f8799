using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace CollectionsPortal.Domain.Data;

/// <summary>
/// Inserts many rows of one table, several to a statement, without tracking them: an import writes ten rows for each record, and the
/// change tracker would cost more than the database. Columns, names and conversions are those of the model; every value is a parameter.
/// </summary>
/// <remarks>What is the same in all rows (the currency, the file, the moment) is one parameter for all of them.</remarks>
internal static class BulkInsert
{
    /// <summary>SQL Server takes 2,100; SQLite looks each one up by its name among all of the statement, so few are faster.</summary>
    private const int MostParameters = 64;

    /// <summary>SQL Server takes 1,000; beyond this nothing gets faster. Never fewer than the audit begins chains in one statement.</summary>
    private const int MostRows = 50;

    /// <summary>Rows that belong to nothing else. Keys that the database makes stay unknown.</summary>
    public static Task AddAsync<T>(PortalDb db, IEnumerable<T> rows, CancellationToken ct)
        where T : class
        => WriteAsync(db, typeof(T), rows, (column, row) => column.ValueOf(row), ct);

    /// <param name="keys">By property: what it is set to instead of what the row holds, for keys that were only just made.</param>
    public static Task AddAsync<T>(PortalDb db, IEnumerable<T> rows, IReadOnlyDictionary<string, Func<T, object?>> keys, CancellationToken ct)
        where T : class
        => WriteAsync(db, typeof(T), rows, (column, row) => keys.TryGetValue(column.Property, out var key) ? column.Convert(key(row)) : column.ValueOf(row), ct);

    /// <param name="rows">New rows with the key of what they belong to. Keys that the database makes stay unknown.</param>
    /// <param name="owner">The property that holds the owner's key.</param>
    public static Task AddAsync<T, TOwner>(PortalDb db, IEnumerable<(T Row, TOwner Owner)> rows, string owner, CancellationToken ct)
        where T : class
        where TOwner : struct
        => WriteAsync(db, typeof(T), rows, (column, row) => column.Property == owner ? column.Convert(row.Owner) : column.ValueOf(row.Row), ct);

    private static async Task WriteAsync<TRow>(PortalDb db, Type table, IEnumerable<TRow> rows, Func<BulkColumn, TRow, object> valueOf, CancellationToken ct)
    {
        var entity = db.Model.FindEntityType(table)!;
        var columns = entity.GetFlattenedProperties().Where(property => property.ValueGenerated == ValueGenerated.Never).Select(property => new BulkColumn(property, entity)).ToArray();
        var values = rows.Select(row => Array.ConvertAll(columns, column => valueOf(column, row))).ToList();
        if (values.Count == 0) { return; }

        var varying = Enumerable.Range(0, columns.Length).Where(at => values.Exists(row => !row[at].Equals(values[0][at]))).ToArray();
        var rowsAtOnce = Math.Clamp((MostParameters - columns.Length + varying.Length) / Math.Max(1, varying.Length), 1, MostRows);
        await using var full = CommandFor(db, entity, columns, varying, values[0], Math.Min(rowsAtOnce, values.Count));
        foreach (var chunk in values.Chunk(rowsAtOnce))
        {
            await using var rest = chunk.Length == Math.Min(rowsAtOnce, values.Count) ? null : CommandFor(db, entity, columns, varying, values[0], chunk.Length);
            var command = rest ?? full;
            for (var i = 0; i < chunk.Length * varying.Length; i++)
            {
                command.Parameters[i].Value = chunk[i / varying.Length][varying[i % varying.Length]];
            }

            await command.ExecuteNonQueryAsync(ct);
        }
    }

    /// <summary>The parameters of the varying columns come first, row by row; those that all rows share are set already.</summary>
    private static DbCommand CommandFor(PortalDb db, IEntityType entity, BulkColumn[] columns, int[] varying, object[] shared, int rows)
    {
        var sql = db.Database.GetService<ISqlGenerationHelper>();
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        var values = new List<string>();
        for (var row = 0; row < rows; row++)
        {
            var names = columns.Select((_, at) => varying.Contains(at) ? string.Create(CultureInfo.InvariantCulture, $"@p{row}_{at}") : NameOf(at));
            values.Add($"({string.Join(", ", names)})");
            foreach (var at in varying) { command.Parameters.Add(columns[at].ParameterIn(command, string.Create(CultureInfo.InvariantCulture, $"@p{row}_{at}"))); }
        }

        foreach (var at in Enumerable.Range(0, columns.Length).Except(varying))
        {
            command.Parameters.Add(columns[at].ParameterIn(command, NameOf(at)));
            command.Parameters[^1].Value = shared[at];
        }

        command.CommandText =
            $"INSERT INTO {sql.DelimitIdentifier(entity.GetTableName()!)} ({string.Join(", ", columns.Select(column => sql.DelimitIdentifier(column.Name)))}) VALUES {string.Join(", ", values)}";
        return command;
    }

    private static string NameOf(int shared) => string.Create(CultureInfo.InvariantCulture, $"@p_{shared}");
}
