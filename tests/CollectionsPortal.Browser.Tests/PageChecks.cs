using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CollectionsPortal.Browser.Tests;

/// <summary>What must hold of every page, whatever it shows.</summary>
public static class PageChecks
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    private static readonly AxeRunOptions ContrastOnly = new() { RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast"] } };

    public static async Task<IReadOnlyList<string>> ProblemsAsync(IPage page) => [.. await ViolationsAsync(page, Rules), .. await OverflowsAsync(page)];

    /// <summary>What other colours can break: what can be read.</summary>
    public static Task<IEnumerable<string>> ContrastProblemsAsync(IPage page) => ViolationsAsync(page, ContrastOnly);

    private static async Task<IEnumerable<string>> ViolationsAsync(IPage page, AxeRunOptions rules)
    {
        var found = await page.RunAxe(rules);
        return found.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {violation.Help}: {node.Html}"));
    }

    /// <summary>Nobody should have to scroll sideways (WCAG 1.4.10); a wide table scrolls inside its own frame.</summary>
    public static async Task<IReadOnlyList<string>> OverflowsAsync(IPage page)
    {
        return await page.EvaluateAsync<string[]>(
            """
            () => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width) return [];
              const isIn = (element) => { for (let e = element; e; e = e.parentElement) {
                if (e !== document.body && e !== document.documentElement && getComputedStyle(e).overflowX !== 'visible') return true; } return false; };
              return [...document.body.querySelectorAll('*')]
                .filter(e => e.getBoundingClientRect().right > width + 1 && !isIn(e))
                .slice(0, 5)
                .map(e => `wider than ${width}: ${e.outerHTML.slice(0, 120)} (${Math.round(e.getBoundingClientRect().right)})`)
                .concat([`the page is ${document.documentElement.scrollWidth} wide, the window ${width}`]);
            }
            """);
    }
}
