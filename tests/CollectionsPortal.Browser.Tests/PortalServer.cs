using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;

namespace CollectionsPortal.Browser.Tests;

/// <summary>The real portal on a real port of this machine, as a developer starts it, on an empty database of its own.</summary>
public sealed class PortalServer(bool demo = true) : WebApplicationFactory<Program>
{
    private readonly string path = Path.Combine(Directory.CreateTempSubdirectory("portal-browser-").FullName, "portal.db");

    public DeskClock Clock { get; } = new();

    public Uri Start()
    {
        UseKestrel(0);
        StartServer();
        return ClientOptions.BaseAddress;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Portal:Database", "Sqlite");
        builder.UseSetting("Portal:SqlitePath", path);
        builder.UseSetting("Portal:Demo", demo ? "true" : "false");
        builder.UseSetting("Portal:Affordability:SmallAMonth", "500");
        builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton<IClock>(Clock)));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }
}
