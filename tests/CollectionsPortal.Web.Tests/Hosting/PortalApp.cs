using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Testing;
using CollectionsPortal.Web.Hosting;
using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CollectionsPortal.Web.Tests.Hosting;

/// <summary>
/// The portal as it runs, over HTTP, on a migrated SQLite file of its own, with one member of staff for each role.
/// Use as a class fixture, or <see cref="StartAsync"/> for settings of one's own.
/// </summary>
public sealed class PortalApp : WebApplicationFactory<Program>, IAsyncLifetime
{
    public const string Password = "copper-meadow-window";

    private readonly Dictionary<string, string> settings = new()
    {
        ["Portal:Jobs"] = "false",
        ["Portal:Staff:RequireSecondFactor"] = "false",
        ["Portal:Staff:SignInTries"] = "1000",
        ["Portal:Staff:SignInTriesPerNetwork"] = "1000",

        // Most pages' tests are not about what a person can afford.
        ["Portal:Affordability:SmallAMonth"] = "1000000",
    };

    private readonly Dictionary<string, Task<PortalBrowser>> signedIn = [];
    private readonly Lock signingIn = new();
    private TestDatabase? database;
    private bool ownsDatabase = true;

    public FakeTime Time { get; } = new();

    public LogCollector Logs { get; } = new();

    public static async Task<PortalApp> StartAsync(params (string Key, string Value)[] settings)
    {
        var app = new PortalApp();
        foreach (var (key, value) in settings)
        {
            app.settings[key] = value;
        }

        await app.InitializeAsync();
        return app;
    }

    /// <summary>A second web node on the same database.</summary>
    public async Task<PortalApp> StartAnotherNodeAsync()
    {
        var other = new PortalApp { database = database, ownsDatabase = false };
        await other.DoAsync(_ => Task.CompletedTask);
        return other;
    }

    public static string EmailOf(string role) => $"{role.ToLowerInvariant()}@harbor.example";

    public async Task InitializeAsync()
    {
        database ??= await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await DoAsync(services => DatabaseSetup.MigrateAsync(services, CancellationToken.None));
        foreach (var role in StaffRole.All)
        {
            await HireAsync(EmailOf(role), role);
        }
    }

    public async Task HireAsync(string email, string role) => await DoAsync(async services =>
    {
        var made = await services.GetRequiredService<StaffAccounts>()
            .CreateAsync(new NewStaffUser(email, $"{role} Example", role, Password), Actor.System, CancellationToken.None);
        Assert.Null(made.Refusal);
    });

    /// <summary>A browser of its own, with nobody signed in.</summary>
    public PortalBrowser NewBrowser() => new(CreateClient(new WebApplicationFactoryClientOptions
    {
        AllowAutoRedirect = false,
        BaseAddress = new Uri("https://localhost"),
    }));

    /// <summary>A browser that is signed in, shared by the tests of one fixture: do not sign it out.</summary>
    public Task<PortalBrowser> AsAsync(string role)
    {
        lock (signingIn)
        {
            return signedIn.TryGetValue(role, out var browser) ? browser : signedIn[role] = SignInAsync(EmailOf(role));
        }
    }

    /// <summary>A browser of its own in which somebody has signed in by password.</summary>
    public async Task<PortalBrowser> SignInAsync(string email, string password = Password)
    {
        var browser = NewBrowser();
        await browser.SubmitAsync("/account/signin", ("Input.Email", email), ("Input.Password", password));
        return browser;
    }

    /// <summary>Does something with the portal's own services, in a scope of its own.</summary>
    public async Task DoAsync(Func<IServiceProvider, Task> act)
    {
        await using var scope = Services.CreateAsyncScope();
        await act(scope.ServiceProvider);
    }

    public async Task<T> ReadUserAsync<T>(string email, Func<StaffUser, T> read)
    {
        await using var scope = Services.CreateAsyncScope();
        return read((await scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>().FindByEmailAsync(email))!);
    }

    public async Task ChangeUserAsync(string email, Action<StaffUser> change) => await DoAsync(async services =>
    {
        var users = services.GetRequiredService<UserManager<StaffUser>>();
        var user = (await users.FindByEmailAsync(email))!;
        change(user);
        Assert.True((await users.UpdateAsync(user)).Succeeded);
    });

    /// <summary>From here on nothing can be read.</summary>
    public Task BreakDatabaseAsync() => DoAsync(services =>
        services.GetRequiredService<PortalDb>().Database.ExecuteSqlRawAsync("ALTER TABLE StaffUsers RENAME TO Gone"));

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (database is not null && ownsDatabase)
        {
            await database.DisposeAsync();
            database = null;
        }
    }

    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Test");
        builder.UseSetting("Portal:SqlitePath", database!.Options.SqlitePath);
        foreach (var (key, value) in settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Time);
            services.AddSingleton<IClock>(Time);
            services.AddSingleton<Serilog.Core.ILogEventSink>(Logs);
            // What makes a stolen hash slow to guess makes tests slow to run.
            services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1000);
        });
    }
}
