using CollectionsPortal.Domain.Staff;
using Microsoft.Playwright;

namespace CollectionsPortal.Browser.Tests;

/// <summary>The first day of an agency: nothing is there yet, and every page says what will stand on it and what to do.</summary>
public sealed class EmptyPortalTests(EmptyPortalTests.EmptyPortal portal) : IClassFixture<EmptyPortalTests.EmptyPortal>
{
    public static TheoryData<string, string, string> Pages => new()
    {
        { StaffRole.Agent, "/agents/queue", "Nobody is waiting" },
        { StaffRole.Agent, "/agents/find", "Whom do you look for?" },
        { StaffRole.Agent, "/agents/plans", "Nobody has missed a payment for long" },
        { StaffRole.Agent, "/agents/notices", "Every open account has its notice" },
        { StaffRole.Supervisor, "/supervisors/flags", "No open flags" },
        { StaffRole.Administrator, "/admin/imports", "No files yet" },
        { StaffRole.Administrator, "/admin/imports/doubtful", "Nothing to decide" },
    };

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task Get_NothingThereYet_SaysSoAndFits(string role, string path, string words)
    {
        await using var visitor = await portal.SignInAsync(role);

        await visitor.Page.GotoAsync(path);

        await Assertions.Expect(visitor.Page.Locator(".empty")).ToContainTextAsync(words);
        await visitor.LooksRightEverywhereAsync($"empty{path.Replace('/', '-')}");
    }

    [SkippableFact]
    public async Task Next_NobodyInTheQueue_SaysSo()
    {
        await using var agent = await portal.SignInAsync(StaffRole.Agent);

        await agent.Page.GotoAsync("/agents/queue?handler=Next");

        await Assertions.Expect(agent.Page.Locator("main")).ToContainTextAsync("Nobody");
        agent.HasNoComplaints();
    }

    public sealed class EmptyPortal() : BrowserFixture(new PortalServer(demo: false));
}
