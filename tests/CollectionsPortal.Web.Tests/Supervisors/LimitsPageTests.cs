using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Web.Tests.Supervisors;

public sealed class LimitsPageTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Try_ShowsAndChangesNothing_SaveChanges()
    {
        var supervisor = await app.AsAsync(StaffRole.Supervisor);
        var before = await LimitAsync();

        var tried = await supervisor.PressAsync(await supervisor.GetAsync("/supervisors/limits"), "Show what it would have done", ("Input.ContactsPerWeek", "2"));
        Assert.Contains("What it would have done", tried.Text, StringComparison.Ordinal);
        Assert.Equal(before, await LimitAsync());

        var saved = await supervisor.PressAsync(tried, "Make them our limits", ("Input.ContactsPerWeek", "2"));
        Assert.Equal("/supervisors/limits", saved.RedirectsTo);
        Assert.Equal(2, await LimitAsync());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("8")]
    [InlineData("")]
    [InlineData("many")]
    public async Task Save_OutsideTheRange_IsRefusedBesideTheField(string number)
    {
        var supervisor = await app.AsAsync(StaffRole.Supervisor);
        var before = await LimitAsync();

        var refused = await supervisor.PressAsync(await supervisor.GetAsync("/supervisors/limits"), "Make them our limits", ("Input.ContactsPerWeek", number));

        Assert.NotNull(refused.ErrorOf("Input.ContactsPerWeek"));
        Assert.Equal(before, await LimitAsync());
    }

    private async Task<int?> LimitAsync()
    {
        int? limit = null;
        await app.DoAsync(async services => limit = await services.GetRequiredService<PortalDb>().Settings.Select(s => (int?)s.ContactsPerWeek).SingleOrDefaultAsync());
        return limit;
    }
}
