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
internal static class BulkInsert
{
    /// <summary>SQL Server takes 2,100; SQLite looks each one up by its name among all of the statement, so few are faster.</summary>
    private const int MostParameters = 150;

    /// <summary>Rows that belong to nothing else. Keys that the database makes stay unknown.</summary>
    public static Task AddAsync<T>(PortalDb db, IEnumerable<T> rows, CancellationToken ct)
        where T : class
        => AddAsync(db, rows.Select(row => (row, 0)), owner: null, ct);

    /// <param name="rows">New rows with the key of what they belong to. Keys that the database makes stay unknown.</param>
    /// <param name="owner">The property that holds the owner's key; null where there is none.</param>
    public static async Task AddAsync<T, TOwner>(PortalDb db, IEnumerable<(T Row, TOwner Owner)> rows, string? owner, CancellationToken ct)
        where T : class
        where TOwner : struct
    {
        var entity = db.Model.FindEntityType(typeof(T))!;
        var columns = entity.GetFlattenedProperties().Where(property => property.ValueGenerated == ValueGenerated.Never).Select(property => new Column(property, entity, property.Name == owner)).ToList();
        var rowsAtOnce = MostParameters / columns.Count;
        await using var full = CommandFor(db, entity, columns, rowsAtOnce);
        foreach (var chunk in rows.Chunk(rowsAtOnce))
        {
            await using var rest = chunk.Length == rowsAtOnce ? null : CommandFor(db, entity, columns, chunk.Length);
            var command = rest ?? full;
            for (var i = 0; i < command.Parameters.Count; i++)
            {
                var (row, key) = chunk[i / columns.Count];
                command.Parameters[i].Value = columns[i % columns.Count].ValueOf(row, key);
            }

            await command.ExecuteNonQueryAsync(ct);
        }
    }

    private static DbCommand CommandFor(PortalDb db, IEntityType entity, IReadOnlyList<Column> columns, int rows)
    {
        var sql = db.Database.GetService<ISqlGenerationHelper>();
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        var values = new List<string>();
        for (var row = 0; row < rows; row++)
        {
            var names = columns.Select((_, column) => string.Create(CultureInfo.InvariantCulture, $"@p{row}_{column}")).ToList();
            values.Add($"({string.Join(", ", names)})");
            foreach (var (name, column) in names.Zip(columns))
            {
                command.Parameters.Add(column.ParameterIn(command, name));
            }
        }

        command.CommandText =
            $"INSERT INTO {sql.DelimitIdentifier(entity.GetTableName()!)} ({string.Join(", ", columns.Select(column => sql.DelimitIdentifier(column.Name)))}) VALUES {string.Join(", ", values)}";
        return command;
    }

    private sealed class Column(IProperty property, IEntityType entity, bool isOwner)
    {
        private readonly RelationalTypeMapping mapping = property.GetRelationalTypeMapping();
        private readonly IClrPropertyGetter getter = property.GetGetter();

        public string Name { get; } = property.GetColumnName(StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value)!;

        public DbParameter ParameterIn(DbCommand command, string name) => mapping.CreateParameter(command, name, null, property.IsNullable);

        public object ValueOf(object row, object owner)
        {
            var value = isOwner ? owner : getter.GetClrValueUsingContainingEntity(row);
            return (mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value) ?? DBNull.Value;
        }
    }
}
