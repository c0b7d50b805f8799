using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Affordability;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Staff;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CollectionsPortal.Testing;

/// <summary>The whole domain on a real database, with a clock that tests set.</summary>
public sealed class TestPortal : IAsyncDisposable
{
    private readonly TestDatabase database;
    private readonly ServiceProvider services;

    private TestPortal(TestDatabase database, Action<DbContextOptionsBuilder>? alsoUse = null)
    {
        this.database = database;
        var use = database.AlsoUse + alsoUse;
        services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IClock>(Clock)
            .AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>()
            .AddPortalDomain(database.Options)
            .AddTransient<IOptions<AffordabilityOptions>>(_ => Options.Create(Affordability))
            .ConfigureDbContext<SqlServerPortalDb>(use)
            .ConfigureDbContext<SqlitePortalDb>(use)
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public FakeClock Clock { get; } = new();

    /// <summary>Most tests of plans are not about what a person can afford, so every plan is small to begin with.</summary>
    public AffordabilityOptions Affordability { get; set; } = new() { SmallAMonth = 1_000_000m };

    public TestDatabase Database => database;

    public IServiceProvider Services => services;

    public static TestPortal On(TestDatabase database) => new(database);

    public static Task<TestPortal> CreateAsync(DatabaseKind kind) => CreateAsync(kind, static _ => { });

    /// <param name="alsoUse">What the services' contexts need beyond the usual, such as an interceptor that disturbs them. <see cref="NewDb"/> goes without.</param>
    public static async Task<TestPortal> CreateAsync(DatabaseKind kind, Action<DbContextOptionsBuilder> alsoUse)
        => new(await TestDatabase.CreateAsync(kind), alsoUse);

    /// <summary>A context of its own, as another request would have.</summary>
    public PortalDb NewDb() => database.NewContext();

    /// <summary>Uses a service as one request does: in a scope of its own.</summary>
    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>Reads with a fresh context.</summary>
    public Task<T> ReadAsync<T>(Func<PortalDb, Task<T>> read) => WithAsync(read);

    /// <summary>A member of staff, saved, as the actor of an act.</summary>
    public async Task<Actor> HireAsync(ActorRole role = ActorRole.Agent, string name = "Alex Agent")
    {
        await using var db = NewDb();
        var user = new StaffUser($"{Guid.NewGuid():N}@example.com", name, Clock.Now);
        user.NormalizedUserName = user.UserName!.ToUpperInvariant();
        db.Users.Add(user);
        await db.SaveChangesAsync();
        return new Actor(user.Id, role, name);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await database.DisposeAsync();
    }
}
