using CollectionsPortal.Domain.Data;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CollectionsPortal.Domain.Tests;

/// <summary>One database per test class and kind, made when the first test asks for it.</summary>
public sealed class PortalFixture : IAsyncLifetime
{
    private readonly Dictionary<DatabaseKind, TestPortal> portals = [];

    public PortalFixture() => Statements.Listen();

    /// <summary>The portal on this database, its clock set back to the start.</summary>
    public async Task<TestPortal> OnAsync(DatabaseKind kind)
    {
        SkipWithout(kind);
        if (!portals.TryGetValue(kind, out var portal))
        {
            portals[kind] = portal = await TestPortal.CreateAsync(kind);
        }

        portal.Clock.Reset();
        return portal;
    }

    /// <summary>A portal on a database of its own, which the caller disposes.</summary>
    public static Task<TestPortal> FreshAsync(DatabaseKind kind, params IInterceptor[] interceptors)
        => FreshAsync(kind, builder => builder.AddInterceptors(interceptors));

    /// <inheritdoc cref="FreshAsync(DatabaseKind, IInterceptor[])"/>
    public static Task<TestPortal> FreshAsync(DatabaseKind kind, Action<DbContextOptionsBuilder> alsoUse)
    {
        SkipWithout(kind);
        return TestPortal.CreateAsync(kind, alsoUse);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var portal in portals.Values)
        {
            await portal.DisposeAsync();
        }
    }

    private static void SkipWithout(DatabaseKind kind)
        => Skip.If(kind == DatabaseKind.SqlServer && !TestDatabase.HasServer, $"SQL Server: {TestDatabase.ServerVariable} is not set.");
}
