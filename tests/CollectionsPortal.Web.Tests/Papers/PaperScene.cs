using CollectionsPortal.Domain.Papers;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Web.Papers;
using CollectionsPortal.Web.Tests.Hosting;
using CollectionsPortal.Web.Tests.Plans;
using NodaTime;

namespace CollectionsPortal.Web.Tests.Papers;

/// <summary>Maria's plan and what the papers are written from.</summary>
public sealed record PaperScene(PlanScene Plan, PlanPapers Papers)
{
    public static async Task<PaperScene> MakeAsync(PortalApp app)
    {
        var scene = await PlanScene.MakeAsync(app);
        return new PaperScene(scene, await ReadAsync(scene));
    }

    public static async Task<PlanPapers> ReadAsync(PlanScene scene)
    {
        PlanPapers? papers = null;
        await scene.WithAsync<PlanPaperQueries>(async queries => papers = await queries.OfPlanAsync(scene.Plan, CancellationToken.None));
        return papers!;
    }

    /// <summary>The same plan, but so long that its papers need several pages.</summary>
    public PlanPapers WithInstalments(int instalments)
    {
        var first = Papers.Plan.Instalments[0];
        return Papers with
        {
            Plan = Papers.Plan with
            {
                Instalments = [.. Enumerable.Range(1, instalments).Select(number => first with { Number = number, DueOn = first.DueOn + Period.FromWeeks(number - 1), State = InstalmentState.Later })],
            },
        };
    }

    public static TheoryData<string> Languages => [.. PaperText.All.Select(text => text.Page.Code)];

    public static PaperText TextOf(string code) => PaperText.All.Single(text => text.Page.Code == code);
}
