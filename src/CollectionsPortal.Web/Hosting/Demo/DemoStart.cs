using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Staff;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Web.Hosting.Demo;

/// <summary>Fills an empty database with the demo portfolio. A database that holds anybody is left as it is.</summary>
internal static class DemoStart
{
    private const int Weeks = 5;

    private static readonly DateTimeZone Office = DateTimeZoneProviders.Tzdb["America/New_York"];

    /// <returns>Null when there was nothing to build, since these are known only when they are made.</returns>
    public static async Task<DemoSecrets?> BuildAsync(WebApplication app, DemoEmails emails, CancellationToken ct)
    {
        await using var scope = app.Services.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<PortalDb>().Debtors.AnyAsync(ct))
        {
            return null;
        }

        var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>();
        var staff = new DemoStaff(
            await ActorAsync(users, emails.Agent, ActorRole.Agent),
            await ActorAsync(users, emails.Supervisor, ActorRole.Supervisor),
            await ActorAsync(users, emails.Administrator, ActorRole.Administrator));

        var today = app.Services.GetRequiredService<IClock>().GetCurrentInstant().InZone(Office).Date;
        var clock = new DemoClock(Office.AtLeniently(today.PlusWeeks(-Weeks).At(new LocalTime(9, 30))).ToInstant());
        await using var world = new DemoWorld(
            PortalHost.DatabaseOf(app.Configuration, app.Environment), app.Services.GetRequiredService<IDataProtectionProvider>(), clock, staff);
        return await new DemoPortfolio(world, today, Office).BuildAsync(ct);
    }

    private static async Task<Actor> ActorAsync(UserManager<StaffUser> users, string email, ActorRole role)
    {
        var user = await users.FindByEmailAsync(email) ?? throw new InvalidOperationException($"{email} is not there: the demo needs all three.");
        return new Actor(user.Id, role, user.DisplayName);
    }
}

/// <summary>The sign-in names of the three who work in the demo.</summary>
internal sealed record DemoEmails(string Agent, string Supervisor, string Administrator);
