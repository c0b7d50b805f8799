using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace CollectionsPortal.Domain.Data;

/// <summary>Writes some columns of many rows, many to a statement, without tracking the rows.</summary>
/// <remarks>It asks nobody whether a row changed meanwhile: the caller holds the turn of the people whose rows they are.</remarks>
internal static class BulkUpdate
{
    /// <inheritdoc cref="BulkInsert.MostParameters"/>
    private const int MostParameters = 64;

    /// <param name="properties">By the name of the property; inside a complex one with a point: "Balance.Amount".</param>
    public static async Task SetAsync<T>(PortalDb db, IEnumerable<T> rows, IReadOnlyList<string> properties, CancellationToken ct)
        where T : class
    {
        var entity = db.Model.FindEntityType(typeof(T))!;
        var all = entity.GetFlattenedProperties().Select(property => new BulkColumn(property, entity)).ToList();
        var keys = entity.FindPrimaryKey()!.Properties.Select(part => all.Find(column => column.Property == part.Name)!).ToList();
        List<BulkColumn> columns = [.. properties.Select(name => all.Find(column => column.Property == name)!), .. keys];
        var rowsAtOnce = MostParameters / columns.Count;
        await using var full = CommandFor(db, entity, columns, keys.Count, rowsAtOnce);
        foreach (var chunk in rows.Chunk(rowsAtOnce))
        {
            await using var rest = chunk.Length == rowsAtOnce ? null : CommandFor(db, entity, columns, keys.Count, chunk.Length);
            var command = rest ?? full;
            for (var i = 0; i < command.Parameters.Count; i++)
            {
                command.Parameters[i].Value = columns[i % columns.Count].ValueOf(chunk[i / columns.Count]);
            }

            await command.ExecuteNonQueryAsync(ct);
        }
    }

    /// <summary>The new values are a table of their own, made by selects: SQLite cannot name the columns of a list of values.</summary>
    /// <param name="keys">How many of the columns are the key: the last ones.</param>
    private static DbCommand CommandFor(PortalDb db, IEntityType entity, List<BulkColumn> columns, int keys, int rows)
    {
        var sql = db.Database.GetService<ISqlGenerationHelper>();
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        var selects = new List<string>();
        for (var row = 0; row < rows; row++)
        {
            var names = columns.Select((_, at) => string.Create(CultureInfo.InvariantCulture, $"@p{row}_{at}")).ToList();
            selects.Add($"SELECT {string.Join(", ", names.Select((name, at) => row == 0 ? string.Create(CultureInfo.InvariantCulture, $"{name} AS c{at}") : name))}");
            foreach (var (name, column) in names.Zip(columns)) { command.Parameters.Add(column.ParameterIn(command, name)); }
        }

        var table = sql.DelimitIdentifier(entity.GetTableName()!);
        var sets = columns.SkipLast(keys).Select((column, at) => string.Create(CultureInfo.InvariantCulture, $"{sql.DelimitIdentifier(column.Name)} = news.c{at}"));
        var same = Enumerable.Range(columns.Count - keys, keys).Select(at => string.Create(CultureInfo.InvariantCulture, $"{table}.{sql.DelimitIdentifier(columns[at].Name)} = news.c{at}"));
        command.CommandText = string.Create(
            CultureInfo.InvariantCulture,
            $"UPDATE {table} SET {string.Join(", ", sets)} FROM ({string.Join(" UNION ALL ", selects)}) AS news WHERE {string.Join(" AND ", same)}");
        return command;
    }
}
