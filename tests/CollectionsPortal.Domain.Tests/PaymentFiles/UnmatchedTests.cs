using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.PaymentFiles;
using CollectionsPortal.Domain.Tests.Plans;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using static CollectionsPortal.Domain.Tests.PaymentFiles.PaymentFileScenes;
using static CollectionsPortal.Domain.Tests.Plans.PlanScenes;

namespace CollectionsPortal.Domain.Tests.PaymentFiles;

public sealed class UnmatchedTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [InlineData("CP-7F3K-9QX", true)]
    [InlineData("hello", false)]
    [InlineData("", false)]
    [InlineData("CP-7F3K-9QXM-7F3K", false)]
    public void Near_OneSignOff_FindsFewThatAreValid(string typed, bool finds)
    {
        var near = NearReferences.Of(typed);

        Assert.Equal(finds, near.Count > 0);
        Assert.True(near.Count < 40);
        Assert.All(near, reference => Assert.True(ShortReference.TryParse(reference.Value, null, out _)));
    }

    [Fact]
    public void Near_AnySingleMistake_FindsTheRightOne()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            var reference = ShortReference.New();
            var signs = reference.Value.Replace("-", "", StringComparison.Ordinal)[2..];
            var at = seed % 7;

            Assert.Contains(reference, NearReferences.Of(signs.Remove(at, 1)));
            Assert.Contains(reference, NearReferences.Of(signs.Insert(at, "7")));
            Assert.Contains(reference, NearReferences.Of(signs.Remove(at, 1).Insert(at, "7")));
            Assert.Contains(reference, NearReferences.Of($"{signs[..at]}{signs[at + 1]}{signs[at]}{signs[(at + 2)..]}"));
        }
    }

    [SkippableTheory, EachDatabase]
    public async Task List_TypoNameAndInstalment_SuggestsEachWithItsReason(DatabaseKind kind)
    {
        await using var portal = await PortalFixture.FreshAsync(kind);
        var given = await Given.Account().Named("Maria", "Lopez").Owing(300).Numbered("AB-77 31").SaveAsync(portal);
        await Given.Account().Named("Other", "Person").Owing(300).SaveAsync(portal);
        await portal.AgreeAsync(given.Debtor, Monthly(43.21m), given.Account);
        var reference = (await portal.ReferenceAsync(given)).Value;
        var wrong = reference[..^1] + (reference[^1] == '7' ? '8' : '7');
        await AddTermsAsync(portal, given);

        await portal.BookPaymentsAsync(
            Source(), Row("u1", 5, ours: wrong), Row("u2", 5, payer: "María LÓPEZ"), Row("u3", 43.21m, date: "2026-03-10"), Row("u4", 5, number: "ab7731"), Row("u5", 5, payer: "Nobody Atall"));
        var list = await ListAsync(portal);

        Assert.Equal(
            ["Its reference differs in one sign.", "The payer has the same name.", "Exactly this amount is due by its plan around that day.", "The creditor’s number is the same but for blanks, dashes or case."],
            list.Take(4).Select(line => Assert.Single(Assert.Single(line.Suggestions).Because)));
        Assert.All(list.Take(4), line => Assert.Equal((given.Account, given.Debtor), (line.Suggestions[0].Account, line.Suggestions[0].Debtor)));
        Assert.Empty(list[4].Suggestions);
    }

    [SkippableTheory, EachDatabase]
    public async Task Assign_ByManyAtOnce_BooksOnceAndLeavesTheList(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Owing(300).SaveAsync(portal);
        var file = await portal.BookPaymentsAsync(Source(), Row("u1", 25, payer: "Jane Doe"));

        var assigned = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => AssignAsync(portal, new(new(file, 2), given.Account, null))));
        var late = await portal.WithAsync((UnmatchedService unmatched) => unmatched.SetAsideAsync(new(new(file, 2), "Too late"), Actor.System, Ct));

        Assert.Single(assigned, result => result.IsDone);
        Assert.All(assigned.Where(result => !result.IsDone), result => Assert.IsType<DecidedMeanwhile>(result.Refusal));
        Assert.IsType<DecidedMeanwhile>(late.Refusal);
        Assert.Equal(275m, await portal.BalanceAsync(given.Account));
        Assert.Null((await portal.LinesAsync(file))[0].Sealed);
    }

    [SkippableTheory, EachDatabase]
    public async Task Assign_ToADisputedDebt_NeedsThePersonsWords(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Owing(300).SaveAsync(portal);
        await portal.DisputeAsync(given);
        var file = await portal.BookPaymentsAsync(Source(), Row("u1", 25, ours: $"{await portal.ReferenceAsync(given)}"));

        var silent = await AssignAsync(portal, new(new(file, 2), given.Account, null));
        var waits = (await portal.ActionsAsync(file))[0];
        var told = await AssignAsync(portal, new(new(file, 2), given.Account, null) { Directions = "\"It is for that one.\"" });

        Assert.IsType<DisputedNeedsDirections>(silent.Refusal);
        Assert.Equal(PaymentRowAction.Unmatched, waits);
        Assert.True(told.IsDone);
        Assert.Equal(275m, await portal.BalanceAsync(given.Account));
    }

    [SkippableTheory, EachDatabase]
    public async Task Assign_BeforeTheFileIsBooked_IsNotFound(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Owing(300).SaveAsync(portal);
        var file = await portal.PreviewPaymentsAsync(Source(), Row("u1", 25));

        Assert.IsType<NotFound>((await AssignAsync(portal, new(new(file, 2), given.Account, null))).Refusal);
    }

    [SkippableTheory, EachDatabase]
    public async Task SetAside_WithAReason_LeavesTheListAndBooksNothing(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var file = await portal.BookPaymentsAsync(Source(), Row("u1", 25, payer: "Jane Doe"));

        var silent = await portal.WithAsync((UnmatchedService unmatched) => unmatched.SetAsideAsync(new(new(file, 2), " "), Actor.System, Ct));
        var done = await portal.WithAsync((UnmatchedService unmatched) => unmatched.SetAsideAsync(new(new(file, 2), "Sent back to the bank"), Actor.System, Ct));

        Assert.Equal(nameof(SetPaymentAside.Reason), Assert.IsType<FieldRefusal>(silent.Refusal).Field);
        Assert.True(done.IsDone);
        var line = (await portal.LinesAsync(file))[0];
        Assert.Equal((PaymentRowAction.SetAside, "Sent back to the bank", null), (line.Action, line.Why, line.Sealed));
    }

    private static Task<Result<PaymentId>> AssignAsync(TestPortal portal, AssignPayment command)
        => portal.WithAsync((UnmatchedService unmatched) => unmatched.AssignAsync(command, Actor.System, Ct));

    private static async Task<List<UnmatchedLine>> ListAsync(TestPortal portal)
        => [.. (await portal.WithAsync((UnmatchedQueries unmatched) => unmatched.ListAsync(1, Ct))).Items];

    /// <summary>What an import or a form writes beside a new person.</summary>
    private static async Task AddTermsAsync(TestPortal portal, GivenAccount given)
    {
        await using var db = portal.NewDb();
        var debtor = await db.Debtors.Include(d => d.Phones).Include(d => d.Emails).Include(d => d.Addresses).SingleAsync(d => d.Id == given.Debtor);
        db.SearchTerms.AddRange(Domain.Debtors.SearchTerms.Of(debtor, ["AB-77 31"]));
        await db.SaveChangesAsync();
    }
}
