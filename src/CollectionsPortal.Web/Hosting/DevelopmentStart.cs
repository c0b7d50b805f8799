using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Identity;

namespace CollectionsPortal.Web.Hosting;

/// <summary>From a fresh clone to a portal one can sign in to. Runs in Development only: production has no default user.</summary>
public static class DevelopmentStart
{
    private static readonly NewStaffUser[] Demo =
    [
        new("agent@demo.example", "Dana Reyes", StaffRole.Agent, "copper-meadow-window"),
        new("supervisor@demo.example", "Sam Okafor", StaffRole.Supervisor, "quiet-harbour-lantern"),
        new("administrator@demo.example", "Alex Lindqvist", StaffRole.Administrator, "gentle-river-lighthouse"),
    ];

    public static async Task PrepareAsync(WebApplication app, CancellationToken ct)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await DatabaseSetup.MigrateAsync(scope.ServiceProvider, ct);
        foreach (var user in Demo)
        {
            await AddAsync(app.Services, user, ct);
        }

        app.Lifetime.ApplicationStarted.Register(() => Console.Out.WriteLine(Welcome(app)));
    }

    private static async Task AddAsync(IServiceProvider services, NewStaffUser user, CancellationToken ct)
    {
        await using var scope = services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>().FindByEmailAsync(user.Email) is not null)
        {
            return;
        }

        var made = await scope.ServiceProvider.GetRequiredService<StaffAccounts>().CreateAsync(user, Actor.System, ct);
        if (made.Refusal is { } no)
        {
            throw new InvalidOperationException($"{user.Email}: {no.Message}");
        }
    }

    private static string Welcome(WebApplication app)
    {
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        var signIns = Demo.Select(user => $"  {user.Role,-14} {user.Email,-28} {user.Password}");
        return $"\nThe portal answers on {address}. Sign in as\n{string.Join('\n', signIns)}\n";
    }
}
