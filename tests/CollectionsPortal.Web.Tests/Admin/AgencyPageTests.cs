using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Web.Tests.Admin;

public sealed class AgencyPageTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Page = "/admin/agency";

    private static readonly (string, string)[] Filled =
    [
        ("Input.Name", "Harbor Light Recovery"), ("Input.Phone", "804-555-0199"), ("Input.Email", "help@harbor.example"),
        ("Input.Address", "1 Pier Street\r\nNorfolk VA 23510"), ("Input.Hours", "Mon-Fri 09:00-18:00; Sat 10:00-14:00"), ("Input.TimeZoneId", "America/Chicago"),
        ("Input.PaymentPage", " https://Pay.Harbor.example/now?from=portal "),
    ];

    [Fact]
    public async Task Post_Filled_IsKeptAndLimitsStay()
    {
        var administrator = await app.AsAsync(StaffRole.Administrator);
        var before = await ProfileAsync();

        var saved = await administrator.SubmitAsync(Page, Filled);
        var after = await ProfileAsync();

        Assert.Equal(Page, saved.RedirectsTo);
        Assert.Equal(("Harbor Light Recovery", "(804) 555-0199", "help@harbor.example"), (after.Name, after.Phone.ToString(), after.Email.ToString()));
        Assert.Equal(("1 Pier Street\nNorfolk VA 23510", "America/Chicago"), (after.Address, after.TimeZoneId));
        Assert.Equal((true, before.ContactsPerWeek, before.Limits), (after.Hours.IsKnown, after.ContactsPerWeek, after.Limits));
        Assert.Equal("https://pay.harbor.example/now?from=portal", after.PaymentPage);
        Assert.Equal("Harbor Light Recovery", (await administrator.GetAsync(Page)).Document.QuerySelector("#Input_Name")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("Input.Name", "", "Enter the agency’s name.")]
    [InlineData("Input.Phone", "555", "Enter ten digits, such as (804) 555-0123.")]
    [InlineData("Input.Email", "nobody", "Enter an e-mail address, such as help@agency.example.")]
    [InlineData("Input.Hours", "weekdays", "Write days and hours like this: Mon-Fri 09:00-18:00; Sat 10:00-14:00")]
    [InlineData("Input.TimeZoneId", "Mars/Olympus", "Choose a time zone from the list.")]
    [InlineData("Input.PaymentPage", "http://pay.harbor.example", PaymentPageAddress.Rule)]
    public async Task Post_OneFieldWrong_SaysSoThereAndKeepsTheRest(string field, string typed, string problem)
    {
        var administrator = await app.AsAsync(StaffRole.Administrator);

        var refused = await administrator.SubmitAsync(Page, [.. Filled.Where(each => each.Item1 != field), (field, typed)]);

        Assert.Equal(problem, refused.ErrorOf(field));
        Assert.Equal("1 Pier Street\nNorfolk VA 23510", refused.Document.QuerySelector("#Input_Address")!.TextContent.Trim().ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Post_PaymentPageEmptied_IsNone()
    {
        var administrator = await app.AsAsync(StaffRole.Administrator);
        await administrator.SubmitAsync(Page, Filled);

        await administrator.SubmitAsync(Page, [.. Filled.Where(each => each.Item1 != "Input.PaymentPage"), ("Input.PaymentPage", " ")]);

        Assert.Null((await ProfileAsync()).PaymentPage);
    }

    [Fact]
    public async Task Post_ChangedByAnotherMeanwhile_IsRefused()
    {
        var administrator = await app.AsAsync(StaffRole.Administrator);
        await administrator.SubmitAsync(Page, Filled);
        var old = await administrator.GetAsync(Page);
        await administrator.SubmitAsync(Page, [.. Filled.Skip(1), ("Input.Name", "The newer name")]);

        var refused = await administrator.PressAsync(old, "Save", ("Input.Name", "The older name"));

        Assert.Null(refused.RedirectsTo);
        Assert.Equal("The newer name", (await ProfileAsync()).Name);
    }

    private async Task<AgencyProfile> ProfileAsync()
    {
        AgencyProfile profile = null!;
        await app.DoAsync(async services => profile = await services.GetRequiredService<SettingsQueries>().GetAsync(CancellationToken.None));
        return profile;
    }
}
