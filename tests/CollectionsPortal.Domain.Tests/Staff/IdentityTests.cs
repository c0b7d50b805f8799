using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Domain.Tests.Staff;

/// <summary>ASP.NET Core Identity works on our keys and on reads that do not track.</summary>
public sealed class IdentityTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    [SkippableTheory, EachDatabase]
    public async Task User_CreatedWithRole_IsListedWithIt(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        await using var services = Identity(portal);
        await InScopeAsync(services, async (users, roles) =>
        {
            if (!await roles.RoleExistsAsync(StaffRole.Supervisor))
            {
                Done(await roles.CreateAsync(new StaffRole(StaffRole.Supervisor)));
            }

            var user = new StaffUser("sam@example.com", "Sam Supervisor", portal.Clock.Now);
            Done(await users.CreateAsync(user, "correct horse battery staple"));
            Done(await users.AddToRoleAsync(user, StaffRole.Supervisor));
        });

        var page = await portal.WithAsync((StaffQueries staff) => staff.ListAsync(1, CancellationToken.None));

        var line = Assert.Single(page.Items, line => line.UserName == "sam@example.com");
        Assert.Equal(("Sam Supervisor", StaffRole.Supervisor), (line.DisplayName, Assert.Single(line.Roles)));
        Assert.Equal(line.Id, (await portal.WithAsync((StaffQueries staff) => staff.FindAsync(line.Id, CancellationToken.None)))!.Id);
    }

    [SkippableTheory, EachDatabase]
    public async Task User_ChangedInLaterRequests_KeepsEveryChange(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        await using var services = Identity(portal);
        string[] codes = [];
        await InScopeAsync(services, async (users, _) =>
            Done(await users.CreateAsync(new StaffUser("kim@example.com", "Kim", portal.Clock.Now), "correct horse battery staple")));

        await InScopeAsync(services, async (users, _) =>
        {
            var user = (await users.FindByNameAsync("kim@example.com"))!;
            Done(await users.AccessFailedAsync(user));
            Done(await users.SetAuthenticationTokenAsync(user, "app", "key", "one"));
        });
        await InScopeAsync(services, async (users, _) =>
        {
            var user = (await users.FindByNameAsync("kim@example.com"))!;
            Done(await users.SetAuthenticationTokenAsync(user, "app", "key", "two"));
            Done(await users.SetTwoFactorEnabledAsync(user, true));
            var again = (await users.FindByNameAsync("kim@example.com"))!;
            Done(await users.SetPhoneNumberAsync(again, "+12025550123"));
            codes = [.. (await users.GenerateNewTwoFactorRecoveryCodesAsync(user, 3))!];
            Done(await users.RedeemTwoFactorRecoveryCodeAsync(user, codes[0]));
        });

        await InScopeAsync(services, async (users, _) =>
        {
            var found = (await users.FindByNameAsync("kim@example.com"))!;
            var user = (await users.FindByIdAsync(found.Id.ToString()))!;
            Assert.Equal(1, user.AccessFailedCount);
            Assert.True(user.TwoFactorEnabled);
            Assert.Equal("two", await users.GetAuthenticationTokenAsync(user, "app", "key"));
            Assert.True(await users.CheckPasswordAsync(user, "correct horse battery staple"));
            Assert.Equal(2, await users.CountRecoveryCodesAsync(user));
            Assert.False((await users.RedeemTwoFactorRecoveryCodeAsync(user, codes[0])).Succeeded);
            Assert.Null(await users.FindByIdAsync("not a key"));
        });
    }

    [SkippableTheory, EachDatabase]
    public async Task Passkey_UsedInALaterRequest_KeepsItsCount(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        await using var services = Identity(portal);
        byte[] id = [.. Enumerable.Range(0, 1023).Select(at => (byte)at)];
        await InScopeAsync(services, async (users, _) =>
        {
            var user = new StaffUser("pat@example.com", "Pat", portal.Clock.Now);
            Done(await users.CreateAsync(user, "correct horse battery staple"));
            Done(await users.AddOrUpdatePasskeyAsync(user, new UserPasskeyInfo(
                id, [1, 2, 3], FakeClock.Start.ToDateTimeOffset(), signCount: 1, ["internal"], isUserVerified: true, isBackupEligible: true, isBackedUp: false, [4], [5])));
        });

        await InScopeAsync(services, async (users, _) =>
        {
            var user = (await users.FindByPasskeyIdAsync(id))!;
            var passkey = (await users.GetPasskeyAsync(user, id))!;
            (passkey.SignCount, passkey.Name, passkey.IsBackedUp) = (2, "Desk", true);
            Done(await users.AddOrUpdatePasskeyAsync(user, passkey));
        });

        await InScopeAsync(services, async (users, _) =>
        {
            var user = (await users.FindByNameAsync("pat@example.com"))!;
            var passkey = Assert.Single(await users.GetPasskeysAsync(user));
            Assert.Equal((2u, "Desk", true, 3), (passkey.SignCount, passkey.Name, passkey.IsBackedUp, passkey.PublicKey.Length));
            Assert.Equal("internal", Assert.Single(passkey.Transports!));
            Done(await users.RemovePasskeyAsync(user, id));
        });

        await InScopeAsync(services, async (users, _) => Assert.Null(await users.FindByPasskeyIdAsync(id)));
    }

    private static ServiceProvider Identity(TestPortal portal)
    {
        var services = new ServiceCollection();
        services.AddLogging().AddScoped(_ => portal.NewDb());
        services.AddIdentityCore<StaffUser>(options =>
        {
            options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
            options.Password.RequireNonAlphanumeric = options.Password.RequireUppercase = options.Password.RequireDigit = false;
        }).AddRoles<StaffRole>().AddEntityFrameworkStores<PortalDb>().AddUserStore<StaffUserStore>();
        return services.BuildServiceProvider();
    }

    private static async Task InScopeAsync(ServiceProvider services, Func<UserManager<StaffUser>, RoleManager<StaffRole>, Task> act)
    {
        await using var scope = services.CreateAsyncScope();
        await act(scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>(), scope.ServiceProvider.GetRequiredService<RoleManager<StaffRole>>());
    }

    private static void Done(IdentityResult result) => Assert.True(result.Succeeded, string.Join("; ", result.Errors.Select(e => e.Description)));
}
