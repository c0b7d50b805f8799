using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.PaymentFiles;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Testing;
using static CollectionsPortal.Domain.Tests.PaymentFiles.PaymentFileScenes;
using static CollectionsPortal.Domain.Tests.Plans.PlanScenes;

namespace CollectionsPortal.Domain.Tests.PaymentFiles;

/// <summary>The payments of a file are booked together, and each still does only what it would do alone.</summary>
public sealed class PaymentFileReachTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    /// <summary>Two or three of the twelve are due soon; the others are read only for payments that reach them.</summary>
    [SkippableTheory]
    [InlineData(DatabaseKind.Sqlite, 80, PlanStatus.Active)]
    [InlineData(DatabaseKind.Sqlite, 100, PlanStatus.Active)]
    [InlineData(DatabaseKind.Sqlite, 150, PlanStatus.Active)]
    [InlineData(DatabaseKind.Sqlite, 310, PlanStatus.Active)]
    [InlineData(DatabaseKind.Sqlite, 600, PlanStatus.Completed)]
    [InlineData(DatabaseKind.SqlServer, 310, PlanStatus.Active)]
    [InlineData(DatabaseKind.SqlServer, 600, PlanStatus.Completed)]
    public async Task Book_AsFarAsItReaches_FillsTheNextInstalmentsAndEndsThePlanOnlyWithTheLast(DatabaseKind kind, decimal paid, PlanStatus status)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Owing(600).SaveAsync(portal);
        var plan = (await portal.AgreeAsync(given.Debtor, Monthly(50), given.Account)).Value;

        await portal.BookPaymentsAsync(Source(), Row("one", paid - 10, ours: $"{await portal.ReferenceAsync(given)}"), Row("two", 10, plan: $"{(await portal.ViewAsync(plan))!.Reference}"));

        var view = (await portal.ViewAsync(plan))!;
        Assert.Equal(status, view.Status);
        Assert.Equal(Enumerable.Range(0, 12).Select(before => Math.Clamp(paid - (50m * before), 0, 50)), view.Instalments.Select(i => i.Paid.Amount));
    }

    [SkippableTheory, EachDatabase]
    public async Task Book_AnAccountInPoundsBesideIt_BooksTheDollarsAllTheSame(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (dollars, pounds) = (await Given.Account().Owing(100).SaveAsync(portal), await Given.Account().Owing(100).InPounds().SaveAsync(portal));

        var file = await portal.BookPaymentsAsync(
            Source(), Row("d", 10, ours: $"{await portal.ReferenceAsync(dollars)}"), Row("p", 10, ours: $"{await portal.ReferenceAsync(pounds)}"));

        Assert.Equal([PaymentRowAction.Book, PaymentRowAction.Unmatched], await portal.ActionsAsync(file));
        Assert.Equal((90m, 100m), (await portal.BalanceAsync(dollars.Account), await portal.BalanceAsync(pounds.Account)));
    }
}
