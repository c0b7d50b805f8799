using System.Net;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Tests.Hosting;

namespace CollectionsPortal.Web.Tests.Payments;

/// <summary>Money that is other people's: the list, the ways back, and the ledger that tells of it.</summary>
public sealed class OwedBackPagesTests(PortalApp app) : IClassFixture<PortalApp>
{
    [Fact]
    public async Task Refund_AccountBelowZero_IsReachedFromLedgerAndListAndWrittenDownOnce()
    {
        var (given, browser) = (await app.BelowZeroAsync(20), await app.AsAsync(StaffRole.Supervisor));
        var path = $"/supervisors/refund/{given.Account}";
        var list = await browser.GetAsync("/payments/owedback");
        var ledger = await browser.GetAsync($"/agents/plans/ledger/{given.Account}");
        var form = await browser.GetAsync(path);

        var done = await browser.PressAsync(form, "It was given back", ("Input.How", "Check"), ("Input.Reference", "2041"));
        var again = await browser.PressAsync(form, "It was given back", ("Input.How", "Check"), ("Input.Reference", "2041"));
        var after = await browser.FollowAsync(done);

        Assert.All([list, ledger], page => Assert.NotNull(page.Document.QuerySelector($"a[href='{path}' i]")));
        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Equal(0m, await app.BalanceAsync(given));
        Assert.Contains("Given back: Check, 2041", after.Text, StringComparison.Ordinal);
        Assert.Null((await browser.GetAsync("/payments/owedback")).Document.QuerySelector($"a[href='{path}' i]"));
    }

    [Theory]
    [InlineData("Input.On", "", "Enter the day on which it was given back.")]
    [InlineData("Input.On", "2999-01-01", "This date is in the future.")]
    [InlineData("Input.How", "", "Choose how it was given back.")]
    [InlineData("Input.Reference", "", "Write down its number, so that it can be found again.")]
    [InlineData("Input.Reference", "4242424242424242", "This looks like a card number. Never write one down here.")]
    public async Task Refund_BadInput_IsRefusedAtItsFieldAndTheRestIsKept(string field, string value, string error)
    {
        var (given, browser) = (await app.BelowZeroAsync(20), await app.AsAsync(StaffRole.Supervisor));
        var filled = new Dictionary<string, string> { ["Input.How"] = "Cash", ["Input.Reference"] = "R-77", [field] = value };

        var refused = await browser.SubmitAsync($"/supervisors/refund/{given.Account}", [.. filled.Select(pair => (pair.Key, pair.Value))]);

        Assert.Equal(error, refused.ErrorOf(field));
        Assert.Equal(filled["Input.Reference"], refused.Document.GetElementById("Input_Reference")!.GetAttribute("value") ?? string.Empty);
        Assert.Equal(-20m, await app.BalanceAsync(given));
    }

