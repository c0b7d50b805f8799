using System.Text.Json;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Web.Commands;
using CollectionsPortal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Web.Tests.Admin;

public sealed class ImportPlacementsCommandTests : IAsyncLifetime
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    private PortalApp app = null!;

    public async Task InitializeAsync() => app = await PortalApp.StartAsync(("Portal:Jobs", "false"));

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Import_Json_CountsAndNamesEachRecord()
    {
        var file = ImportSample.File(ImportSample.Row("1"), ImportSample.Row("2", state: "ZZ"), ImportSample.Row("3", state: "RI"));

        var dry = await RunAsync(file, dryRun: true);
        var accounts = await CountAsync(db => db.Accounts.CountAsync(Ct));
        var rows = await CountAsync(db => db.ImportRows.CountAsync(Ct));
        var first = await RunAsync(file, dryRun: false);
        var again = await RunAsync(file, dryRun: false);

        const string Rows = """[{"line":3,"severity":"refused","field":"state","message":"This is not a state of the United States. Which law applies depends on it."},{"line":4,"severity":"warned","field":"zip","message":"This ZIP code is not in that state, so where the person lives is uncertain until somebody has verified it."}]""";
        Assert.Equal((0, 0), (accounts, rows));
        Assert.Equal((ExitCode.DoneWithRefusals, $$"""{"read":3,"created":2,"updated":0,"unchanged":0,"warned":1,"refused":1,"rows":{{Rows}}}""" + "\n"), first);
        Assert.Equal(first, dry);
        Assert.Equal((ExitCode.DoneWithRefusals, $$"""{"read":3,"created":0,"updated":0,"unchanged":2,"warned":1,"refused":1,"rows":{{Rows}}}""" + "\n"), again);
    }

    [Fact]
    public async Task Import_NothingRefused_IsDone()
    {
        var (code, text) = await RunAsync(ImportSample.File(ImportSample.Row("1")), dryRun: false);

        Assert.Equal(ExitCode.Done, code);
        Assert.Equal(1, JsonDocument.Parse(text).RootElement.GetProperty("created").GetInt32());
    }

    [Theory]
    [InlineData("")]
    [InlineData("what,is,this\r\n1,2,3\r\n")]
    public async Task Import_NoPlacementFile_Fails(string content)
    {
        var (code, text) = await RunAsync(System.Text.Encoding.UTF8.GetBytes(content), dryRun: false);

        Assert.Equal((ExitCode.Failed, string.Empty), (code, text));
    }

    private async Task<(int Code, string Text)> RunAsync(byte[] file, bool dryRun)
    {
        var code = -1;
        using var output = new MemoryStream();
        await app.DoAsync(async services => code = await ImportPlacementsCommand.ImportAsync(
            new ImportUpload(new MemoryStream(file), "x.csv"), dryRun, json: true, services, output, TextWriter.Null, Ct));
        return (code, System.Text.Encoding.UTF8.GetString(output.ToArray()));
    }

    private async Task<int> CountAsync(Func<PortalDb, Task<int>> count)
    {
        var found = -1;
        await app.DoAsync(async services => found = await count(services.GetRequiredService<PortalDb>()));
        return found;
    }
}
