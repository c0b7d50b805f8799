using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Security;
using CollectionsPortal.Web.Tests.Hosting;
using NodaTime;

namespace CollectionsPortal.Web.Tests.Account;

public sealed class PasswordTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Theory]
    [InlineData("tin-roof-plums!", true)]
    [InlineData("tin-roof-plum!", false)]
    public void Rules_PasswordAlone_WantFifteen(string password, bool isFine)
    {
        Assert.Equal(isFine, PasswordRules.Find(User(), password) is null);
    }

    [Theory]
    [InlineData("tinroof!", true)]
    [InlineData("tinroof", false)]
    public void Rules_WithSecondFactor_WantEight(string password, bool isFine)
    {
        Assert.Equal(isFine, PasswordRules.Find(User(secondFactor: true), password) is null);
    }

    [Theory]
    [InlineData("all lower case words")]
    [InlineData("ÜBUNG macht den Meister")]
    [InlineData("829104756382910")]
    public void Rules_NoCapitalsDigitsOrSigns_AreFine(string password)
    {
        Assert.Null(PasswordRules.Find(User(), password));
    }

    [Theory]
    [InlineData("victoria-likes-plums")]
    [InlineData("I am Brandt, let me in")]
    [InlineData("My CollectionsPortal 26")]
    [InlineData("passwordpassword")]
    [InlineData("qwertyuiopasdfgh")]
    [InlineData("aaaaaaaaaaaaaaaaaaaa")]
    [InlineData("abcdefghijklmnop")]
    [InlineData("correct horse battery staple")]
    [InlineData("collectioncollection")]
    public void Rules_FirstGuesses_AreRefused(string password)
    {
        Assert.NotNull(PasswordRules.Find(User(), password));
    }

    [Theory]
    [InlineData(256, true)]
    [InlineData(257, false)]
    public void Rules_Length_IsBounded(int length, bool isFine)
    {
        var password = string.Concat(Enumerable.Range(0, length).Select(i => (char)('a' + (i * 7 % 26)))).Insert(5, " ")[..length];

        Assert.Equal(isFine, PasswordRules.Find(User(), password) is null);
    }

    [Fact]
    public async Task Change_WrongPasswordNow_SaysSoBesideIt()
    {
        var browser = await app.AsAsync(StaffRole.Agent);

        var answer = await ChangeAsync(browser, "something-else-here", "marble-otter-kettle");

        Assert.NotNull(answer.ErrorOf("Input.Current"));
    }

    [Fact]
    public async Task Change_TooShort_SaysSoBesideTheNewOne()
    {
        var browser = await app.AsAsync(StaffRole.Agent);

        var answer = await ChangeAsync(browser, PortalApp.Password, "marble-otter");

        Assert.Contains("at least 15 characters", answer.ErrorOf("Input.Chosen"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_Fine_KeepsThisSessionAndEndsTheOthers()
    {
        await app.HireAsync("vera@harbor.example", StaffRole.Agent);
        var here = await app.SignInAsync("vera@harbor.example");
        var elsewhere = await app.SignInAsync("vera@harbor.example");

        var answer = await ChangeAsync(here, PortalApp.Password, "marble-otter-kettle");
        app.Time.Advance(TimeSpan.FromSeconds(61));

        Assert.Equal("/account", answer.RedirectsTo);
        Assert.Contains("Your password is changed.", (await here.FollowAsync(answer)).Text, StringComparison.Ordinal);
        Assert.NotNull((await elsewhere.GetAsync("/account")).RedirectsTo);
        Assert.Equal("/", (await app.NewBrowser().SubmitAsync("/account/signin", ("Input.Email", "vera@harbor.example"), ("Input.Password", "marble-otter-kettle"))).RedirectsTo);
    }

    private static StaffUser User(bool secondFactor = false)
        => new("victoria@brandt.example", "Vic Brandt", Instant.FromUtc(2026, 1, 5, 9, 0)) { TwoFactorEnabled = secondFactor };

    private static Task<PortalPage> ChangeAsync(PortalBrowser browser, string current, string chosen)
        => browser.SubmitAsync("/account/changepassword", ("Input.Current", current), ("Input.Chosen", chosen), ("Input.Again", chosen));
}
