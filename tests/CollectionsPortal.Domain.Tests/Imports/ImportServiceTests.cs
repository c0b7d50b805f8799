using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static CollectionsPortal.Domain.Tests.Imports.ImportRecords;

namespace CollectionsPortal.Domain.Tests.Imports;

public sealed class ImportServiceTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Import_NewAccount_HasEverythingTheFileSays(DatabaseKind kind)
    {
        var portal = await PortalAsync(kind);
        var row = Person(("sms_consent_date", "2026-04-01"), ("email_consent_date", "2025-12-12"), ("remark", "Represented by counsel"), ("validation_notice_sent_on", "2026-03-02"),
            ("phone_work", "+16175550199"), ("interest_since", "10.00"), ("payments_since", "30.00"), ("current_balance", "100.00"));

        await portal.ImportAsync(PlacementRows.File(row));

        await using var db = portal.NewDb();
        var account = await db.Accounts.Include(a => a.Debtor.Phones).Include(a => a.Debtor.Emails).Include(a => a.Debtor.Addresses).SingleAsync(a => a.CreditorAccountNumber == Number(row), Ct);
        Assert.Equal(Money.Usd(100m), account.Balance);
        Assert.Equal([100m, 10m, 20m, -30m], await db.LedgerEntries.Where(e => e.AccountId == account.Id).OrderBy(e => e.Id).Select(e => e.Amount.Amount).ToListAsync(Ct));
        Assert.Equal([(PhoneKind.Mobile, PlaceKind.Unknown), (PhoneKind.Unknown, PlaceKind.Work)], account.Debtor.Phones.OrderBy(p => p.Id.Value).Select(p => (p.Kind, p.Place)));
        Assert.Equal((new LocalDate(2026, 4, 1), FactSource.CreditorFile), (account.Debtor.Phones[0].TextConsentOn, account.Debtor.Phones[0].TextConsentSource));
        Assert.Equal(FactSource.CreditorFile, Assert.Single(account.Debtor.Emails).ConsentSource);
        Assert.Equal(new LocalDate(2026, 4, 8), (await db.ValidationNotices.SingleAsync(n => n.AccountId == account.Id, Ct)).EndsOn);
        Assert.Equal(RemarkSigns.Lawyer, (await db.BindingRemarks.SingleAsync(r => r.AccountId == account.Id, Ct)).Signs);
        Assert.True(await db.SearchTerms.AnyAsync(t => t.DebtorId == account.DebtorId && t.Kind == SearchTermKind.AccountNumber, Ct));
    }

    [SkippableTheory, EachDatabase]
    public async Task Import_ZipOfAnotherState_StateIsNotKnown(DatabaseKind kind)
    {
        var portal = await PortalAsync(kind);
        var row = Person(("zip", "99501"));

        var imported = await portal.ImportAsync(PlacementRows.File(row));

        var debtor = await DebtorOfAsync(portal, row);
        var address = await portal.ReadAsync(db => db.DebtorAddresses.SingleAsync(a => a.DebtorId == debtor, Ct));
        Assert.Null(address.State);
        Assert.Equal((1, 1), (imported.Line.Created, imported.Line.Warned));
    }

    [SkippableTheory, EachDatabase]
    public async Task Import_SamePersonTwiceInFileAndLater_IsOneDebtor(DatabaseKind kind)
    {
        var portal = await PortalAsync(kind);
        var first = Person();
        var second = Another(first, ("phone_home", "+16175550123"));
        var later = Another(first, ("first_name", "ÁNA"), ("last_name", first["last_name"].ToUpperInvariant()));

        await portal.ImportAsync(PlacementRows.File(first, second));
        var preview = await portal.PreviewAsync(PlacementRows.File(later));
        var planned = await portal.WithAsync((ImportQueries q) => q.RowsAsync(preview, ImportRowFilter.Created, 1, Ct));
        await portal.CommitAsync(preview);

        var debtor = await DebtorOfAsync(portal, first);
        Assert.Equal(debtor, await DebtorOfAsync(portal, second));
        Assert.Equal(debtor, await DebtorOfAsync(portal, later));
        Assert.Equal((ImportAction.CreateForKnownDebtor, debtor), (Assert.Single(planned.Items).Action, planned.Items[0].Debtor));
        Assert.Equal(2, await portal.ReadAsync(db => db.DebtorPhones.CountAsync(p => p.DebtorId == debtor, Ct)));
        Assert.Equal(3, await portal.ReadAsync(db => db.SearchTerms.CountAsync(t => t.DebtorId == debtor && t.Kind == SearchTermKind.AccountNumber, Ct)));
    }

    [SkippableTheory]
    [InlineData(DatabaseKind.Sqlite, "date_of_birth", "1981-03-11")]
    [InlineData(DatabaseKind.Sqlite, "date_of_birth", "")]
    [InlineData(DatabaseKind.Sqlite, "ssn_last4", "2223")]
    [InlineData(DatabaseKind.Sqlite, "ssn_last4", "")]
    [InlineData(DatabaseKind.Sqlite, "address_line1", "95 Hill Rd")]
    [InlineData(DatabaseKind.Sqlite, "zip", "01805")]
    [InlineData(DatabaseKind.Sqlite, "suffix", "Jr")]
    [InlineData(DatabaseKind.SqlServer, "date_of_birth", "1981-03-11")]
    public async Task Import_NearlyTheSamePerson_IsKeptApartAndListed(DatabaseKind kind, string field, string value)
    {
        var portal = await PortalAsync(kind);
        var first = Person(("suffix", "Sr"), (field == "suffix" ? "middle_name" : field, field == "suffix" ? "" : PlacementRows.Row()[field]));
        var near = Another(first, (field, value));

        await portal.ImportAsync(PlacementRows.File(first));
        var imported = await portal.ImportAsync(PlacementRows.File(near));

        var (one, other) = (await DebtorOfAsync(portal, first), await DebtorOfAsync(portal, near));
        Assert.NotEqual(one, other);
        Assert.Equal(1, imported.OpenDoubts);
        var match = await portal.ReadAsync(db => db.DoubtfulMatches.SingleAsync(m => m.DebtorId == other, Ct));
        Assert.Equal(one, match.CandidateId);
    }

    [SkippableTheory, EachDatabase]
    public async Task Import_FatherAndSonAtOneAddress_AreTwoPeopleWithoutDoubt(DatabaseKind kind)
    {
        var portal = await PortalAsync(kind);
        var father = Person();
        var son = Another(father, ("date_of_birth", "2001-01-01"), ("ssn_last4", "9999"));

        var imported = await portal.ImportAsync(PlacementRows.File(father, son));

        Assert.NotEqual(await DebtorOfAsync(portal, father), await DebtorOfAsync(portal, son));
        Assert.Equal(0, imported.OpenDoubts);
    }

    [SkippableTheory, EachDatabase]
    public async Task Import_DoubtfulInTheSameFile_IsListedWithTheEarlierRecord(DatabaseKind kind)
    {
        var portal = await PortalAsync(kind);
        var first = Person();
        var near = Another(first, ("ssn_last4", ""));

        var imported = await portal.ImportAsync(PlacementRows.File(first, near));

        Assert.Equal(1, imported.Actions[ImportAction.CreateDoubtful]);
        Assert.Equal(1, imported.OpenDoubts);
    }

    [SkippableTheory, EachDatabase]
    public async Task Import_LaterRecord_AddsButNeverOverwrites(DatabaseKind kind)
    {
        var portal = await PortalAsync(kind);
        var actor = await portal.HireAsync(ActorRole.Administrator, "Ada Admin");
        var row = Person();
        await portal.ImportAsync(PlacementRows.File(row));
        var debtor = await DebtorOfAsync(portal, row);
        await portal.ReadAsync(async db =>
        {
            (await db.DebtorPhones.AsTracking().SingleAsync(p => p.DebtorId == debtor, Ct)).RevokeTexts(portal.Clock.Now);
            return await db.SaveChangesAsync(Ct);
        });

        var later = Changed(row, ("phone_home", "+16175550177"), ("sms_consent_date", "2026-09-01"), ("last_payment_on", "2026-05-05"), ("last_payment_amount", "20.00"),
            ("payments_since", "20.00"), ("current_balance", "100.00"), ("remark", "Do not call at work"), ("language", "es"));
        var imported = await portal.ImportAsync(PlacementRows.File(later), actor);
        var again = await portal.ImportAsync(PlacementRows.File(later), actor);

        Assert.Equal((0, 1, 0, 0, 0), imported.Counts());
        Assert.Equal((0, 0, 1, 0, 0), again.Counts());
        await using var db = portal.NewDb();
        var account = await db.Accounts.Include(a => a.Debtor.Phones).SingleAsync(a => a.CreditorAccountNumber == Number(row), Ct);
        Assert.Equal((Money.Usd(100m), new LocalDate(2026, 5, 5), "en"), (account.Balance, account.LastPaymentOn, account.Debtor.Language));
        Assert.Equal(2, account.Debtor.Phones.Count);
        Assert.All(account.Debtor.Phones, phone => Assert.Null(phone.TextConsentOn));
        Assert.Equal(-20m, (await db.LedgerEntries.SingleAsync(e => e.AccountId == account.Id && e.Kind == LedgerEntryKind.Credit, Ct)).Amount.Amount);
        Assert.Single(await db.BindingRemarks.Where(r => r.AccountId == account.Id).ToListAsync(Ct));
        Assert.True(await db.AuditEntries.AnyAsync(e => e.Action == AuditAction.AccountChanged && e.ActorId == actor.Id, Ct));
    }

    [SkippableTheory, EachDatabase]
    public async Task Import_AccountOfSomebodyElse_IsRefused(DatabaseKind kind)
    {
        var portal = await PortalAsync(kind);
        var row = Person();
        await portal.ImportAsync(PlacementRows.File(row));

        var imported = await portal.ImportAsync(PlacementRows.File(Changed(row, ("first_name", "Kwame"))));

        Assert.Equal((0, 0, 0, 0, 1), imported.Counts());
    }

    [SkippableTheory, EachDatabase]
    public async Task Commit_WorldChangedSincePreview_IsRefusedForThatRecordOnly(DatabaseKind kind)
    {
        var portal = await PortalAsync(kind);
        var (row, other) = (Person(), Person());
        var slow = await portal.PreviewAsync(PlacementRows.File(row, other));
        await portal.ImportAsync(PlacementRows.File(row));

        await portal.CommitAsync(slow);

        Assert.Equal((1, 0, 0, 0, 1), (await portal.DetailAsync(slow)).Counts());
        Assert.Equal(2, Assert.Single(await portal.FindingsAsync(slow)).Line);
    }

    [SkippableTheory, EachDatabase]
    public async Task Commit_PersonAppearedSincePreview_IsKeptApartAndListed(DatabaseKind kind)
    {
        var portal = await PortalAsync(kind);
        var row = Person();
        var another = Another(row);
        var slow = await portal.PreviewAsync(PlacementRows.File(another));
        await portal.ImportAsync(PlacementRows.File(row));

        await portal.CommitAsync(slow);

        Assert.NotEqual(await DebtorOfAsync(portal, row), await DebtorOfAsync(portal, another));
        Assert.Equal(1, (await portal.DetailAsync(slow)).OpenDoubts);
    }

    [SkippableTheory, EachDatabase]
    public async Task Commit_NotPreviewedOrTwice_DoesNothingMore(DatabaseKind kind)
    {
        var portal = await PortalAsync(kind);
        var staged = await portal.WithAsync((ImportService s) => s.StageAsync(new ImportUpload(PlacementRows.File(Person()), "x.csv"), Actor.System, Ct));
        var early = await portal.WithAsync((ImportService s) => s.CommitAsync(staged.Value, Actor.System, Ct));
        await portal.RunAsync(staged.Value);
        await portal.CommitAsync(staged.Value);
        await portal.CommitAsync(staged.Value);

        Assert.IsType<NotPreviewed>(early.Refusal);
        Assert.Equal(1, (await portal.DetailAsync(staged.Value)).Line.Created);
    }

    private async Task<TestPortal> PortalAsync(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        portal.Clock.Now = PlacementSample.Noon;
        return portal;
    }
}
