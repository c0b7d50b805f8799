using Microsoft.Playwright;

namespace CollectionsPortal.Browser.Tests;

/// <summary>One page, looked at on a desktop, in the dark, and on two phones.</summary>
public static class EveryDevice
{
    private static readonly (Device Device, Func<IPage, Task<IEnumerable<string>>> CheckAsync)[] Looks =
    [
        (Device.Desktop, async page => await PageChecks.ProblemsAsync(page)),
        (Device.DesktopDark, PageChecks.ContrastProblemsAsync),
        (Device.Phone, PageChecks.TouchProblemsAsync),
        (Device.SmallPhone, async page => await PageChecks.OverflowsAsync(page)),
    ];

    /// <summary>What is wrong with the page that the visitor, who sits at a desktop, has before them.</summary>
    public static async Task<List<string>> ProblemsAsync(Visitor visitor, string name)
    {
        var problems = new List<string>();
        foreach (var (device, checkAsync) in Looks)
        {
            await visitor.Page.SetViewportSizeAsync(device.Width, device.Height);
            await visitor.Page.EmulateMediaAsync(new() { ColorScheme = device.Dark ? ColorScheme.Dark : ColorScheme.Light });
            problems.AddRange((await checkAsync(visitor.Page)).Select(problem => $"{visitor.Page.Url} on {device.Name}: {problem}"));
            await Screenshots.TakeAsync(visitor.Page, $"{name}-{device.Name}");
        }

        await visitor.Page.SetViewportSizeAsync(Device.Desktop.Width, Device.Desktop.Height);
        await visitor.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        problems.AddRange(visitor.TakeComplaints());
        return problems;
    }
}
