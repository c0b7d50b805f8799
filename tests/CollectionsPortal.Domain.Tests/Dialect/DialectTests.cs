using System.Reflection;
using System.Runtime.ExceptionServices;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Tests.Contacts;
using CollectionsPortal.Testing;
using Xunit.Abstractions;

namespace CollectionsPortal.Domain.Tests.Dialect;

/// <summary>
/// Runs every test that is meant for each database once more on the SQL Server context, without a server: what the services send is T-SQL,
/// goes through SQL Server's own parser, and then works on a SQLite file. It shows that the statements are T-SQL and mean what they should,
/// not how SQL Server locks or collates; for that the suite runs on a server (PORTAL_TEST_SQLSERVER).
/// </summary>
public sealed class DialectTests(ITestOutputHelper output)
{
    /// <summary>Starts a second process, which would look for the server.</summary>
    private static readonly Type[] LeftOut = [typeof(CrashTests)];

    public static TheoryData<string> TestsForEachDatabase => new(Tests().Select(NameOf));

    [Theory]
    [MemberData(nameof(TestsForEachDatabase))]
    public async Task OnSqlServersDialect(string test)
    {
        var method = Tests().Single(candidate => NameOf(candidate) == test);
        await using var portals = new Portals();

        await RunAsync(method, portals.Fixture);

        Assert.DoesNotContain(TransactSql.Sent, statement => statement.Contains("MERGE", StringComparison.Ordinal));
    }

    private async Task RunAsync(MethodInfo method, PortalFixture fixture)
    {
        TestDatabase.InPlaceOfServerAsync.Value = DialectDatabase.CreateAsync;
        var constructor = method.DeclaringType!.GetConstructors().Single();
        var instance = constructor.Invoke([.. constructor.GetParameters().Select(parameter => Argument(parameter.ParameterType, fixture))]);
        try
        {
            await ((instance as IAsyncLifetime)?.InitializeAsync() ?? Task.CompletedTask);
            await (Task)method.Invoke(instance, [DatabaseKind.SqlServer])!;
        }
        catch (TargetInvocationException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerException!);
        }
        finally
        {
            await ((instance as IAsyncLifetime)?.DisposeAsync() ?? Task.CompletedTask);
            (instance as IDisposable)?.Dispose();
        }
    }

    private object Argument(Type type, PortalFixture fixture)
        => type == typeof(PortalFixture) ? fixture
        : type == typeof(ITestOutputHelper) ? output
        : Activator.CreateInstance(type)!;

    private static IEnumerable<MethodInfo> Tests() => typeof(DialectTests).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && !LeftOut.Contains(type))
        .SelectMany(type => type.GetMethods())
        .Where(method => method.GetCustomAttribute<EachDatabaseAttribute>() is not null)
        .OrderBy(NameOf, StringComparer.Ordinal);

    private static string NameOf(MethodInfo method) => $"{method.DeclaringType!.FullName!["CollectionsPortal.Domain.Tests.".Length..]}.{method.Name}";

    private sealed class Portals : IAsyncDisposable
    {
        public PortalFixture Fixture { get; } = new();

        public async ValueTask DisposeAsync() => await Fixture.DisposeAsync();
    }
}
