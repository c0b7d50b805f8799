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

    private static Task WriteAsync<TRow>(PortalDb db, Type table, IEnumerable<TRow> rows, Func<BulkColumn, TRow, object> valueOf, CancellationToken ct)
    {
        var entity = db.Model.FindEntityType(table)!;
        var columns = entity.GetFlattenedProperties().Where(property => property.ValueGenerated == ValueGenerated.Never).Select(property => new BulkColumn(property, entity)).ToArray();
        var values = rows.Select(row => Array.ConvertAll(columns, column => valueOf(column, row))).ToList();
        if (values.Count == 0) { return Task.CompletedTask; }

        var sql = db.Database.GetService<ISqlGenerationHelper>();
        var into = $"INSERT INTO {sql.DelimitIdentifier(entity.GetTableName()!)} ({string.Join(", ", columns.Select(column => sql.DelimitIdentifier(column.Name)))}) VALUES ";
        return new BulkParameters(columns, values).ExecuteAsync(db, names => into + string.Join(", ", names.Select(row => $"({string.Join(", ", row)})")), ct);
    }
}
