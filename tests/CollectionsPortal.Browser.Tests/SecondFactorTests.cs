using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Security;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace CollectionsPortal.Browser.Tests;

/// <summary>Setting up the second factor and signing in with it: the pages that only a half-finished sign-in shows.</summary>
[Collection(OnePortal.Name)]
public sealed class SecondFactorTests(BrowserFixture portal)
{
    private const string Email = "second.factor@demo.example";
    private const string Password = "patient-walnut-ferry";

    [SkippableFact]
    public async Task SecondFactor_SetUpAndUsed_LooksRightAllTheWay()
    {
        await using var visitor = await portal.VisitAsync();
        var page = visitor.Page;
        await HireAsync();
        await visitor.SignInAsync(Email, Password);

        await page.GotoAsync("/account/twofactor");
        await visitor.LooksRightEverywhereAsync("second-factor");
        var key = (await page.Locator("#key").InnerTextAsync()).Replace(" ", string.Empty, StringComparison.Ordinal);
        await page.Locator("[name='Input.Code']").FillAsync(CodeOf(key));
        await page.GetByRole(AriaRole.Button, new() { Name = "Turn it on" }).ClickAsync();
        await Assertions.Expect(page.Locator(".secret li")).ToHaveCountAsync(10);
        var recovery = await page.Locator(".secret li").First.InnerTextAsync();
        await visitor.LooksRightEverywhereAsync("second-factor-codes");

        await page.Context.ClearCookiesAsync();
        await page.GotoAsync("/account/signin");
        await page.GetByLabel("E-mail").FillAsync(Email);
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Second step" })).ToBeVisibleAsync();
        await visitor.LooksRightEverywhereAsync("second-factor-code");
        await page.GetByRole(AriaRole.Link, new() { Name = "Use a recovery code instead" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Recovery code" })).ToBeVisibleAsync();
        await visitor.LooksRightEverywhereAsync("second-factor-recovery");
        await page.Locator("[name='Input.Code']").FillAsync(recovery);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Navigation, new() { Name = "Main" })).ToBeVisibleAsync();
        visitor.HasNoComplaints();
    }

    private async Task HireAsync()
    {
        await using var scope = portal.Services.CreateAsyncScope();
        var made = await scope.ServiceProvider.GetRequiredService<StaffAccounts>()
            .CreateAsync(new(Email, "Robin Sato", StaffRole.Agent, Password), Actor.System, CancellationToken.None);
        Assert.Null(made.Refusal);
    }

    /// <summary>RFC 6238 by hand, with the real time, which is what the framework's own check reads.</summary>
    private static string CodeOf(string base32)
    {
        Span<byte> step = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(step, TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // the authenticator standard is SHA-1
        var hash = HMACSHA1.HashData(Base32(base32.ToUpperInvariant()), step);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 0xF, 4)) & 0x7FFFFFFF;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Base32(string text)
    {
        var bits = string.Concat(text.Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2))];
    }
}
