using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CollectionsPortal.Browser.Tests;

/// <summary>What must hold of every page, whatever it shows.</summary>
public static class PageChecks
{
    private static readonly AxeRunOptions Rules = new()
    {
        ResultTypes = [ResultType.Violations],
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    private static readonly AxeRunOptions ContrastOnly = Only("color-contrast");
    private static readonly AxeRunOptions TouchOnly = Only("target-size", "scrollable-region-focusable");

    private static AxeRunOptions Only(params string[] rules)
        => new() { ResultTypes = [ResultType.Violations], RunOnly = new RunOnlyOptions { Type = "rule", Values = [.. rules] } };

    public static async Task<IReadOnlyList<string>> ProblemsAsync(IPage page)
        => [.. await ViolationsAsync(page, Rules), .. await OverflowsAsync(page), .. await SlipsAsync(page)];

    /// <summary>What other colours can break: what can be read.</summary>
    public static Task<IEnumerable<string>> ContrastProblemsAsync(IPage page) => ViolationsAsync(page, ContrastOnly);

    /// <summary>What less room can break: the size of what is touched, and the width.</summary>
    public static async Task<IEnumerable<string>> TouchProblemsAsync(IPage page) => [.. await ViolationsAsync(page, TouchOnly), .. await OverflowsAsync(page)];

    private static async Task<IEnumerable<string>> ViolationsAsync(IPage page, AxeRunOptions rules)
    {
        var found = await page.RunAxe(rules);
        return found.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {violation.Help}: {node.Html}"));
    }

    /// <summary>Links that lead nowhere, and more than one button that says "this one".</summary>
    private static Task<string[]> SlipsAsync(IPage page) => page.EvaluateAsync<string[]>(
        """
        () => {
          const nowhere = [...document.querySelectorAll('a')].filter(a => !a.getAttribute('href')).map(a => `leads nowhere: ${a.outerHTML.slice(0, 120)}`);
          const primary = [...document.querySelectorAll('main .btn-primary')].filter(b => b.checkVisibility()).map(b => b.textContent.trim());
          return primary.length > 1 ? nowhere.concat([`${primary.length} primary buttons: ${primary.join(', ')}`]) : nowhere;
        }
        """);

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
