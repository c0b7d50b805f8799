using System.Net;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Testing;
using CollectionsPortal.Web.Tests.Hosting;
using NodaTime;

namespace CollectionsPortal.Web.Tests.Payments;

/// <summary>A payment by hand for somebody with several debts: $100 placed first, $300 placed later, and $50 that is disputed.</summary>
public sealed class PaymentSplitPageTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Theory]
    [InlineData("Oldest", "$100.00 $20.00 $0.00", "0 280 50")]
    [InlineData("ProRata", "$30.00 $90.00 $0.00", "70 210 50")]
    public async Task Split_ByAnOrder_ShowsWhatItThenBooksAndPassesTheDisputedBy(string split, string gets, string balances)
    {
        var (debts, browser) = (await DebtsAsync(), await app.AsAsync(StaffRole.Agent));

        var shown = await browser.PressAsync(await OpenAsync(browser, debts), "Show what each debt gets", Filled("120", split));
        var before = await BalancesAsync(debts);
        var paid = await browser.PressAsync(shown, "Record the payment");

        Assert.Equal(gets, string.Join(' ', shown.Document.QuerySelectorAll("[aria-labelledby=preview] tbody tr").Select(row => row.Children[2].TextContent.Trim())));
        Assert.Equal(("100 300 50", balances), (before, await BalancesAsync(debts)));
        Assert.Equal($"/agents/debtors/{debts[0].Debtor}", paid.RedirectsTo, ignoreCase: true);
    }

    [Fact]
    public async Task Split_AsTheySaid_BooksTheirPartsOnceHoweverOftenItIsSent()
    {
        var (debts, browser) = (await DebtsAsync(), await app.AsAsync(StaffRole.Agent));
        var form = await OpenAsync(browser, debts);
        (string, string)[] filled = [.. Filled("60", "Own"), (Part(debts[0]), "10"), (Part(debts[1]), "50")];

        await browser.PressAsync(form, "Record the payment", filled);
        await browser.PressAsync(form, "Record the payment", filled);

        Assert.Equal("90 250 50", await BalancesAsync(debts));
    }

    [Fact]
    public async Task Split_PartsThatDoNotAddUp_AreRefusedAndNothingTypedIsLost()
    {
        var (debts, browser) = (await DebtsAsync(), await app.AsAsync(StaffRole.Agent));

        var refused = await browser.PressAsync(await OpenAsync(browser, debts), "Record the payment", [.. Filled("60", "Own"), (Part(debts[0]), "10"), (Part(debts[1]), "49.50")]);

        Assert.Equal("The parts add up to $59.50, but $60.00 arrived.", refused.ErrorOf("Input.Split"));
        Assert.Equal(["10", "49.50", ""], debts.Select(debt => refused.Document.QuerySelector($"[name='{Part(debt)}']")!.GetAttribute("value") ?? string.Empty));
        Assert.Equal("Own", refused.Document.QuerySelector("[name='Input.Split'][checked]")!.GetAttribute("value"));
        Assert.Equal("100 300 50", await BalancesAsync(debts));
    }

    [Fact]
    public async Task Split_BadAmountOfAPart_IsRefusedAtItsField()
    {
        var (debts, browser) = (await DebtsAsync(), await app.AsAsync(StaffRole.Agent));

        var refused = await browser.PressAsync(await OpenAsync(browser, debts), "Record the payment", [.. Filled("60", "Own"), (Part(debts[1]), "ten")]);

        var field = refused.Document.QuerySelector($"[name='{Part(debts[1])}']")!;
        Assert.Equal("Enter an amount such as 45 or 45.50.", refused.Document.GetElementById(field.GetAttribute("aria-describedby")!)!.TextContent);
        Assert.Equal("ten", field.GetAttribute("value"));
    }

    /// <summary>12 CFR 1006.30(c): only as the person says.</summary>
    [Fact]
    public async Task Split_PartForADisputedDebt_NeedsWhatTheySaid()
    {
        var (debts, browser) = (await DebtsAsync(), await app.AsAsync(StaffRole.Agent));
        (string, string)[] filled = [.. Filled("60", "Own"), (Part(debts[0]), "40"), (Part(debts[2]), "20")];

        var refused = await browser.PressAsync(await OpenAsync(browser, debts), "Record the payment", filled);
        await browser.PressAsync(refused, "Record the payment", ("Input.Directions", "She wants 20 to go there all the same."));

        Assert.Contains("1006.30(c)", refused.ErrorOf("Input.Directions"), StringComparison.Ordinal);
        Assert.Equal("60 300 30", await BalancesAsync(debts));
    }

    [Theory]
    [InlineData("", "Choose where it goes.", "Input.Split")]
    [InlineData("One", "Choose the debt it is for.", "Input.Account")]
    [InlineData("Own", "Say below how much each debt gets.", "Input.Split")]
    public async Task Split_NotSaid_IsRefusedAtItsField(string split, string error, string field)
    {
        var (debts, browser) = (await DebtsAsync(), await app.AsAsync(StaffRole.Agent));

        var refused = await browser.PressAsync(await OpenAsync(browser, debts), "Record the payment", Filled("60", split));

        Assert.Equal(error, refused.ErrorOf(field));
    }

    [Fact]
    public async Task Split_MoreThanAllThatTakeIt_IsRefusedUnlessTheRestIsKept()
    {
        var (debts, browser) = (await DebtsAsync(), await app.AsAsync(StaffRole.Agent));

        var refused = await browser.PressAsync(await OpenAsync(browser, debts), "Record the payment", Filled("410", "Oldest"));
        await browser.PressAsync(refused, "Record the payment", ("Input.KeepRest", "true"));
        var list = await (await app.AsAsync(StaffRole.Supervisor)).GetAsync("/payments/owedback");

        Assert.Contains("$400.00", refused.ErrorOf("Input.Amount"), StringComparison.Ordinal);
        Assert.Equal("0 0 50", await BalancesAsync(debts));
        Assert.Contains("$10.00", list.Text, StringComparison.Ordinal);
    }

    /// <summary>Another person's debt cannot be paid by writing its key into the form.</summary>
    [Fact]
    public async Task Split_PartOfSomebodyElse_IsRefused()
    {
        var (debts, stranger, browser) = (await DebtsAsync(), await app.OwingAsync(80), await app.AsAsync(StaffRole.Agent));

        var refused = await browser.PressAsync(await OpenAsync(browser, debts), "Record the payment", [.. Filled("20", "Own"), ($"Input.Parts[{stranger.Account}]", "20")]);

        Assert.Equal(HttpStatusCode.OK, refused.Status);
        Assert.NotNull(refused.Summary);
        Assert.Equal(80m, await app.BalanceAsync(stranger));
    }

    private static string Part(GivenAccount account) => $"Input.Parts[{account.Account}]";

    private static (string, string)[] Filled(string amount, string split) => [("Input.Amount", amount), ("Input.Method", "Check"), ("Input.Split", split)];

    private static Task<PortalPage> OpenAsync(PortalBrowser browser, IReadOnlyList<GivenAccount> debts) => browser.GetAsync($"/agents/plans/payment/{debts[0].Debtor}");

    private async Task<IReadOnlyList<GivenAccount>> DebtsAsync()
    {
        var first = await app.OwingAsync(100, also: account => account.PlacedOn(new LocalDate(2026, 1, 1)));
        var second = await app.OwingAsync(300, first.Debtor, account => account.PlacedOn(new LocalDate(2026, 2, 1)));
        var disputed = await app.OwingAsync(50, first.Debtor, account => account.PlacedOn(new LocalDate(2026, 3, 1)));
        await app.DisputeAsync(disputed);
        return [first, second, disputed];
    }

    private async Task<string> BalancesAsync(IReadOnlyList<GivenAccount> debts)
        => FormattableString.Invariant($"{await app.BalanceAsync(debts[0]):0.##} {await app.BalanceAsync(debts[1]):0.##} {await app.BalanceAsync(debts[2]):0.##}");
}
