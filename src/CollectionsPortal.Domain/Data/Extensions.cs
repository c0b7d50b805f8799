using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Domain.Data;

internal static class Extensions
{
    public static IServiceCollection AddData(this IServiceCollection services, PortalDatabaseOptions options) => services
        .AddDatabase(options)
        .AddSingleton<DatabaseXmlRepository>()
        .AddSingleton<FieldCipher>()
        .AddSingleton<KeyedHash>();

    private static IServiceCollection AddDatabase(this IServiceCollection services, PortalDatabaseOptions options) => options.Database switch
    {
        DatabaseKind.SqlServer => services.AddDbContextPool<PortalDb, SqlServerPortalDb>(builder => builder.UsePortalSqlServer(
            options.ConnectionString ?? throw new InvalidOperationException("Portal:ConnectionString is missing: SQL Server needs it."),
            options.SqlServer.MaxBatchSize)),
        DatabaseKind.Sqlite => services.AddDbContextPool<PortalDb, SqlitePortalDb>(builder => builder.UsePortalSqlite(PrepareFolder(options.SqlitePath))),
        _ => throw new InvalidOperationException($"Portal:Database is {options.Database}: use Sqlite or SqlServer."),
    };

    private static string PrepareFolder(string path)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        return path;
    }
}
