using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CollectionsPortal.Domain.Tests.Data;

/// <summary>What must hold for every table, now and for tables to come.</summary>
public sealed class PortalModelTests : IDisposable
{
    /// <summary>SQL Server's limits, in bytes.</summary>
    private const int ClusteredKeyLimit = 900;
    private const int IndexKeyLimit = 1700;

    private readonly PortalDb sqlServer = SqlServer();

    private IModel Model => sqlServer.GetService<IDesignTimeModel>().Model;

    [Fact]
    public void Strings_WithoutLimit_AreOnlyTheMarkedOnes()
    {
        var unlimited = AllProperties()
            .Where(p => p.GetTypeMapping().Converter?.ProviderClrType == typeof(string) || p.ClrType == typeof(string))
            .Where(p => p.GetMaxLength() is null && p.FindAnnotation("Portal:Unlimited") is null)
            .Select(p => $"{p.DeclaringType.DisplayName()}.{p.Name}");

        Assert.Empty(unlimited);
    }

    [Fact]
    public void Bytes_AlwaysHaveALimit()
    {
        var unlimited = AllProperties()
            .Where(p => p.ClrType == typeof(byte[]) && p.GetMaxLength() is null && p.FindAnnotation("Portal:Unlimited") is null)
            .Select(p => $"{p.DeclaringType.DisplayName()}.{p.Name}");

        Assert.Empty(unlimited);
    }

    [Fact]
    public void Enums_AllNames_FitTheirColumn()
    {
        var tooLong = AllProperties()
            .Where(p => (Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType).IsEnum && p.GetMaxLength() is not null)
            .SelectMany(p => Enum.GetNames(Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType).Where(name => name.Length > p.GetMaxLength()));

        Assert.Empty(tooLong);
    }

    [Fact]
    public void Keys_FitSqlServersLimits()
    {
        var tooWide = TablesWithKeys().Where(key => key.Bytes > key.Limit).Select(key => $"{key.Name}: {key.Bytes} of {key.Limit}");

        Assert.Empty(tooWide);
    }

    [Fact]
    public void ForeignKeys_NeverCascade()
    {
        var cascading = Model.GetEntityTypes()
            .Where(entity => !IsScheduler(entity))
            .SelectMany(entity => entity.GetForeignKeys())
            .Where(key => !key.IsOwnership && key.DeleteBehavior is not (DeleteBehavior.Restrict or DeleteBehavior.NoAction))
            .Select(key => $"{key.DeclaringEntityType.DisplayName()} -> {key.PrincipalEntityType.DisplayName()}");

        Assert.Empty(cascading);
    }

    [Fact]
    public void Decimals_AreMoney()
    {
        var others = AllProperties()
            .Where(p => (Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType) == typeof(decimal) && p.GetColumnType() != "decimal(19,2)" && !IsScheduler(p.DeclaringType));

        Assert.Empty(others);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.SqlServer)]
    public void Migrations_HoldTheWholeModel(DatabaseKind kind)
    {
        using var db = kind == DatabaseKind.Sqlite ? Sqlite() : SqlServer();

        Assert.False(db.Database.HasPendingModelChanges());
    }

    /// <summary>The scheduler's tables are as the scheduler wants them.</summary>
    private static bool IsScheduler(ITypeBase type) => type.Name.StartsWith(SchedulerTables.Prefix, StringComparison.Ordinal);

    public void Dispose() => sqlServer.Dispose();

    private static PortalDb SqlServer()
    {
        var options = new DbContextOptionsBuilder<SqlServerPortalDb>();
        options.UsePortalSqlServer("Server=nowhere;Database=none", maxBatchSize: null);
        return new SqlServerPortalDb(options.Options);
    }

    private static PortalDb Sqlite()
    {
        var options = new DbContextOptionsBuilder<SqlitePortalDb>();
        options.UsePortalSqlite("nowhere.db");
        return new SqlitePortalDb(options.Options);
    }

    private IEnumerable<IProperty> AllProperties() => Model.GetEntityTypes()
        .Where(entity => !entity.IsMappedToJson())
        .SelectMany(entity => entity.GetFlattenedProperties());

    private IEnumerable<(string Name, int Bytes, int Limit)> TablesWithKeys()
    {
        foreach (var entity in Model.GetEntityTypes().Where(entity => !entity.IsMappedToJson()))
        {
            var primary = entity.FindPrimaryKey()!;
            yield return ($"{entity.DisplayName()} key", primary.Properties.Sum(Bytes), primary.IsClustered() == false ? IndexKeyLimit : ClusteredKeyLimit);
            foreach (var index in entity.GetIndexes())
            {
                yield return ($"{entity.DisplayName()}({string.Join(", ", index.Properties.Select(p => p.Name))})", index.Properties.Sum(Bytes), IndexKeyLimit);
            }
        }
    }

    private static int Bytes(IReadOnlyProperty property)
    {
        var store = property.GetColumnType()!;
        var length = property.GetMaxLength() ?? 0;
        return store switch
        {
            _ when store.StartsWith('n') => 2 * length,
            _ when store.Contains("char", StringComparison.Ordinal) || store.Contains("binary", StringComparison.Ordinal) => length,
            _ => 16,
        };
    }
}
