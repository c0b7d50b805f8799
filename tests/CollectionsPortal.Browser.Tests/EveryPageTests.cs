using System.Text.RegularExpressions;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web;
using Microsoft.Playwright;

namespace CollectionsPortal.Browser.Tests;

/// <summary>Follows every link that a role is shown and looks at each page on a desktop, in the dark, and on two phones.</summary>
[Collection(OnePortal.Name)]
public sealed partial class EveryPageTests(BrowserFixture portal)
{
    /// <summary>Pages without a link to them, and where they are looked at instead.</summary>
    private static readonly string[] Elsewhere =
    [
        Links.Home, // sends everybody on to where they start
        Links.Theme, Links.SignOut, // forms without a page of their own
        Links.SignInTwoFactor, Links.SignInRecovery, Links.RecoveryCodes, // SecondFactorTests
        Links.Problem, // Walk_NotThere_IsAccessible
        Links.Call, Links.Withdraw, // JourneyTests
        Links.PlanDoor, Links.PlanVisit, Links.PlanLetter, Links.PlanClosed, // DebtorPageTests
    ];

    [SkippableFact]
    public async Task Walk_EveryLinkOfEveryRole_LeadsToAnAccessiblePageThatFits()
    {
        var walked = new Dictionary<string, string>(StringComparer.Ordinal);
        var problems = new List<string>();
        var map = new SiteMap(portal.Services);
        await WalkAsEverybodyAsync(walked, problems);
        problems.AddRange(Unseen(map, walked).Select(page => $"No link leads to {page}"));
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [SkippableFact]
    public async Task Walk_NotThere_IsAccessible()
    {
        await using var visitor = await portal.SignInAsync(StaffRole.Agent);

        var response = await visitor.Page.GotoAsync("/agents/debtors/999999999");

        Assert.Equal(404, response!.Status);
        Assert.Empty(await PageChecks.ProblemsAsync(visitor.Page));
    }

    private static IEnumerable<string> Unseen(SiteMap map, Dictionary<string, string> walked)
        => map.Pages.Except(walked.Values.Select(map.PageAt).OfType<string>()).Except(Elsewhere).Order(StringComparer.Ordinal);

    private async Task WalkAsEverybodyAsync(Dictionary<string, string> walked, List<string> problems)
    {
        var rare = await RareThings.FindAsync(portal.Services);
        foreach (var role in StaffRole.All)
        {
            await using var visitor = await portal.SignInAsync(role);
            problems.AddRange(await WalkAsync(visitor, ["/", .. rare.For(role)], walked));
        }

        await using var stranger = await portal.VisitAsync();
        problems.AddRange(await WalkAsync(stranger, ["/account/signin"], walked));
    }

    /// <summary>Opens one of each kind of page that a link leads to, beside those it starts at.</summary>
    /// <param name="walked">Kinds of pages that were seen, by anybody, with the path of one of each.</param>
    private static async Task<List<string>> WalkAsync(Visitor visitor, IReadOnlyList<string> starts, Dictionary<string, string> walked)
    {
        var problems = new List<string>();
        var ahead = new Queue<string>(starts);
        var known = starts.Select(KindOf).ToHashSet(StringComparer.Ordinal);
        while (ahead.TryDequeue(out var address))
        {
            await visitor.Page.GotoAsync(address);
            var kind = KindOf(visitor.Page.Url);
            if (walked.TryAdd(kind, new Uri(visitor.Page.Url).AbsolutePath))
            {
                problems.AddRange(await EveryDevice.ProblemsAsync(visitor, NotInNames().Replace(kind, "-").Trim('-')));
            }

            foreach (var link in await LinksAsync(visitor.Page))
            {
                if (known.Add(KindOf(link)))
                {
                    ahead.Enqueue(link);
                }
            }
        }

        return problems;
    }

    private static async Task<IEnumerable<string>> LinksAsync(IPage page)
    {
        var found = await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('a[href]:not([download])')].filter(a => a.origin === location.origin).map(a => a.href)");
        return found.Where(link => !link.EndsWith(".csv", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);
    }

    /// <summary>Pages that differ only in whom they show are of one kind; a filter is not a page of its own.</summary>
    private static string KindOf(string address) => Number().Replace(new Uri(new Uri("http://any"), address).AbsolutePath.TrimEnd('/'), "n");

    /// <summary>A part of a path with a digit in it, or what follows "rules": an id, the number of an example of the law, a rule.</summary>
    [GeneratedRegex(@"(?<=/)[^/]*\d[^/]*|(?<=/rules/)[^/]+", RegexOptions.None, 1000)]
    private static partial Regex Number();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.None, 1000)]
    private static partial Regex NotInNames();
}
