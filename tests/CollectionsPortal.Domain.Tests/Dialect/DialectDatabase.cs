using System.Data.Common;
using System.Text.RegularExpressions;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CollectionsPortal.Domain.Tests.Dialect;

/// <summary>An empty database that the SQL Server context works on, without a server.</summary>
internal static partial class DialectDatabase
{
    public const string ConnectionString = "Server=nowhere;Database=none";

    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);

    /// <summary>One statement a batch: there is no MERGE in SQLite.</summary>
    public static async Task<TestDatabase> CreateAsync()
    {
        var path = TestDatabase.NewPath();
        File.Copy(await Template.Value, path);
        var options = new PortalDatabaseOptions
        {
            Database = DatabaseKind.SqlServer,
            ConnectionString = ConnectionString,
            SqlServer = new SqlServerOptions { MaxBatchSize = 1 },
        };
        return TestDatabase.InPlaceOfServer(options, builder => builder.AddInterceptors(new Connecting(path)), path);
    }

    private static async Task<string> MakeTemplateAsync()
    {
        var path = TestDatabase.NewPath();
        await using var sqlite = new SqliteConnection($"Data Source={path};Pooling=false");
        await sqlite.OpenAsync();
        await using var command = sqlite.CreateCommand();
        command.CommandText = $"PRAGMA synchronous = OFF;\n{WriteSchema()}";
        await command.ExecuteNonQueryAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.Delete(path);
        return path;
    }

    /// <summary>SQLite's tables, but with numbers where EF Core's SQLite provider keeps decimals as text: T-SQL sums and compares them plainly.</summary>
    private static string WriteSchema()
    {
        var sqlite = new DbContextOptionsBuilder<SqlitePortalDb>();
        sqlite.UsePortalSqlite("nowhere.db");
        using var db = new SqlitePortalDb(sqlite.Options);
        var money = db.Model.GetRelationalModel().Tables
            .SelectMany(table => table.Columns)
            .Where(column => column.PropertyMappings.Any(mapping => IsDecimal(mapping.Property.ClrType)))
            .Select(column => column.Name)
            .ToHashSet(StringComparer.Ordinal);
        return TextColumn().Replace(db.Database.GenerateCreateScript(), match =>
            money.Contains(match.Groups["name"].Value) ? $"\"{match.Groups["name"].Value}\" NUMERIC" : match.Value);
    }

    private static bool IsDecimal(Type type) => (Nullable.GetUnderlyingType(type) ?? type) == typeof(decimal);

    [GeneratedRegex("\"(?<name>[A-Za-z_]+)\" TEXT", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TextColumn();

    private sealed class Connecting(string path) : DbConnectionInterceptor
    {
        public override InterceptionResult<DbConnection> ConnectionCreating(ConnectionCreatingEventData eventData, InterceptionResult<DbConnection> result)
            => InterceptionResult<DbConnection>.SuppressWithResult(new DialectConnection(path));
    }
}
