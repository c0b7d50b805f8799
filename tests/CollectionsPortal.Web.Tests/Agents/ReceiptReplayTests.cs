using CollectionsPortal.Compliance.Examples;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Testing;
using CollectionsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CollectionsPortal.Web.Tests.Agents;

/// <summary>A receipt from before Florida's hours let e-mail go, read after it.</summary>
public sealed class ReceiptReplayTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string FloridaHours = "US-FL-559.72-17-hours";

    [Theory]
    [InlineData(StaffRole.Agent)]
    [InlineData(StaffRole.Supervisor)]
    public async Task Receipt_OfBeforeAChangeOfLaw_ShowsTheRuleThatAnswersDifferently_ThenAndNow(string role)
    {
        var receipt = await SaveAsync(AtNightInFlorida());

        var page = await (await app.AsAsync(role)).GetAsync($"/agents/receipt/{receipt}");

        var replay = page.Document.QuerySelector("[aria-labelledby=replay]")!;
        Assert.Contains("the same answer, word for word.", replay.TextContent, StringComparison.Ordinal);
        Assert.Contains("One rule answers differently.", replay.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/agents/rules/{FloridaHours.ToLowerInvariant()}", replay.QuerySelector("li a")!.GetAttribute("href"));
        var answers = replay.QuerySelectorAll("li dd").Select(answer => answer.TextContent).ToList();
        Assert.StartsWith("Forbids: It is 11:00 PM there. In Florida", answers[0], StringComparison.Ordinal);
        Assert.StartsWith("Does not apply: ", answers[1], StringComparison.Ordinal);
    }

    private static ContactFacts AtNightInFlorida()
    {
        var facts = OfficialExample.Find("6b1i-1")!.Cases.OfType<ContactCase>().First().Facts;
        return facts with
        {
            Proposal = facts.Proposal with { AsOf = Instant.FromUtc(2025, 3, 11, 3, 0) },
            Consumer = facts.Consumer with { State = "FL", LocationSignals = [new LocationSignal { Source = SignalSource.Address, Zip = "33602" }] },
        };
    }

    private async Task<DecisionReceiptId> SaveAsync(ContactFacts facts)
    {
        DecisionReceipt? receipt = null;
        await app.DoAsync(async services =>
        {
            var db = services.GetRequiredService<PortalDb>();
            var person = await Given.Account().SaveAsync(db, app.Time.GetCurrentInstant());
            var heading = new ReceiptHeading(person.Debtor, ContactChannel.Email, Point: null, Guid.NewGuid(), Afterwards: false);
            receipt = services.GetRequiredService<ReceiptWriter>().Decide(facts, heading, Actor.System).Receipt;
            db.DecisionReceipts.Add(receipt);
            await db.SaveChangesAsync();
        });
        return receipt!.Id;
    }
}
