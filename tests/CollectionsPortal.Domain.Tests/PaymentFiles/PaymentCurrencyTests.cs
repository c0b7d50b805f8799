using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Domain.PaymentFiles;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Tests.Plans;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static CollectionsPortal.Domain.Tests.PaymentFiles.PaymentFileScenes;

namespace CollectionsPortal.Domain.Tests.PaymentFiles;

/// <summary>A payment goes to a debt of its own currency, or to nobody.</summary>
public sealed class PaymentCurrencyTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private const string WithCurrency = Header + ",currency";

    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [InlineData("12.50", "", "USD", "$12.50")]
    [InlineData("12.50", "", "GBP", "£12.50")]
    [InlineData("12.50", "gbp", "USD", "£12.50")]
    [InlineData("12.50", "USD", "GBP", "$12.50")]
    [InlineData("£1,012.50", "", "GBP", "£1,012.50")]
    public void Read_Currency_ThatOfTheRecordElseOfTheSource(string amount, string field, string source, string read)
        => Assert.Equal(read, $"{Read(amount, field, source).Amount}");

    [Theory]
    [InlineData("12.50", "EUR", "USD", "currency: This is not a currency that we know. Write USD or GBP, or leave it empty.")]
    [InlineData("£12.50", "", "USD", "amount: This has the sign of another currency. The record is in dollars.")]
    [InlineData("$12.50", "GBP", "USD", "amount: This has the sign of another currency. The record is in pounds.")]
    public void Read_OtherCurrency_IsAFault(string amount, string field, string source, string fault)
        => Assert.Equal(fault, Read(amount, field, source).Fault);

    /// <summary>Both in one file, and in one chunk: each is booked as if it were alone.</summary>
    [SkippableTheory, EachDatabase]
    public async Task Book_BothCurrenciesInOneFile_EachGoesToItsOwn(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (dollars, pounds, planned) = (await Given.Account().Owing(300).SaveAsync(portal), await Given.Account().InPounds().Owing(300).SaveAsync(portal), await Given.Account().InPounds().Owing(300).SaveAsync(portal));
        var plan = (await portal.AgreeAsync(planned.Debtor, InPounds(100), planned.Account)).Value;

        var file = (await portal.StageAsync(
            Source(), null, WithCurrency,
            [Row("d", 10, ours: $"{await portal.ReferenceAsync(dollars)}") + ",", Row("p", 20, ours: $"{await portal.ReferenceAsync(pounds)}") + ",GBP", Row("q", 130, plan: $"{(await portal.ViewAsync(plan))!.Reference}") + ",GBP"])).Value;
        await portal.WorkAsync(file);
        var preview = (await portal.WithAsync((PaymentFileQueries files) => files.FindAsync(file, Ct)))!;
        await portal.BookAsync(file);

        Assert.All(await portal.ActionsAsync(file), action => Assert.Equal(PaymentRowAction.Book, action));
        Assert.Equal(["$10.00", "£150.00"], preview.SumsOf(PaymentRowAction.Book).Select(sum => $"{sum}"));
        Assert.Equal((290m, 280m, 170m), (await portal.BalanceAsync(dollars.Account), await portal.BalanceAsync(pounds.Account), await portal.BalanceAsync(planned.Account)));
        Assert.Equal(["GBP"], await portal.ReadAsync(db => db.LedgerEntries.Where(e => e.AccountId == pounds.Account).Select(e => e.Amount.Currency).Distinct().ToListAsync(Ct)));
    }

    /// <summary>The figure alone would match; the currency does not.</summary>
    [SkippableTheory, EachDatabase]
    public async Task Book_PaidInAnotherCurrencyThanOwed_WaitsUnmatchedAndNothingIsBooked(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (dollars, pounds) = (await Given.Account().Owing(300).SaveAsync(portal), await Given.Account().InPounds().Owing(300).SaveAsync(portal));
        var plan = (await portal.AgreeAsync(pounds.Debtor, InPounds(100), pounds.Account)).Value;
        var source = Source();

        var file = await portal.BookPaymentsAsync(source, Row("p", 20, ours: $"{await portal.ReferenceAsync(pounds)}"), Row("q", 20, plan: $"{(await portal.ViewAsync(plan))!.Reference}"));
        var line = Assert.Single(await UnmatchedAsync(portal, source), line => line.Reference == "p");
        var there = await portal.WithAsync((UnmatchedService service) => service.AssignAsync(new AssignPayment(line.Key, pounds.Account, null), Actor.System, Ct));
        var elsewhere = await portal.WithAsync((UnmatchedService service) => service.AssignAsync(new AssignPayment(line.Key, dollars.Account, null), Actor.System, Ct));

        Assert.All(await portal.LinesAsync(file), row => Assert.StartsWith("This was paid in dollars, but the debt is in pounds.", row.Why, StringComparison.Ordinal));
        Assert.Empty(line.Suggestions);
        Assert.Equal("Reference", Assert.IsType<DebtInOtherCurrency>(there.Refusal).Field);
        Assert.True(elsewhere.IsDone, elsewhere.Refusal?.Message);
        Assert.Equal((300m, 280m), (await portal.BalanceAsync(pounds.Account), await portal.BalanceAsync(dollars.Account)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Stage_CurrencyOfASource_IsRememberedForItsNextFileAlone(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var pounds = await Given.Account().InPounds().Owing(300).SaveAsync(portal);
        var reference = await portal.ReferenceAsync(pounds);
        var (british, other) = (Source(), Source());

        var said = (await portal.StageAsync(british, Money.PoundSterling, Header, [Row("a", 10, ours: $"{reference}")])).Value;
        await portal.WorkAsync(said);
        await portal.BookAsync(said);
        var next = await portal.BookPaymentsAsync(british, Row("b", 20, ours: $"{reference}"));
        var elsewhere = await portal.BookPaymentsAsync(other, Row("c", 30, ours: $"{reference}"));

        Assert.Equal([PaymentRowAction.Book], await portal.ActionsAsync(next));
        Assert.Equal([PaymentRowAction.Unmatched], await portal.ActionsAsync(elsewhere));
        Assert.Equal(270m, await portal.BalanceAsync(pounds.Account));
    }

    [SkippableTheory]
    [InlineData(DatabaseKind.Sqlite, "GBP", PaymentRowAction.TakeBack, null)]
    [InlineData(DatabaseKind.SqlServer, "GBP", PaymentRowAction.TakeBack, null)]
    [InlineData(DatabaseKind.Sqlite, "USD", PaymentRowAction.Refused, "£20.00 was paid, so $20.00 cannot go back. Ask the source.")]
    public async Task Book_MoneyWentBack_OnlyInItsOwnCurrency(DatabaseKind kind, string currency, PaymentRowAction action, string? why)
    {
        var portal = await fixture.OnAsync(kind);
        var pounds = await Given.Account().InPounds().Owing(300).SaveAsync(portal);
        var source = Source();
        var paid = Row("p", 20, ours: $"{await portal.ReferenceAsync(pounds)}");

        var file = (await portal.StageAsync(source, null, WithCurrency, [paid + ",GBP", Row("p", 20, returned: "returned") + $",{currency}"])).Value;
        await portal.WorkAsync(file);
        await portal.BookAsync(file);

        var back = (await portal.LinesAsync(file))[1];
        Assert.Equal((action, why), (back.Action, back.Why));
        Assert.Equal(action == PaymentRowAction.TakeBack ? 300m : 280m, await portal.BalanceAsync(pounds.Account));
    }

    private static PlanTerms InPounds(decimal amount) => new(PlanRhythm.Monthly, PlanScenes.Today, new PlanParts.ByAmount(new(amount, Money.PoundSterling)));

    private static PaymentRow Read(string amount, string currency, string source)
    {
        var map = PaymentColumnMap.Of(["our_reference", "amount", "date", "payment_reference", "currency"], new Dictionary<string, PaymentColumn?>());
        return new PaymentReader(map, new LocalDate(2026, 3, 10), dayFirst: false, source).Read(new PlacementRecord(2, ["CP", amount, "2026-03-09", "r", currency]));
    }

    private static async Task<IReadOnlyList<UnmatchedLine>> UnmatchedAsync(TestPortal portal, string source)
    {
        var lines = new List<UnmatchedLine>();
        for (var page = 1; ; page++)
        {
            var found = await portal.WithAsync((UnmatchedQueries unmatched) => unmatched.ListAsync(page, Ct));
            lines.AddRange(found.Items.Where(line => line.Source == source));
            if (!found.HasNext) { return lines; }
        }
    }
}
