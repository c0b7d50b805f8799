using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Life;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using NodaTime;
using static CollectionsPortal.Domain.Tests.Plans.PlanScenes;

namespace CollectionsPortal.Domain.Tests.Plans.Life;

/// <summary>$300 in six weekly payments of $50, the first on Tuesday, 10 March 2026, which is today at the start.</summary>
internal sealed record LifeScene(TestPortal Portal, GivenAccount Given, PlanId Plan)
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    public LocalDate Day => Today.PlusDays((int)(Portal.Clock.Now - FakeClock.Start).TotalDays);

    public static async Task<LifeScene> InAsync(TestPortal portal)
    {
        var given = await Testing.Given.Account().Owing(300).SaveAsync(portal);
        var agreed = await portal.AgreeAsync(given.Debtor, new PlanTerms(PlanRhythm.Weekly, Today, new PlanParts.ByAmount(Money.Usd(50))), given.Account);
        return new LifeScene(portal, given, agreed.Value);
    }

    /// <summary>Like <see cref="InAsync"/>, a day after the first payment should have come and so many days of grace.</summary>
    public static async Task<LifeScene> MissedAsync(TestPortal portal, int days = 6)
    {
        var scene = await InAsync(portal);
        portal.Clock.Advance(Duration.FromDays(days));
        return scene;
    }

    public Task<Result<PlanId>> ChangeAsync(PlanChange change, PlanId? plan = null, Guid? token = null, Actor? actor = null, string? words = null)
        => Portal.WithAsync((PlanChanges changes) => changes.ChangeAsync(
            new ChangePlan(plan ?? Plan, change, token ?? Guid.NewGuid()) { Words = words }, actor ?? Actor.System, Ct));

    public async Task<PlanView> ViewAsync(PlanId? plan = null) => (await Portal.ViewAsync(plan ?? Plan))!;

    public async Task<PlanLife> LifeAsync(PlanId? plan = null) => (await Portal.WithAsync((PlanLifeQueries life) => life.GetAsync(plan ?? Plan, Ct)))!;

    public async Task PayAsync(decimal amount, PlanId? plan = null)
        => Assert.True((await Portal.PayAsync(Payment(Given.Debtor, amount, plan ?? Plan) with { ReceivedOn = Day })).IsDone);

    public Task<int> LookAsync() => Portal.WithAsync((HelpOfferService offers) => offers.LookAsync(Ct));

    public Task<Result> AnswerAsync(HelpAnswer answer, Actor? actor = null)
        => Portal.WithAsync((HelpOfferService offers) => offers.AnswerAsync(new(Plan, answer, "They rang us."), actor ?? Actor.System, Ct));

    public async Task<PlanGroup?> GroupAsync(PlanId? plan = null)
    {
        PlanGroup? found = null;
        foreach (var group in Enum.GetValues<PlanGroup>())
        {
            for (var page = 1; page < 100; page++)
            {
                var list = await Portal.WithAsync((PlanQueries plans) => plans.ListAsync(group, page, Ct));
                if (list.Items.Any(line => line.Id == (plan ?? Plan)))
                {
                    Assert.Null(found);
                    found = group;
                }

                if (!list.HasNext) { break; }
            }
        }

        return found;
    }
}
