using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace CollectionsPortal.Domain.Data;

/// <summary>Writes some columns of many rows, several statements to a command, without tracking the rows.</summary>
/// <remarks>It asks nobody whether a row changed meanwhile: the caller holds the turn of the people whose rows they are.</remarks>
internal static class BulkUpdate
{
    /// <summary>SQLite looks each one up by its name for every statement of the command, so few are faster.</summary>
    private const int MostParameters = 24;

    /// <param name="properties">By the name of the property; inside a complex one with a point: "Balance.Amount".</param>
    public static async Task SetAsync<T>(PortalDb db, IEnumerable<T> rows, IReadOnlyList<string> properties, CancellationToken ct)
        where T : class
    {
        var entity = db.Model.FindEntityType(typeof(T))!;
        var all = entity.GetFlattenedProperties().Select(property => new BulkColumn(property, entity)).ToList();
        var key = all.Find(column => column.Property == entity.FindPrimaryKey()!.Properties[0].Name)!;
        List<BulkColumn> columns = [.. properties.Select(name => all.Find(column => column.Property == name)!), key];
        var rowsAtOnce = Math.Max(1, MostParameters / columns.Count);
        await using var full = CommandFor(db, entity, columns, rowsAtOnce);
        foreach (var chunk in rows.Chunk(rowsAtOnce))
        {
            await using var rest = chunk.Length == rowsAtOnce ? null : CommandFor(db, entity, columns, chunk.Length);
            var command = rest ?? full;
            for (var i = 0; i < command.Parameters.Count; i++)
            {
                command.Parameters[i].Value = columns[i % columns.Count].ValueOf(chunk[i / columns.Count]);
            }

            await command.ExecuteNonQueryAsync(ct);
        }
    }

    private static DbCommand CommandFor(PortalDb db, IEntityType entity, List<BulkColumn> columns, int rows)
    {
        var sql = db.Database.GetService<ISqlGenerationHelper>();
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        var text = new StringBuilder();
        for (var row = 0; row < rows; row++)
        {
            var sets = new List<string>();
            foreach (var (column, at) in columns.Select((column, at) => (column, at)))
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"@p{row}_{at}");
                command.Parameters.Add(column.ParameterIn(command, name));
                sets.Add($"{sql.DelimitIdentifier(column.Name)} = {name}");
            }

            text.Append(CultureInfo.InvariantCulture, $"UPDATE {sql.DelimitIdentifier(entity.GetTableName()!)} SET {string.Join(", ", sets.SkipLast(1))} WHERE {sets[^1]};\n");
        }

        command.CommandText = text.ToString();
        return command;
    }
}
