using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Tests.Hosting;

namespace CollectionsPortal.Web.Tests.Account;

public sealed class TwoFactorTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task TurnOn_RightCode_ShowsTenRecoveryCodesOnce()
    {
        var (browser, _) = await EnrolAsync("otto@harbor.example");

        var page = await browser.GetAsync("/account/recoverycodes");

        Assert.Equal(10, page.Document.QuerySelectorAll(".secret li").Length);
        Assert.Equal("/account/twofactor", (await browser.GetAsync("/account/recoverycodes")).RedirectsTo);
        Assert.Contains("10 recovery codes are left", (await browser.GetAsync("/account/twofactor")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TurnOn_WrongCode_SaysSoAndKeepsTheKey()
    {
        await app.HireAsync("pia@harbor.example", StaffRole.Agent);
        var browser = await app.SignInAsync("pia@harbor.example");
        var before = await browser.GetAsync("/account/twofactor");

        var answer = await browser.SubmitAsync(before, ("Input.Code", "000000"));

        Assert.NotNull(answer.ErrorOf("Input.Code"));
        Assert.Equal(KeyOn(before), KeyOn(answer));
    }

    [Fact]
    public async Task Picture_OfTheKey_IsAPngFromHere()
    {
        var browser = await app.AsAsync(StaffRole.Agent);
        var source = (await browser.GetAsync("/account/twofactor")).Document.QuerySelector("img.qr")!.GetAttribute("src")!;

        var picture = await browser.GetAsync(source);

        Assert.Equal("image/png", picture.Response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task SignIn_WithSecondFactor_NeedsTheCode()
    {
        var (_, key) = await EnrolAsync("rosa@harbor.example");
        var browser = app.NewBrowser();

        var first = await browser.SubmitAsync("/account/signin", ("Input.Email", "rosa@harbor.example"), ("Input.Password", PortalApp.Password));
        var between = await browser.GetAsync("/account");
        var wrong = await browser.SubmitAsync(first.RedirectsTo!, ("Input.Code", "000000"));
        var right = await browser.SubmitAsync(first.RedirectsTo!, ("Input.Code", CodeOf(key)));

        Assert.StartsWith("/account/signintwofactor", first.RedirectsTo, StringComparison.Ordinal);
        Assert.StartsWith("/account/signin", between.RedirectsTo, StringComparison.Ordinal);
        Assert.NotNull(wrong.ErrorOf("Input.Code"));
        Assert.Equal("/", right.RedirectsTo);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/account")).Status);
    }

    [Fact]
    public async Task Code_UsedOnce_IsNotTakenAgain()
    {
        var (_, key) = await EnrolAsync("quin@harbor.example");
        var code = CodeOf(key);
        var first = await app.SignInAsync("quin@harbor.example");
        var second = await app.SignInAsync("quin@harbor.example");

        var taken = await first.SubmitAsync("/account/signintwofactor", ("Input.Code", code));
        var again = await second.SubmitAsync("/account/signintwofactor", ("Input.Code", code));

        Assert.Equal("/", taken.RedirectsTo);
        Assert.NotNull(again.ErrorOf("Input.Code"));
    }

    [Fact]
    public async Task RecoveryCode_WorksOnce()
    {
        var (enrolled, _) = await EnrolAsync("sven@harbor.example");
        var code = (await enrolled.GetAsync("/account/recoverycodes")).Document.QuerySelector(".secret li")!.TextContent;

        var first = await WithRecoveryCodeAsync("sven@harbor.example", code.ToLowerInvariant());
        var second = await WithRecoveryCodeAsync("sven@harbor.example", code);

        Assert.Equal("/", first.RedirectsTo);
        Assert.NotNull(second.ErrorOf("Input.Code"));
        Assert.Contains("9 recovery codes are left", (await enrolled.GetAsync("/account/twofactor")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewRecoveryCodes_ReplaceTheOldOnes()
    {
        var (browser, _) = await EnrolAsync("tara@harbor.example");
        var old = (await browser.GetAsync("/account/recoverycodes")).Document.QuerySelector(".secret li")!.TextContent;

        await browser.PressAsync(await browser.GetAsync("/account/twofactor"), "Make new recovery codes", ("Input.Password", PortalApp.Password));
        var codes = (await browser.GetAsync("/account/recoverycodes")).Document.QuerySelectorAll(".secret li").Select(li => li.TextContent).ToList();

        Assert.Equal(10, codes.Count);
        Assert.DoesNotContain(old, codes);
        Assert.NotNull((await WithRecoveryCodeAsync("tara@harbor.example", old)).ErrorOf("Input.Code"));
    }

    [Fact]
    public async Task TurnOff_NeedsThePasswordAndThenTheCodeIsNoLongerAsked()
    {
        var (browser, key) = await EnrolAsync("uma@harbor.example");
        var page = await browser.GetAsync("/account/twofactor");

        var wrong = await browser.PressAsync(page, "Turn it off", ("Input.Password", "something-else-here"));
        var right = await browser.PressAsync(page, "Turn it off", ("Input.Password", PortalApp.Password));
        var signIn = await app.NewBrowser().SubmitAsync("/account/signin", ("Input.Email", "uma@harbor.example"), ("Input.Password", PortalApp.Password));

        Assert.NotNull(wrong.ErrorOf("Input.Password"));
        Assert.Equal("/account/twofactor", right.RedirectsTo);
        Assert.Equal("/", signIn.RedirectsTo);
        Assert.NotEqual(key, KeyOn(await browser.GetAsync("/account/twofactor")));
    }

    [Theory]
    [InlineData(StaffRole.Supervisor)]
    [InlineData(StaffRole.Administrator)]
    public async Task SecondFactorRequired_RoleThatNeedsIt_ReachesItsOwnAccountOnly(string role)
    {
        await using var strict = await PortalApp.StartAsync(("Portal:Staff:RequireSecondFactor", "true"));
        var browser = await strict.AsAsync(role);

        var elsewhere = await browser.GetAsync("/not-mapped-but-behind-the-fallback");
        var account = await browser.GetAsync("/account/twofactor");

        Assert.Equal("/account/twofactor", elsewhere.RedirectsTo);
        Assert.Contains("Your role needs a second factor", account.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SecondFactorRequired_Agent_IsNotHeldUp()
    {
        await using var strict = await PortalApp.StartAsync(("Portal:Staff:RequireSecondFactor", "true"));
        var browser = await strict.AsAsync(StaffRole.Agent);

        var page = await browser.GetAsync("/not-mapped-but-behind-the-fallback");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
    }

    private static string KeyOn(PortalPage page) => page.Document.GetElementById("key")!.TextContent.Replace(" ", string.Empty, StringComparison.Ordinal);

    /// <summary>RFC 6238 by hand, with the real time, which is what the framework's own check reads.</summary>
    private static string CodeOf(string base32)
    {
        var key = Base32(base32.ToUpperInvariant());
        Span<byte> step = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(step, TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // the authenticator standard is SHA-1
        var hash = HMACSHA1.HashData(key, step);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xF, 4)) & 0x7FFFFFFF;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Base32(string text)
    {
        var bits = string.Concat(text.Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2))];
    }

    private async Task<(PortalBrowser Browser, string Key)> EnrolAsync(string email)
    {
        await app.HireAsync(email, StaffRole.Agent);
        var browser = await app.SignInAsync(email);
        var page = await browser.GetAsync("/account/twofactor");
        var key = KeyOn(page);
        var answer = await browser.SubmitAsync(page, ("Input.Code", CodeOf(key)));
        Assert.Equal("/account/recoverycodes", answer.RedirectsTo);
        return (browser, key);
    }

    private async Task<PortalPage> WithRecoveryCodeAsync(string email, string code)
    {
        var browser = await app.SignInAsync(email);
        return await browser.SubmitAsync("/account/signinrecovery", ("Input.Code", code));
    }
}
