using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static CollectionsPortal.Domain.Tests.Imports.ImportRecords;

namespace CollectionsPortal.Domain.Tests.Imports;

/// <summary>What a creditor's later word about the sums changes, and what it leaves alone.</summary>
public sealed class ImportedBalanceTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Import_LaterRecordWithMoreOwed_IsWarnedAndNothingIsBooked(DatabaseKind kind)
    {
        var portal = await PortalAsync(kind);
        var row = Person();
        await portal.ImportAsync(PlacementRows.File(row));

        var imported = await portal.ImportAsync(PlacementRows.File(Changed(row, ("fees_since", "25.00"), ("current_balance", "125.00"))));

        Assert.Equal((0, 0, 1, 1, 0), imported.Counts());
        Assert.Equal(120m, await BalanceAsync(portal, row));
    }

    [SkippableTheory, EachDatabase]
    public async Task Import_LessOwedAfterOwnBooking_IsWarnedAndNothingIsBooked(DatabaseKind kind)
    {
        var portal = await PortalAsync(kind);
        var row = Person();
        await portal.ImportAsync(PlacementRows.File(row));
        await portal.ReadAsync(async db =>
        {
            var account = await db.Accounts.AsTracking().SingleAsync(a => a.CreditorAccountNumber == Number(row), Ct);
            db.LedgerEntries.Add(account.Book(LedgerEntryKind.Payment, Money.Usd(-20m), new LocalDate(2026, 6, 1), Actor.System, portal.Clock.Now));
            return await db.SaveChangesAsync(Ct);
        });

        var imported = await portal.ImportAsync(PlacementRows.File(Changed(row, ("payments_since", "20.00"), ("current_balance", "100.00"))));

        Assert.Equal((0, 0, 1, 1, 0), imported.Counts());
        Assert.Equal(100m, await BalanceAsync(portal, row));
    }

    /// <summary>What is over stays as it is: never below zero, and a recalled debt does not come back as a paid one.</summary>
    [SkippableTheory]
    [InlineData(DatabaseKind.Sqlite, AccountStatus.PaidInFull, -120)]
    [InlineData(DatabaseKind.Sqlite, AccountStatus.Settled, -120)]
    [InlineData(DatabaseKind.Sqlite, AccountStatus.Settled, 0)]
    [InlineData(DatabaseKind.Sqlite, AccountStatus.Recalled, 0)]
    [InlineData(DatabaseKind.Sqlite, AccountStatus.Closed, 0)]
    [InlineData(DatabaseKind.SqlServer, AccountStatus.Recalled, 0)]
    public async Task Import_LessOwedOnAccountThatIsOver_IsWarnedAndNothingIsBooked(DatabaseKind kind, AccountStatus status, int booked)
    {
        var portal = await PortalAsync(kind);
        var row = Person();
        await portal.ImportAsync(PlacementRows.File(row));
        await portal.ReadAsync(async db =>
        {
            var account = await db.Accounts.AsTracking().SingleAsync(a => a.CreditorAccountNumber == Number(row), Ct);
            if (booked != 0) { db.LedgerEntries.Add(account.Book(LedgerEntryKind.Payment, Money.Usd(booked), new LocalDate(2026, 6, 1), Actor.System, portal.Clock.Now)); }

            account.MoveTo(status);
            return await db.SaveChangesAsync(Ct);
        });

        var imported = await portal.ImportAsync(PlacementRows.File(Changed(row, ("payments_since", "120.00"), ("current_balance", "0.00"))));

        Assert.Equal((0, 0, 1, 1, 0), imported.Counts());
        Assert.Equal(120m + booked, await BalanceAsync(portal, row));
        Assert.Equal(status, await portal.ReadAsync(db => db.Accounts.Where(a => a.CreditorAccountNumber == Number(row)).Select(a => a.Status).SingleAsync(Ct)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Import_NothingOwed_IsRefusedWhenNewAndPaidWhenKnown(DatabaseKind kind)
    {
        var portal = await PortalAsync(kind);
        var row = Person();
        var paid = Changed(row, ("payments_since", "120.00"), ("current_balance", "0.00"));

        var refused = await portal.ImportAsync(PlacementRows.File(paid));
        await portal.ImportAsync(PlacementRows.File(row));
        var updated = await portal.ImportAsync(PlacementRows.File(paid));

        Assert.Equal((1, 1), (refused.Line.Refused, updated.Line.Updated));
        Assert.Equal(AccountStatus.PaidInFull, await portal.ReadAsync(db => db.Accounts.Where(a => a.CreditorAccountNumber == Number(row)).Select(a => a.Status).SingleAsync(Ct)));
    }

    private async Task<TestPortal> PortalAsync(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        portal.Clock.Now = PlacementSample.Noon;
        return portal;
    }
}
