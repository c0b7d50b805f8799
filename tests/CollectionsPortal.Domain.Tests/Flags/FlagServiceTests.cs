using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Flags;
using CollectionsPortal.Domain.Tests.Contacts;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Flags;

public sealed class FlagServiceTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Review_BySomebodyElse_IsRecordedWithItsReason(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var flag = await FlaggedAsync(portal, await portal.HireAsync());
        var supervisor = await portal.HireAsync(ActorRole.Supervisor, "Sam Supervisor");

        var done = await ReviewAsync(portal, new ReviewFlag(flag.Id, ReviewVerdict.Coach, "  Spoke with them.  ", flag.Version), supervisor);

        Assert.Null(done.Refusal);
        var details = (await FindAsync(portal, flag.Id))!;
        Assert.Equal(FlagStatus.Coached, details.Flag.Status);
        Assert.Equal((ReviewVerdict.Coach, "Spoke with them.", "Sam Supervisor"), (details.Reviews[0].Verdict, details.Reviews[0].Reason, details.Reviews[0].Reviewer));
    }

    [SkippableTheory, EachDatabase]
    public async Task Review_OfOnesOwnContact_IsRefused(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var supervisor = await portal.HireAsync(ActorRole.Supervisor);
        var flag = await FlaggedAsync(portal, supervisor);

        Assert.IsType<YourOwnContact>((await ReviewAsync(portal, new ReviewFlag(flag.Id, ReviewVerdict.Dismissed, "Fine.", flag.Version), supervisor)).Refusal);
        Assert.Equal(FlagStatus.Open, (await FindAsync(portal, flag.Id))!.Flag.Status);
    }

    [SkippableTheory, EachDatabase]
    public async Task Review_ByAnAgent_WithoutReason_OrOfAnOldVersion_IsRefused(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var flag = await FlaggedAsync(portal, await portal.HireAsync());
        var supervisor = await portal.HireAsync(ActorRole.Supervisor);
        var review = new ReviewFlag(flag.Id, ReviewVerdict.Upheld, "It was at night.", flag.Version);

        Assert.IsType<NotFound>((await ReviewAsync(portal, review, await portal.HireAsync())).Refusal);
        Assert.IsType<ReviewReasonMissing>((await ReviewAsync(portal, review with { Reason = " " }, supervisor)).Refusal);
        Assert.IsType<ReviewReasonTooLong>((await ReviewAsync(portal, review with { Reason = new string('x', FlagReview.ReasonMaxLength + 1) }, supervisor)).Refusal);
        Assert.IsType<ChangedMeanwhile>((await ReviewAsync(portal, review with { Version = Guid.NewGuid() }, supervisor)).Refusal);
        Assert.Null((await ReviewAsync(portal, review with { Reason = new string('x', FlagReview.ReasonMaxLength) }, supervisor)).Refusal);
    }

    [SkippableTheory, EachDatabase]
    public async Task List_Filters_NarrowByAgentKindAndStatus(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (one, other) = (await portal.HireAsync(), await portal.HireAsync());
        var flag = await FlaggedAsync(portal, one);
        await FlaggedAsync(portal, other);

        Assert.Equal([flag.Id], (await ListAsync(portal, new FlagFilter(Agent: one.Id))).Rows.Select(row => row.Id));
        Assert.Equal([flag.Id], (await ListAsync(portal, new FlagFilter(FlagKind.ContactOutsidePermit, FlagStatus.Open, one.Id))).Rows.Select(row => row.Id));
        Assert.Empty((await ListAsync(portal, new FlagFilter(FlagKind.AttemptLeftOpen, Agent: one.Id))).Rows);
        Assert.Empty((await ListAsync(portal, new FlagFilter(Status: FlagStatus.Dismissed, Agent: one.Id))).Rows);
        Assert.Empty((await ListAsync(portal, new FlagFilter(Agent: one.Id, From: flag.RaisedAt + Duration.FromSeconds(1)))).Rows);
    }

    private static async Task<Flag> FlaggedAsync(TestPortal portal, Actor agent)
    {
        var person = await Callable.InAsync(portal);
        await person.LogOutsideAsync(person.Log(Compliance.Facts.ContactOutcome.NoAnswer, portal.Clock.Now - Duration.FromHours(1)), agent);
        return await portal.ReadAsync(db => db.Flags.SingleAsync(f => f.DebtorId == person.Debtor));
    }

    private static Task<Result> ReviewAsync(TestPortal portal, ReviewFlag review, Actor actor)
        => portal.WithAsync<FlagService, Result>(flags => flags.ReviewAsync(review, actor, Ct));

    private static Task<FlagDetails?> FindAsync(TestPortal portal, FlagId id)
        => portal.WithAsync<FlagQueries, FlagDetails?>(queries => queries.FindAsync(id, Ct));

    private static Task<FlagPage> ListAsync(TestPortal portal, FlagFilter filter)
        => portal.WithAsync<FlagQueries, FlagPage>(queries => queries.ListAsync(filter, 1, Ct));
}
