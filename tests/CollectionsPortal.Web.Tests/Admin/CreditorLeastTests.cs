using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Tests.Agents;

namespace CollectionsPortal.Web.Tests.Admin;

/// <summary>What a creditor settles for at least.</summary>
public sealed class CreditorLeastTests(AgentPages pages) : IClassFixture<AgentPages>
{
    [Fact]
    public async Task Post_Least_BindsNewOffersAndNonsenseIsRefusedBesideIt()
    {
        var (person, administrator) = (await pages.PersonAsync(), await pages.App.AsAsync(StaffRole.Administrator));
        var page = await administrator.GetAsync("/admin/creditors");

        var refused = await administrator.PressAsync(page, "Record it", ("Least.Creditor", $"{person.Creditor}"), ("Least.LeastPercent", "101"));
        await administrator.PressAsync(page, "Record it", ("Least.Creditor", $"{person.Creditor}"), ("Least.LeastPercent", "85"));

        Assert.Equal("Choose a number from 1 to 100.", refused.ErrorOf("Least.LeastPercent"));
        Assert.Equal("101", refused.Document.GetElementById("Least_LeastPercent")!.GetAttribute("value"));
        Assert.Contains("85%", (await administrator.GetAsync("/admin/creditors")).Text, StringComparison.Ordinal);
        var kept = await pages.AskAsync<CreditorQueries, CreditorLine>(async creditors => (await creditors.ListAsync(1, CancellationToken.None)).Items.Single(c => c.Id == person.Creditor));
        Assert.Equal(85, kept.LeastPercent);
    }
}
