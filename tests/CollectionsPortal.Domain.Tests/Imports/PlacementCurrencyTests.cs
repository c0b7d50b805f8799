using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using static CollectionsPortal.Domain.Tests.Imports.ImportRecords;

namespace CollectionsPortal.Domain.Tests.Imports;

/// <summary>A record has one currency: its own, or that of the file.</summary>
public sealed class PlacementCurrencyTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [InlineData("", "USD", "$120.00")]
    [InlineData("", "GBP", "£120.00")]
    [InlineData("GBP", "USD", "£120.00")]
    [InlineData(" gbp ", "USD", "£120.00")]
    [InlineData("USD", "GBP", "$120.00")]
    public void Read_Currency_ThatOfTheRecordElseOfTheFile(string field, string file, string owed)
    {
        var row = Read(PlacementRows.Row(("currency", field)), file).Row!;

        Assert.Equal(owed, $"{row.CurrentBalance}");
        Assert.Equal(row.CurrentBalance, row.Itemization.Total);
    }

    [Theory]
    [InlineData("EUR")]
    [InlineData("US")]
    [InlineData("£")]
    public void Read_CurrencyThatNobodyKnows_IsRefused(string field)
    {
        var reading = Read(PlacementRows.Row(("currency", field)), Money.DefaultCurrency);

        var finding = Assert.Single(reading.Findings);
        Assert.Equal(("currency", ImportSeverity.Refused), (finding.Field, finding.Severity));
        Assert.Contains("USD or GBP", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GBP", "£120.00", null)]
    [InlineData("GBP", "$120.00", "The record is in pounds.")]
    [InlineData("USD", "£120.00", "The record is in dollars.")]
    public void Read_SignBeforeAnAmount_MustBeThatOfTheRecord(string currency, string owed, string? refusal)
    {
        var reading = Read(PlacementRows.Row(("currency", currency), ("current_balance", owed)), Money.DefaultCurrency);

        Assert.Equal(refusal is null, reading.Row is not null);
        Assert.Equal(refusal is null ? 0 : 1, reading.Findings.Count(f => f.Field == "current_balance" && f.Message.EndsWith(refusal!, StringComparison.Ordinal)));
    }

    [Fact]
    public void Read_BritishAddress_IsTakenInPoundsAloneAndNothingIsSaidOfItsState()
    {
        var british = new[] { ("city", "Guildford"), ("state", "Surrey"), ("zip", "gu1 3uw") };

        var pounds = Read(PlacementRows.Row(british), Money.PoundSterling);
        var dollars = Read(PlacementRows.Row(british), Money.DefaultCurrency);

        Assert.Equal(("Guildford, Surrey, GU1 3UW", null, null, false), (pounds.Row!.Address.City, pounds.Row.Address.State?.Code, pounds.Row.Address.Zip?.Five, pounds.Row.Address.IsPlaceCertain));
        Assert.Equal([("zip", ImportSeverity.Warned)], pounds.Findings.Select(f => (f.Field, f.Severity)));
        Assert.Equal(["state", "zip"], dollars.Findings.Select(f => f.Field));
    }

    [SkippableTheory, EachDatabase]
    public async Task Import_BothCurrenciesInOneFile_EachAccountHasItsOwnAndSumsAreNotMixed(DatabaseKind kind)
    {
        var portal = await PortalAsync(kind);
        var (dollars, pounds, more, wrong) = (Person(("currency", "")), Person(("currency", "GBP")), Person(("currency", "GBP")), Person(("currency", "EUR")));

        var id = await portal.PreviewAsync(PlacementRows.File(dollars, pounds, more, wrong));
        var preview = await portal.DetailAsync(id);
        var rows = await portal.WithAsync((ImportQueries queries) => queries.RowsAsync(id, ImportRowFilter.All, 1, Ct));
        await portal.CommitAsync(id);
        var result = await portal.DetailAsync(id);

        Assert.Equal(["$120.00", "£240.00"], preview.NewlyOwed.Select(sum => $"{sum}"));
        Assert.Equal(["$120.00", "£120.00", "£120.00", "$0.00"], rows.Items.Select(row => $"{row.Owed}"));
        Assert.Equal((3, 0, 0, 0, 1), result.Counts());
        Assert.Equal(preview.NewlyOwed, result.NewlyOwed);
        Assert.Equal(("$120.00", "£120.00"), (await OwedAsync(portal, dollars), await OwedAsync(portal, pounds)));
        Assert.Equal(["GBP"], await CurrenciesOfLedgerAsync(portal, pounds));
    }

    [SkippableTheory, EachDatabase]
    public async Task Import_FileInPounds_AccountsAreInPoundsAndTheSameFileChangesNothing(DatabaseKind kind)
    {
        var portal = await PortalAsync(kind);
        var row = Person(("city", "London"), ("state", ""), ("zip", "SW1A 1AA"));

        var first = await portal.ImportAsync(PlacementRows.File(row), currency: Money.PoundSterling);
        var again = await portal.ImportAsync(PlacementRows.File(row), currency: Money.PoundSterling);

        Assert.Equal(((1, 0, 0, 1, 0), (0, 0, 1, 1, 0)), (first.Counts(), again.Counts()));
        Assert.Equal("£120.00", await OwedAsync(portal, row));
        Assert.Equal(["£120.00"], again.OwedAgain.Select(sum => $"{sum}"));
        var number = Number(row);
        var address = await portal.ReadAsync(db => db.DebtorAddresses.SingleAsync(a => db.Accounts.Any(b => b.DebtorId == a.DebtorId && b.CreditorAccountNumber == number), Ct));
        Assert.Equal(("London, SW1A 1AA", null, null), (address.City, address.State?.Code, address.Zip?.Value));
    }

    /// <summary>The very same file, once as dollars and once as pounds, is not "the same again".</summary>
    [SkippableTheory, EachDatabase]
    public async Task Import_LaterRecordInAnotherCurrency_IsRefusedAndNothingChanges(DatabaseKind kind)
    {
        var portal = await PortalAsync(kind);
        var row = Person();
        await portal.ImportAsync(PlacementRows.File(row));

        var file = await portal.ImportAsync(PlacementRows.File(row), currency: Money.PoundSterling);
        var column = await portal.ImportAsync(PlacementRows.File(Changed(row, ("currency", "GBP"), ("payments_since", "20.00"), ("current_balance", "100.00"))));

        Assert.Equal(((0, 0, 0, 0, 1), (0, 0, 0, 0, 1)), (file.Counts(), column.Counts()));
        var finding = Assert.Single(await portal.FindingsAsync(column.Line.Id));
        Assert.Equal("currency", finding.Field);
        Assert.StartsWith("We have this account in dollars. An account never changes its currency", finding.Message, StringComparison.Ordinal);
        Assert.Equal("$120.00", await OwedAsync(portal, row));
    }

    [SkippableTheory, EachDatabase]
    public async Task Import_LaterRecordInPoundsWithLessOwed_IsBookedInPounds(DatabaseKind kind)
    {
        var portal = await PortalAsync(kind);
        var row = Person(("currency", "GBP"));
        await portal.ImportAsync(PlacementRows.File(row));

        var later = await portal.ImportAsync(PlacementRows.File(Changed(row, ("payments_since", "20.00"), ("current_balance", "100.00"))));

        Assert.Equal((0, 1, 0, 0, 0), later.Counts());
        Assert.Equal("£100.00", await OwedAsync(portal, row));
        Assert.Equal(["GBP"], await CurrenciesOfLedgerAsync(portal, row));
    }

    /// <summary>An account that no file brought has reported nothing yet, in its own currency.</summary>
    [SkippableTheory, EachDatabase]
    public async Task ReportedBalance_OfAnAccountWithoutAFile_IsNothingInItsCurrency(DatabaseKind kind)
    {
        var portal = await PortalAsync(kind);
        var given = await Given.Account().InPounds().SaveAsync(portal);

        var account = await portal.ReadAsync(db => db.Accounts.SingleAsync(a => a.Id == given.Account, Ct));

        Assert.Equal("£0.00", $"{account.ReportedBalance}");
    }

    private static PlacementReading Read(IReadOnlyDictionary<string, string> row, string currency)
        => new PlacementReader(PlacementSample.MapOf([.. row.Keys]), null, PlacementSample.Today, currency).Read(new PlacementRecord(2, [.. row.Values]));

    private static Task<string> OwedAsync(TestPortal portal, IReadOnlyDictionary<string, string> row) => portal.ReadAsync(async db =>
    {
        var number = Number(row);
        var account = await db.Accounts.SingleAsync(a => a.CreditorAccountNumber == number, Ct);
        return $"{account.Balance}";
    });

    private static Task<List<string>> CurrenciesOfLedgerAsync(TestPortal portal, IReadOnlyDictionary<string, string> row)
    {
        var number = Number(row);
        return portal.ReadAsync(db => db.LedgerEntries.Where(e => e.Account.CreditorAccountNumber == number).Select(e => e.Amount.Currency).Distinct().ToListAsync(Ct));
    }

    private async Task<TestPortal> PortalAsync(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        portal.Clock.Now = PlacementSample.Noon;
        return portal;
    }
}
