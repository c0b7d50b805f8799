using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Tests.Hosting;

namespace CollectionsPortal.Web.Tests.Admin;

public sealed class TermsPageTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Save_OwnTerms_AreKeptAndHoldOnTheFormsThatSayThem()
    {
        var admin = await app.AsAsync(StaffRole.Administrator);

        var saved = await admin.SubmitAsync("/admin/terms", ("Input.GraceDays", "9"), ("Input.SmallAMonth", "$35.50"), ("Input.ThinkingDays", "21"));
        var shown = await admin.FollowAsync(saved);
        var again = await admin.SubmitAsync("/admin/terms", ("Input.GraceDays", ""));

        Assert.Equal("/admin/terms", saved.RedirectsTo);
        Assert.Equal(("9", "35.5", "21", ""), (ValueOf(shown, "GraceDays"), ValueOf(shown, "SmallAMonth"), ValueOf(shown, "ThinkingDays"), ValueOf(shown, "NoticeDays")));
        Assert.Equal(("", "35.5"), (ValueOf(await admin.FollowAsync(again), "GraceDays"), ValueOf(await admin.FollowAsync(again), "SmallAMonth")));
    }

    [Fact]
    public async Task Save_HorizonAndLinks_AreKept()
    {
        var admin = await app.AsAsync(StaffRole.Administrator);

        var shown = await admin.FollowAsync(await admin.SubmitAsync("/admin/terms", ("Input.HorizonMonths", "84"), ("Input.LinkDays", "45"), ("Input.LinkRestHours", "36")));

        Assert.Equal(("84", "45", "36"), (ValueOf(shown, "HorizonMonths"), ValueOf(shown, "LinkDays"), ValueOf(shown, "LinkRestHours")));
    }

    [Theory]
    [InlineData("GraceDays", "2", "Choose a number from 3 to 30.")]
    [InlineData("NoticeDays", "13", "Choose a number from 14 to 90.")]
    [InlineData("HorizonMonths", "24", "Choose a number from 60 to 240.")]
    [InlineData("LinkDays", "400", "Choose a number from 7 to 366.")]
    [InlineData("LinkRestHours", "1", "Choose a number from 12 to 168.")]
    [InlineData("ThinkingDays", "6", "Choose a number from 7 to 60.")]
    [InlineData("SmallAMonth", "a lot", "Enter an amount such as 50, or leave it empty.")]
    [InlineData("SavingsAMonth", "19", "Choose an amount from 20 to 500.")]
    [InlineData("SupervisorPercent", "5", "A supervisor may forgive at least what an agent may: 20 percent.")]
    public async Task Save_HarderThanAllowed_IsRefusedAtItsFieldAndKept(string field, string value, string why)
    {
        var page = await (await app.AsAsync(StaffRole.Administrator)).SubmitAsync("/admin/terms", ($"Input.{field}", value));

        Assert.Equal(why, page.ErrorOf($"Input.{field}"));
        Assert.Equal(value, ValueOf(page, field));
    }

    private static string? ValueOf(PortalPage page, string field) => page.Document.GetElementById($"Input_{field}")!.GetAttribute("value") ?? "";
}
