using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.PaymentFiles;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Life;
using CollectionsPortal.Domain.Tests.Plans;
using CollectionsPortal.Domain.Tests.Settlements;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using static CollectionsPortal.Domain.Tests.PaymentFiles.PaymentFileScenes;
using static CollectionsPortal.Domain.Tests.Plans.PlanScenes;

namespace CollectionsPortal.Domain.Tests.PaymentFiles;

public sealed class PaymentFileTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Book_ByEachKindOfReference_PaysAccountAndPlan(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var first = await Given.Account().Owing(300).SaveAsync(portal);
        var second = await Given.Account().Owing(300).Numbered($"N-{Guid.NewGuid():N}").SaveAsync(portal);
        var third = await Given.Account().Owing(300).SaveAsync(portal);
        var plan = (await portal.AgreeAsync(third.Debtor, Monthly(100), third.Account)).Value;
        var number = await portal.ReadAsync(db => db.Accounts.Where(a => a.Id == second.Account).Select(a => a.CreditorAccountNumber).SingleAsync(Ct));

        var file = await portal.BookPaymentsAsync(
            Source(),
            Row("r1", 10, ours: $"{await portal.ReferenceAsync(first)}"),
            Row("r2", 20, number: number),
            Row("r3", 130, plan: $"{(await portal.ViewAsync(plan))!.Reference}"));

        Assert.All(await portal.ActionsAsync(file), action => Assert.Equal(PaymentRowAction.Book, action));
        Assert.Equal((290m, 280m, 170m), (await portal.BalanceAsync(first.Account), await portal.BalanceAsync(second.Account), await portal.BalanceAsync(third.Account)));
        var view = (await portal.ViewAsync(plan))!;
        Assert.Equal([100m, 30m, 0m], view.Instalments.Select(i => i.Paid.Amount));
        Assert.Equal(("r3", PaymentMethod.BankTransfer, new LocalDate(2026, 3, 9)), (view.Payments[0].Reference, view.Payments[0].Method, view.Payments[0].ReceivedOn));
        await AssertBalancedAsync(portal);
        Assert.Equal(0, await portal.ReadAsync(db => db.PaymentFileParts.CountAsync(p => p.FileId == file, Ct)));
    }

    /// <summary>What the file does and what a form does are the same, to the row.</summary>
    [SkippableTheory, EachDatabase]
    public async Task Book_PlanOfSeveralAccounts_DoesWhatTheFormDoes(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (byFile, byHand) = (await PlanOfThreeAsync(portal), await PlanOfThreeAsync(portal));

        await portal.BookPaymentsAsync(Source(), Row("a", 45, plan: byFile.Reference), Row("b", 70, plan: byFile.Reference), Row("c", 85, plan: byFile.Reference));
        foreach (var amount in new[] { 45m, 70m, 85m }) { await portal.PayAsync(Payment(byHand.Debtor, amount, byHand.Plan)); }

        var (left, right) = ((await portal.ViewAsync(byFile.Plan))!, (await portal.ViewAsync(byHand.Plan))!);
        Assert.Equal(PlanStatus.Completed, left.Status);
        Assert.Equal(right.Status, left.Status);
        Assert.Equal(right.Accounts.Select(a => a.Balance), left.Accounts.Select(a => a.Balance));
        Assert.Equal(right.Instalments.Select(i => i.Paid), left.Instalments.Select(i => i.Paid));
        Assert.Equal(await EntriesAsync(portal, byHand.Debtor), await EntriesAsync(portal, byFile.Debtor));
        Assert.Empty(await portal.ReadAsync(db => db.PlanAccounts.Where(a => a.PlanId == byFile.Plan && a.HeldAccountId != null).ToListAsync(Ct)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Book_SameFileTwiceAndAReferenceTwice_BooksOnce(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Owing(300).SaveAsync(portal);
        var (source, ours) = (Source(), $"{await portal.ReferenceAsync(given)}");
        string[] rows = [Row("x1", 10, ours: ours), Row("x1", 10, ours: ours), Row("x2", 5, ours: ours), Row("x9", 7, payer: "Nobody Known")];

        var first = await portal.BookPaymentsAsync(source, rows);
        var again = await portal.BookPaymentsAsync(source.ToUpperInvariant(), rows);
        var other = await portal.BookPaymentsAsync(Source(), rows);

        Assert.Equal([PaymentRowAction.Book, PaymentRowAction.AlreadyHere, PaymentRowAction.Book, PaymentRowAction.Unmatched], await portal.ActionsAsync(first));
        Assert.All(await portal.ActionsAsync(again), action => Assert.Equal(PaymentRowAction.AlreadyHere, action));
        Assert.Equal(PaymentRowAction.Book, (await portal.ActionsAsync(other))[0]);
        Assert.Equal(270m, await portal.BalanceAsync(given.Account));
    }

    /// <summary>Two files with the same records, both looked at before either is booked.</summary>
    [SkippableTheory, EachDatabase]
    public async Task Book_AfterAnotherFileBookedTheSame_BooksNothing(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Owing(300).SaveAsync(portal);
        var (source, row) = (Source(), Row("x1", 10, ours: $"{await portal.ReferenceAsync(given)}"));
        var (first, second) = (await portal.PreviewPaymentsAsync(source, row), await portal.PreviewPaymentsAsync(source, row));

        await portal.BookAsync(first);
        await portal.BookAsync(second);

        Assert.Equal([PaymentRowAction.AlreadyHere], await portal.ActionsAsync(second));
        Assert.Equal(290m, await portal.BalanceAsync(given.Account));
    }

    [SkippableTheory, EachDatabase]
    public async Task Book_MoreThanIsOwed_BooksItAndKeepsTheRest(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Owing(30).SaveAsync(portal);
        var ours = $"{await portal.ReferenceAsync(given)}";

        var file = await portal.PreviewPaymentsAsync(Source(), Row("o1", 25, ours: ours), Row("o2", 25, ours: ours));
        var previewed = await portal.ActionsAsync(file);
        await portal.BookAsync(file);

        Assert.Equal([PaymentRowAction.Book, PaymentRowAction.BookAndKeepRest], previewed);
        Assert.Equal(0m, await portal.BalanceAsync(given.Account));
        Assert.Equal(20m, await portal.ReadAsync(db => db.Overpayments.Where(o => o.DebtorId == given.Debtor).Select(o => o.Left.Amount).SingleAsync(Ct)));
        Assert.Equal(AccountStatus.PaidInFull, await portal.ReadAsync(db => db.Accounts.Where(a => a.Id == given.Account).Select(a => a.Status).SingleAsync(Ct)));
        await AssertBalancedAsync(portal);
    }

    /// <summary>12 CFR 1006.30(c)(1): the plan passes it by, and a record that names it is a person's to decide.</summary>
    [SkippableTheory, EachDatabase]
    public async Task Book_DisputedDebt_GetsNothingByItself(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var first = await Given.Account().Owing(30).PlacedOn(new LocalDate(2026, 1, 1)).SaveAsync(portal);
        var second = await Given.Account().OwedBy(first.Debtor).Owing(70).PlacedOn(new LocalDate(2026, 2, 1)).SaveAsync(portal);
        var plan = (await portal.AgreeAsync(first.Debtor, Monthly(50), first.Account, second.Account)).Value;
        await portal.DisputeAsync(first);

        var file = await portal.BookPaymentsAsync(
            Source(), Row("d1", 45, plan: $"{(await portal.ViewAsync(plan))!.Reference}"), Row("d2", 5, ours: $"{await portal.ReferenceAsync(first)}"));

        Assert.Equal([PaymentRowAction.Book, PaymentRowAction.Unmatched], await portal.ActionsAsync(file));
        Assert.Equal((30m, 25m), (await portal.BalanceAsync(first.Account), await portal.BalanceAsync(second.Account)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Book_DisputedAfterThePreview_GoesToTheUnmatched(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Owing(30).SaveAsync(portal);
        var file = await portal.PreviewPaymentsAsync(Source(), Row("d1", 5, ours: $"{await portal.ReferenceAsync(given)}"));
        await portal.DisputeAsync(given);

        await portal.BookAsync(file);

        Assert.Equal([PaymentRowAction.Unmatched], await portal.ActionsAsync(file));
        Assert.Equal(30m, await portal.BalanceAsync(given.Account));
    }

    [SkippableTheory, EachDatabase]
    public async Task Book_ReturnsOfThisAndAnEarlierFile_TakeThemBack(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Owing(300).SaveAsync(portal);
        var (source, ours) = (Source(), $"{await portal.ReferenceAsync(given)}");
        await portal.BookPaymentsAsync(source, Row("p1", 10, ours: ours));

        var file = await portal.BookPaymentsAsync(
            source, Row("p2", 20, ours: ours, method: "check"), Row("p2", -20, returned: "NSF", method: "check"), Row("p1", 10, returned: "R01"),
            Row("p7", 10, returned: "return"), Row("p1", 4, returned: "chargeback", ours: ours));
        var again = await portal.BookPaymentsAsync(source, Row("p1", 10, returned: "R01"));

        Assert.Equal(
            [PaymentRowAction.Book, PaymentRowAction.TakeBack, PaymentRowAction.TakeBack, PaymentRowAction.Refused, PaymentRowAction.AlreadyHere], await portal.ActionsAsync(file));
        Assert.Equal([PaymentRowAction.AlreadyHere], await portal.ActionsAsync(again));
        Assert.Equal(300m, await portal.BalanceAsync(given.Account));
        var back = await portal.ReadAsync(db => db.LedgerEntries.Where(e => e.AccountId == given.Account && e.CorrectsId != null).OrderBy(e => e.Id).Select(e => e.Return).ToListAsync(Ct));
        Assert.Equal([PaymentReturn.CheckReturned, PaymentReturn.TransferReturned], back);
        await AssertBalancedAsync(portal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Preview_CardNumberInAnyCell_IsRefusedAndStoredNowhere(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Owing(300).SaveAsync(portal);
        var ours = $"{await portal.ReferenceAsync(given)}";

        var staged = (await portal.StageAsync(
            Source(), Header + ",memo", Row("c1", 10, ours: ours) + ",4242 4242 4242 4242", Row("5555555555554444", 10, ours: ours) + ",", Row("c3", 10, ours: ours) + ",")).Value;
        var assigned = PaymentColumnMap.Of([.. Header.Split(','), "memo"], new Dictionary<string, PaymentColumn?>()).Columns
            .ToDictionary(column => column.Header.Replace("_", "", StringComparison.Ordinal), column => column.Meaning);
        Assert.Null((await portal.WithAsync((PaymentFileService files) => files.AssignColumnsAsync(new(staged, assigned), Actor.System, Ct))).Refusal);
        await portal.WorkAsync(staged);

        Assert.Equal([PaymentRowAction.Refused, PaymentRowAction.Refused, PaymentRowAction.Book], await portal.ActionsAsync(staged));
        var lines = await portal.LinesAsync(staged);
        Assert.All(lines.Take(2), line => Assert.Null(line.Reference));
        var seal = new PartSeal(portal.Services.GetService(typeof(FieldCipher)) as FieldCipher ?? throw new InvalidOperationException("No cipher."));
        var parts = await portal.ReadAsync(db => db.PaymentFileParts.Where(p => p.FileId == staged).ToListAsync(Ct));
        Assert.DoesNotContain(parts.SelectMany(seal.Open).SelectMany(record => record.Fields), field => field.Contains("4242", StringComparison.Ordinal) || field.Contains("5555", StringComparison.Ordinal));
    }

    /// <summary>Parts are of 1,000 records: this one stops between two of them and goes on.</summary>
    [SkippableTheory, EachDatabase]
    public async Task Book_SeveralChunks_EachRecordOnceAndEveryActInItsChain(DatabaseKind kind)
    {
        await using var portal = await PortalFixture.FreshAsync(kind);
        var given = await Given.Account().Owing(5000).SaveAsync(portal);
        var ours = $"{await portal.ReferenceAsync(given)}";

        var file = await portal.BookPaymentsAsync(Source(), [.. Enumerable.Range(1, 1203).Select(at => Row($"n{at}", 1, ours: ours))]);

        Assert.Equal(1203, (await portal.ActionsAsync(file)).Count(action => action == PaymentRowAction.Book));
        Assert.Equal(5000m - 1203m, await portal.BalanceAsync(given.Account));
        Assert.Equal(1203, await portal.ReadAsync(db => db.AuditEntries.CountAsync(e => e.Action == Domain.Audit.AuditAction.PaymentRecorded, Ct)));
        Assert.Empty((await portal.WithAsync((Domain.Audit.AuditVerifier verifier) => verifier.VerifyAsync(Ct))).Breaks);
        await AssertBalancedAsync(portal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Book_AmountPromisedByItsDay_KeepsThePromise(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Owing(300).SaveAsync(portal);
        var promise = (await portal.WithAsync((PromiseService promises) => promises.RecordAsync(
            new(given.Debtor, given.Account, Money.Usd(50), Today.PlusDays(2)), Actor.System, Ct))).Value;
        var ours = $"{await portal.ReferenceAsync(given)}";

        await portal.BookPaymentsAsync(Source(), Row("k1", 20, ours: ours, date: "2026-03-10"), Row("k2", 30, ours: ours, date: "2026-03-10"));

        Assert.Equal(PromiseStatus.Kept, await portal.ReadAsync(db => db.Promises.Where(p => p.Id == promise).Select(p => p.Status).SingleAsync(Ct)));
    }

    /// <summary>The rest is forgiven by the last payment, as by hand, and more than was agreed is the person's.</summary>
    [SkippableTheory, EachDatabase]
    public async Task Book_LastOfASettlement_ForgivesTheRest(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await portal.PersonAsync();
        var asked = await portal.AskAsync(SettlementScenes.Offer(given), await portal.HireAsync(ActorRole.Supervisor));
        var plan = (await portal.AcceptAsync(given, asked.Value)).Value;

        var file = await portal.BookPaymentsAsync(Source(), Row("s1", 850, ours: $"{await portal.ReferenceAsync(given)}"));

        Assert.Equal([PaymentRowAction.BookAndKeepRest], await portal.ActionsAsync(file));
        Assert.Equal((0m, AccountStatus.Settled), (await portal.BalanceAsync(given.Account), await portal.StatusAsync(given.Account)));
        Assert.Equal(PlanStatus.Completed, (await portal.ViewAsync(plan))!.Status);
        Assert.Equal([1000m, -800m, -200m], await EntriesAsync(portal, given.Debtor));
        Assert.Equal(50m, await portal.ReadAsync(db => db.Overpayments.Where(o => o.DebtorId == given.Debtor).Select(o => o.Left.Amount).SingleAsync(Ct)));
        await AssertBalancedAsync(portal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Book_WhatWasMissed_AnswersTheHelpOffer(DatabaseKind kind)
    {
        await using var portal = await PortalFixture.FreshAsync(kind);
        var given = await Given.Account().Owing(300).SaveAsync(portal);
        var plan = (await portal.AgreeAsync(given.Debtor, Monthly(100), given.Account)).Value;
        portal.Clock.Advance(Duration.FromDays(9));
        Assert.Equal(1, await portal.WithAsync((HelpOfferService offers) => offers.LookAsync(Ct)));

        await portal.BookPaymentsAsync(Source(), Row("h1", 100, ours: $"{await portal.ReferenceAsync(given)}", date: "2026-03-18"));

        var offer = await portal.ReadAsync(db => db.HelpOffers.SingleAsync(h => h.PlanId == plan, Ct));
        Assert.Equal((null, HelpAnswer.Paid), (offer.OpenPlanId, offer.Answer));
    }

    private static async Task<(Domain.Debtors.DebtorId Debtor, PlanId Plan, string Reference)> PlanOfThreeAsync(TestPortal portal)
    {
        var first = await Given.Account().Owing(30).PlacedOn(new LocalDate(2026, 1, 1)).SaveAsync(portal);
        var second = await Given.Account().OwedBy(first.Debtor).Owing(70).PlacedOn(new LocalDate(2026, 2, 1)).SaveAsync(portal);
        var third = await Given.Account().OwedBy(first.Debtor).Owing(100).PlacedOn(new LocalDate(2026, 2, 2)).SaveAsync(portal);
        var plan = (await portal.AgreeAsync(first.Debtor, Monthly(50), first.Account, second.Account, third.Account)).Value;
        return (first.Debtor, plan, $"{(await portal.ViewAsync(plan))!.Reference}");
    }

    private static Task<List<decimal>> EntriesAsync(TestPortal portal, Domain.Debtors.DebtorId debtor)
        => portal.ReadAsync(db => db.LedgerEntries.Where(e => e.Account.DebtorId == debtor).OrderBy(e => e.Id).Select(e => e.Amount.Amount).ToListAsync(Ct));

    private static async Task AssertBalancedAsync(TestPortal portal)
        => Assert.Empty(await portal.WithAsync((LedgerQueries ledger) => ledger.OutOfBalanceAsync(Ct)));
}
