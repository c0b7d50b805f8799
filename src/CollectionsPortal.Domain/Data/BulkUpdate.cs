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
    /// <param name="properties">By the name of the property; inside a complex one with a point: "Balance.Amount".</param>
    public static Task SetAsync<T>(PortalDb db, IEnumerable<T> rows, IReadOnlyList<string> properties, CancellationToken ct)
        where T : class
    {
        var entity = db.Model.FindEntityType(typeof(T))!;
        var all = entity.GetFlattenedProperties().Select(property => new BulkColumn(property, entity)).ToList();
        BulkColumn[] columns = [.. properties.Concat(entity.FindPrimaryKey()!.Properties.Select(part => part.Name)).Select(name => all.Find(column => column.Property == name)!)];
        var values = rows.Select(row => Array.ConvertAll(columns, column => column.ValueOf(row))).ToList();
        return values.Count == 0
            ? Task.CompletedTask
            : new BulkParameters(columns, values).ExecuteAsync(db, names => TextOf(db, entity, columns, properties.Count, names), ct);
    }

    /// <summary>The new values are a table of their own, made by selects: SQLite cannot name the columns of a list of values.</summary>
    /// <param name="changed">How many of the columns are changed; the others are the key.</param>
    private static string TextOf(PortalDb db, IEntityType entity, BulkColumn[] columns, int changed, IReadOnlyList<IReadOnlyList<string>> names)
    {
        var sql = db.Database.GetService<ISqlGenerationHelper>();
        var table = sql.DelimitIdentifier(entity.GetTableName()!);
        var named = string.Join(", ", names[0].Select((name, at) => string.Create(CultureInfo.InvariantCulture, $"{name} AS c{at}")));
        var news = names.Skip(1).Select(row => string.Join(", ", row)).Prepend(named).Select(row => $"SELECT {row}");
        var pairs = columns.Select((column, at) => string.Create(CultureInfo.InvariantCulture, $"{sql.DelimitIdentifier(column.Name)} = news.c{at}")).ToList();
        return $"UPDATE {table} SET {string.Join(", ", pairs.Take(changed))} FROM ({string.Join(" UNION ALL ", news)}) AS news WHERE {string.Join(" AND ", pairs.Skip(changed).Select(pair => $"{table}.{pair}"))}";
    }
}
