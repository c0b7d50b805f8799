using System.Net;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Testing;
using CollectionsPortal.Web.Tests.Admin;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CollectionsPortal.Web.Tests.Agents;

/// <summary>The queue, validation notices, and how one works.</summary>
public sealed class WorkTests(AgentPages pages) : IClassFixture<AgentPages>
{
    [Fact]
    public async Task GetNext_SomebodyWaits_LeadsToThem()
    {
        var person = await pages.PersonAsync("Quentin", "Queue");
        var agent = await pages.AgentAsync();

        var list = await agent.GetAsync("/agents/queue");
        var next = await agent.GetAsync("/agents/queue?handler=Next");

        Assert.Contains("Quentin Queue", list.Text, StringComparison.Ordinal);
        Assert.StartsWith("/agents/debtors/", next.RedirectsTo, StringComparison.Ordinal);
        Assert.NotEqual(default, person.Debtor);
    }

    [Fact]
    public async Task PostNotice_EndsTooEarly_IsRefusedBesideItAndKept()
    {
        var person = await WithoutNoticeAsync();
        var sent = pages.Now.InUtc().Date;

        var page = await (await pages.AgentAsync()).SubmitAsync(
            $"/agents/debtors/{person.Debtor}/accounts/{person.Account}/notice",
            ("Input.On", Iso(sent.PlusDays(-1))), ("Input.EndsOn", Iso(sent.PlusDays(34))));

        Assert.Contains("Too early", page.ErrorOf("Input.EndsOn"), StringComparison.Ordinal);
        Assert.Equal(Iso(sent.PlusDays(34)), page.Document.GetElementById("Input_EndsOn")!.GetAttribute("value"));
    }

    [Fact]
    public async Task PostNotice_NoEnd_TakesTheLawsEarliest()
    {
        var person = await WithoutNoticeAsync();
        var sent = pages.Now.InUtc().Date.PlusDays(-1);

        var done = await (await pages.AgentAsync()).SubmitAsync($"/agents/debtors/{person.Debtor}/accounts/{person.Account}/notice", ("Input.On", Iso(sent)));

        Assert.Equal($"/agents/debtors/{person.Debtor}/accounts", done.RedirectsTo);
        Assert.Equal(ValidationNoticeService.EarliestEnd(sent, NoticeMedium.Letter), (await pages.AccountAsync(person)).Notice!.EndsOn);
    }

    [Fact]
    public async Task GetNotice_AccountOfSomebodyElse_IsNotFound()
    {
        var (one, other) = (await WithoutNoticeAsync(), await WithoutNoticeAsync());

        var page = await (await pages.AgentAsync()).GetAsync($"/agents/debtors/{one.Debtor}/accounts/{other.Account}/notice");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    [Fact]
    public async Task PostNotices_Bulk_RecordsThoseTicked()
    {
        var person = await WithoutNoticeAsync();
        var agent = await pages.AgentAsync();

        var page = await agent.FollowAsync(await agent.SubmitAsync("/agents/notices", ("AccountIds", person.Account.ToString())));

        Assert.Contains("Recorded for 1 account", page.Document.QuerySelector(".banner")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await pages.AccountAsync(person)).Notice);
    }

    [Fact]
    public async Task PostNotices_WholeFile_RecordsEveryAccountOfIt()
    {
        var batch = await ImportAsync(ImportSample.File(ImportSample.Row("WF1"), ImportSample.Row("WF2")));
        var agent = await pages.AgentAsync();
        var chosen = await agent.GetAsync($"/agents/notices?import={batch}");

        var page = await agent.FollowAsync(await agent.PressAsync(chosen, "Record for the whole file"));

        Assert.Equal(2, chosen.Document.QuerySelectorAll("input[name=AccountIds]").Length);
        Assert.Contains("Recorded for 2 accounts", page.Document.QuerySelector(".banner")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await agent.GetAsync($"/agents/notices?import={batch}")).Document.QuerySelectorAll("input[name=AccountIds]"));
    }

    [Fact]
    public async Task PostKeys_Off_SingleKeysLeaveThePage()
    {
        await pages.App.HireAsync("speaker@harbor.example", StaffRole.Agent);
        var speaker = await pages.App.SignInAsync("speaker@harbor.example");
        var before = await speaker.GetAsync("/agents/find");

        await speaker.SubmitAsync("/agents/keys", ("Input.Shortcuts", "false"));
        var after = await speaker.GetAsync("/agents/find");

        Assert.NotNull(before.Document.QuerySelector("[data-behaviour=shortcuts]"));
        Assert.Null(after.Document.QuerySelector("[data-behaviour=shortcuts]"));
    }

    private async Task<ImportBatchId> ImportAsync(byte[] file)
    {
        ImportBatchId id = default;
        await pages.App.DoAsync(async services =>
        {
            var imports = services.GetRequiredService<ImportService>();
            using var content = new MemoryStream(file);
            id = (await imports.StageAsync(new ImportUpload(content, "whole-file.csv"), Actor.System, CancellationToken.None)).Value;
            await imports.RunNextAsync(CancellationToken.None);
            Assert.True((await imports.CommitAsync(id, Actor.System, CancellationToken.None)).IsDone);
            await imports.RunNextAsync(CancellationToken.None);
        });
        return id;
    }

    private static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", null);

    private async Task<GivenAccount> WithoutNoticeAsync()
    {
        GivenAccount given = null!;
        await pages.App.DoAsync(async services
            => given = await Given.Account().Named("Nora", "Notice").SaveAsync(services.GetRequiredService<PortalDb>(), pages.Now));
        return given;
    }
}