    [Fact]
    public async Task GiveBack_WithoutHow_IsRefusedAndWithItTheListIsShorter()
    {
        var given = await app.OwingAsync(70);
        var (agent, supervisor) = (await app.AsAsync(StaffRole.Agent), await app.AsAsync(StaffRole.Supervisor));
        await agent.PressAsync(
            await agent.GetAsync($"/agents/plans/payment/{given.Debtor}"), "Record the payment", ("Input.Amount", "83.21"), ("Input.Method", "Check"), ("Input.KeepRest", "true"));
        var ledger = await supervisor.GetAsync($"/agents/plans/ledger/{given.Account}");
        var before = await supervisor.GetAsync("/payments/owedback");

        var refused = await supervisor.PressAsync(ledger, "It was given back", ("Input.How", ""));
        var done = await supervisor.PressAsync(refused, "It was given back", ("Input.How", "check 2042"));

        Assert.Contains("$13.21", before.Text, StringComparison.Ordinal);
        Assert.Equal("Write down how it was given back.", refused.ErrorOf("Input.How"));
        Assert.Equal(HttpStatusCode.Redirect, done.Status);
        Assert.DoesNotContain("$13.21", (await supervisor.GetAsync("/payments/owedback")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("It was given back", (await agent.GetAsync($"/agents/plans/ledger/{given.Account}")).Text, StringComparison.Ordinal);
    }

    /// <summary>Of two sums the refused one shows its error at its field, and what was typed stays there alone.</summary>
    [Fact]
    public async Task GiveBackOrPutHere_CardNumber_IsRefusedAtItsFieldAndKept()
    {
        var given = await app.OwingAsync(70);
        var (agent, supervisor) = (await app.AsAsync(StaffRole.Agent), await app.AsAsync(StaffRole.Supervisor));
        await agent.PressAsync(
            await agent.GetAsync($"/agents/plans/payment/{given.Debtor}"), "Record the payment", ("Input.Amount", "83"), ("Input.Method", "Check"), ("Input.KeepRest", "true"));
        var other = await app.OwingAsync(50, given.Debtor);
        await agent.PressAsync(
            await agent.GetAsync($"/agents/plans/payment/{given.Debtor}"), "Record the payment", ("Input.Amount", "60"), ("Input.Method", "Check"), ("Input.KeepRest", "true"));
        var third = await app.OwingAsync(40, given.Debtor);
        var ledger = await supervisor.GetAsync($"/agents/plans/ledger/{third.Account}");

        var back = await supervisor.PressAsync(ledger, "It was given back", ("Input.How", "card 4242 4242 4242 4242"));
        var put = await supervisor.PressAsync(ledger, "Put it to this account", ("Input.Directions", " "));

        Assert.Equal("This looks like a card number. Never write one down here.", back.ErrorOf("Input.How"));
        Assert.Equal(["card 4242 4242 4242 4242", ""], back.Document.QuerySelectorAll("[name='Input.How']").Select(field => field.GetAttribute("value") ?? ""));
        Assert.Single(back.Document.QuerySelectorAll("main .field-error"));
        Assert.Equal("Write down how the person said so.", put.ErrorOf("Input.Directions"));
        Assert.NotEqual(other.Account, third.Account);
    }

    [Fact]
    public async Task Ledger_PaymentWithoutAPlan_CanBeTakenBackThere()
    {
        var (given, agent) = (await app.OwingAsync(70), await app.AsAsync(StaffRole.Agent));
        var paid = await agent.PressAsync(await agent.GetAsync($"/agents/plans/payment/{given.Debtor}"), "Record the payment", ("Input.Amount", "30"), ("Input.Method", "Check"));
        var ledger = await agent.FollowAsync(paid);

        var refused = await agent.PressAsync(ledger, "Take it back", ("Input.Return", "CheckReturned"), ("Input.Why", ""));
        var done = await agent.PressAsync(refused, "Take it back", ("Input.Why", "It bounced."));

        Assert.Contains("Say what was wrong.", refused.Document.QuerySelector("details #Input_Why-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("CheckReturned", refused.Document.QuerySelector("[name='Input.Return'] option[selected]")!.GetAttribute("value"));
        Assert.Contains("It bounced.", (await agent.FollowAsync(done)).Text, StringComparison.Ordinal);
        Assert.Equal(70m, await app.BalanceAsync(given));
    }

    /// <summary>A payment is taken back only on the ledger of whoever paid it.</summary>
    [Fact]
    public async Task Ledger_PaymentOfSomebodyElse_IsNotTakenBack()
    {
        var (given, other, agent) = (await app.OwingAsync(70), await app.OwingAsync(60), await app.AsAsync(StaffRole.Agent));
        await agent.PressAsync(await agent.GetAsync($"/agents/plans/payment/{given.Debtor}"), "Record the payment", ("Input.Amount", "30"), ("Input.Method", "Check"));
        await agent.PressAsync(await agent.GetAsync($"/agents/plans/payment/{other.Debtor}"), "Record the payment", ("Input.Amount", "20"), ("Input.Method", "Check"));
        var ledger = await agent.GetAsync($"/agents/plans/ledger/{given.Account}");
        var action = ledger.Document.QuerySelector("main details form")!;
        action.SetAttribute("action", action.GetAttribute("action")!.Replace($"/{given.Account}", $"/{other.Account}", StringComparison.Ordinal));

        var refused = await agent.PressAsync(ledger, "Take it back", ("Input.Why", "Not mine"));

        Assert.Contains("This payment was not found.", refused.Summary, StringComparison.Ordinal);
        Assert.Equal((40m, 40m), (await app.BalanceAsync(given), await app.BalanceAsync(other)));
    }

    [Fact]
    public async Task Ledger_Downloaded_IsThatAccountAloneAsCsv()
    {
        var (given, other, agent) = (await app.OwingAsync(70), await app.OwingAsync(61), await app.AsAsync(StaffRole.Agent));
        var ledger = await agent.GetAsync($"/agents/plans/ledger/{given.Account}");

        var file = await agent.PressAsync(ledger, "Download these lines");

        Assert.Equal("text/csv", file.Response.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"ledger-{given.Account}.csv", file.Response.Content.Headers.ContentDisposition!.FileName);
        Assert.Contains($"{await app.ReferenceAsync(given.Account)},", file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain($"{await app.ReferenceAsync(other.Account)}", file.Text, StringComparison.Ordinal);
    }
}
