using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Hosting.Demo;
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

    private static readonly DemoEmails DemoEmails = new(Demo[0].Email, Demo[1].Email, Demo[2].Email);

    /// <summary>How to sign in as a role, for the welcome and for tests.</summary>
    public static (string Email, string Password) SignInOf(string role)
    {
        var user = Demo.Single(user => user.Role == role);
        return (user.Email, user.Password);
    }

    public static async Task PrepareAsync(WebApplication app, CancellationToken ct)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await DatabaseSetup.MigrateAsync(scope.ServiceProvider, ct);
        foreach (var user in Demo)
        {
            await AddAsync(app.Services, user, ct);
        }

        var secrets = app.Configuration.GetValue<bool>("Portal:Demo") ? await DemoStart.BuildAsync(app, DemoEmails, ct) : null;
        app.Lifetime.ApplicationStarted.Register(() => Console.Out.WriteLine(Welcome(app, secrets)));
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

    private static string Welcome(WebApplication app, DemoSecrets? secrets)
    {
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        var signIns = Demo.Select(user => $"  {user.Role,-14} {user.Email,-28} {user.Password}");
        var link = secrets?.Link;
        var debtor = link is null ? null : $"A debtor's private link, opened with the ZIP code {link.Zip.Five}:\n  {address}{Links.PlanDoorPath(link.Token.Value)}\n";
        var dialler = secrets is null ? null : $"A dialler's key for the interface under {address}/api/v1:\n  {secrets.Key.Value}\n";
        return $"\nThe portal answers on {address}. Sign in as\n{string.Join('\n', signIns)}\n{debtor}{dialler}";
    }
}
