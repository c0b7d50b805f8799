using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Data;
using Microsoft.AspNetCore.DataProtection;
using NodaTime;

namespace CollectionsPortal.Web.Hosting.Demo;

/// <summary>The whole domain on the portal's own database and keys, with the demo's clock in place of the real one.</summary>
internal sealed class DemoWorld : IAsyncDisposable
{
    private readonly ServiceProvider services;

    public DemoWorld(PortalDatabaseOptions database, IDataProtectionProvider keys, DemoClock clock, DemoStaff staff)
    {
        (Clock, Staff) = (clock, staff);
        services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IClock>(clock)
            .AddSingleton(keys)
            .AddPortalDomain(database)
            .BuildServiceProvider();
    }

    public DemoClock Clock { get; }

    public DemoStaff Staff { get; }

    /// <summary>Uses a service as one request does: in a scope of its own.</summary>
    public async Task<T> AskAsync<TService, T>(Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <exception cref="InvalidOperationException">The story asks for something that is refused: it has to be told differently.</exception>
    public async Task<T> DoAsync<TService, T>(Func<TService, Task<Result<T>>> act)
        where TService : notnull
    {
        var result = await AskAsync(act);
        return result.Refusal is { } no ? throw new InvalidOperationException($"The demo portfolio: {no.Message}") : result.Value;
    }

    /// <inheritdoc cref="DoAsync{TService,T}"/>
    public async Task DoAsync<TService>(Func<TService, Task<Result>> act)
        where TService : notnull
    {
        if ((await AskAsync(act)).Refusal is { } no)
        {
            throw new InvalidOperationException($"The demo portfolio: {no.Message}");
        }
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
