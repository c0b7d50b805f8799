using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace CollectionsPortal.Domain.Data;

/// <summary>One column of the model, for statements that write many rows.</summary>
internal sealed class BulkColumn(IProperty property, IEntityType entity)
{
    private readonly RelationalTypeMapping mapping = property.GetRelationalTypeMapping();
    private readonly IClrPropertyGetter getter = property.GetGetter();

    /// <summary>The column's.</summary>
    public string Name { get; } = property.GetColumnName(StoreObjectIdentifier.Create(entity, StoreObjectType.Table)!.Value)!;

    /// <summary>The property's; inside a complex one with the names before it: "Balance.Amount".</summary>
    public string Property { get; } = property.DeclaringType is IComplexType inside ? $"{inside.ComplexProperty.Name}.{property.Name}" : property.Name;

    public DbParameter ParameterIn(DbCommand command, string name) => mapping.CreateParameter(command, name, null, property.IsNullable);

    public object ValueOf(object row) => Convert(getter.GetClrValueUsingContainingEntity(row));

    public object Convert(object? value) => (value is not null && mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value) ?? DBNull.Value;
}
