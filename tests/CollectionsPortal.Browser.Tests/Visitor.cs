using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace CollectionsPortal.Browser.Tests;

/// <summary>Somebody at a browser, with everything the browser complains about.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<string> complaints = [];

    public Visitor(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                complaints.Enqueue($"{Where()}: {message.Type}: {message.Text}");
            }
        };
        page.PageError += (_, error) => complaints.Enqueue($"{Where()}: {error}");
        page.RequestFailed += (_, request) => NoteFailure(request);
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
            {
                complaints.Enqueue($"{Where()}: {response.Status} for {response.Request.Method} {response.Url}");
            }
        };
    }

    public IPage Page { get; }

    public async Task SignInAsync(string email, string password)
    {
        await Page.GotoAsync("/account/signin");
        await Page.GetByLabel("E-mail").FillAsync(email);
        await Page.GetByLabel("Password", new() { Exact = true }).FillAsync(password);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await Page.WaitForURLAsync(url => !url.Contains("signin", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The page is accessible and fits its width, and nothing was refused, missing or thrown since the last look.</summary>
    public async Task LooksRightAsync(string name)
    {
        var problems = await PageChecks.ProblemsAsync(Page);
        await Screenshots.TakeAsync(Page, name);
        Assert.True(problems.Count == 0, $"{Where()}\n{string.Join('\n', problems)}");
        HasNoComplaints();
    }

    /// <summary>The same on a desktop, in the dark and on two phones.</summary>
    public async Task LooksRightEverywhereAsync(string name)
    {
        var problems = await EveryDevice.ProblemsAsync(this, name);
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    public void HasNoComplaints() => Assert.True(complaints.IsEmpty, string.Join('\n', complaints));

    public IReadOnlyList<string> TakeComplaints()
    {
        var taken = complaints.ToArray();
        complaints.Clear();
        return taken;
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private string Where() => new Uri(Page.Url).IsAbsoluteUri ? Page.Url : "(no page)";

    private void NoteFailure(IRequest request)
    {
        // Leaving a page breaks off what it was still loading: that is no fault of the page.
        if (request.Failure is not "net::ERR_ABORTED")
        {
            complaints.Enqueue($"{Where()}: {request.Failure} for {request.Url}");
        }
    }
}
