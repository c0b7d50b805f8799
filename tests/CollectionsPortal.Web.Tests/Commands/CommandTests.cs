using CollectionsPortal.Domain.Data;
using CollectionsPortal.Testing;
using CollectionsPortal.Web.Commands;

namespace CollectionsPortal.Web.Tests.Commands;

public sealed class CommandTests : IAsyncLifetime
{
    private TestDatabase database = null!;

    public async Task InitializeAsync() => database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task Migrate_Twice_IsDoneBothTimes()
    {
        Assert.Equal(ExitCode.Done, await RunAsync("migrate"));
        Assert.Equal(ExitCode.Done, await RunAsync("migrate"));
    }

    [Fact]
    public async Task CreateUser_ThenAgain_IsDoneOnceAndRefusedOnce()
    {
        await RunAsync("migrate");

        var first = await RunAsync("create-user", "--email", "bo@x.example", "--name", "Bo", "--role", "Administrator");
        var second = await RunAsync("create-user", "--email", "BO@x.example", "--name", "Bo", "--role", "Agent");

        Assert.Equal(ExitCode.Done, first);
        Assert.Equal(ExitCode.Failed, second);
        await using var db = database.NewContext();
        Assert.Equal("bo@x.example", Assert.Single(db.Users).Email);
    }

    [Theory]
    [InlineData("improt")]
    [InlineData("create-user", "--email", "bo@x.example", "--name", "Bo", "--role", "King")]
    [InlineData("create-user", "--email", "not an address", "--name", "Bo", "--role", "Agent")]
    public async Task Command_ThatMakesNoSense_Fails(params string[] args)
    {
        Assert.Equal(ExitCode.Failed, await RunAsync(args));
    }

    [Fact]
    public async Task Production_WithoutCertificateForTheKeys_DoesNotStart()
    {
        var exit = await PortalCommandLine.RunAsync(["migrate", $"--Portal:SqlitePath={database.Options.SqlitePath}", "--environment=Production"]);

        Assert.Equal(ExitCode.Failed, exit);
    }

    private Task<int> RunAsync(params string[] args) => PortalCommandLine.RunAsync(
        [.. args, $"--Portal:SqlitePath={database.Options.SqlitePath}", "--environment=Test"]);
}
