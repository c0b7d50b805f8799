using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CollectionsPortal.Web.Tests.Plans;

/// <summary>Which contacts the page tells of, and which it keeps to itself.</summary>
public sealed class PlanPageContactsTests(PortalApp app) : IClassFixture<PortalApp>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task Get_NextContacts_AreDrawnAndSaid()
    {
        await using var own = await PortalApp.StartAsync();
        var scene = await PlanScene.MakeAsync(own);
        await own.DoAsync(async services =>
        {
            var db = services.GetRequiredService<PortalDb>();
            db.DebtorPhones.Add(new DebtorPhone { DebtorId = scene.Given.Debtor, Number = PhoneNumber.Parse("+18042000123", null), Source = FactSource.Person, RecordedAt = own.Time.GetCurrentInstant() });
            await db.SaveChangesAsync();
        });

        var page = await (await scene.VisitAsync()).GetAsync("/p/plan");

        var section = page.Document.GetElementById("next-contact")!;
        Assert.Contains("Calls", section.TextContent, StringComparison.Ordinal);
        Assert.Contains("Letters", section.TextContent, StringComparison.Ordinal);
        Assert.Contains("8:00 am to 9:00 pm", section.TextContent, StringComparison.Ordinal);
        Assert.Equal(ReachAhead.DaysShown, section.QuerySelector(".strip-days")!.Children.Length);
        Assert.Matches("^(M[0-9]+ [0-9]+h9v[0-9]+h-9z)+$", section.QuerySelector(".strip-open")!.GetAttribute("d"));
        Assert.DoesNotContain("0123", section.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("[style]"));
        Assert.Contains("Times are by the clock at your home, Eastern time.", section.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("..", (await (await scene.VisitAsync()).GetAsync("/p/plan?lang=es")).Document.GetElementById("next-contact")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Contacts_LeavesOutThirdPersonsAndThePurposeOfOtherDebts()
    {
        var scene = await PlanScene.MakeAsync(app);
        await app.DoAsync(async services =>
        {
            var other = await Testing.Given.Account().OwedBy(scene.Given.Debtor).PlacedBy("Somebody Else Bank").SaveAsync(services.GetRequiredService<PortalDb>(), app.Time.GetCurrentInstant());
            var contacts = services.GetRequiredService<ContactService>();
            await LogAsync(contacts, scene, ContactPurpose.Collect, ContactChannel.Call, scene.Given.Account);
            await LogAsync(contacts, scene, ContactPurpose.ValidationNotice, ContactChannel.Letter, other.Account);
            await LogAsync(contacts, scene, ContactPurpose.LocationInformation, ContactChannel.Email, scene.Given.Account);
        });

        var text = (await (await scene.VisitAsync()).GetAsync("/p/plan")).MainWords();

        Assert.Contains("phone, we talked", text, StringComparison.Ordinal);
        Assert.Contains("about your debt or your plan", text, StringComparison.Ordinal);
        Assert.Contains("letter", text, StringComparison.Ordinal);
        Assert.DoesNotContain("to tell you about the debt and your rights", text, StringComparison.Ordinal);
        Assert.DoesNotContain("e-mail,", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Somebody Else Bank", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_HomesInTwoZones_SaysThatTimesAreTheAgencys()
    {
        var scene = await PlanScene.MakeAsync(app);
        await scene.WithAsync<PortalDb>(async db =>
        {
            db.DebtorAddresses.Add(new DebtorAddress { DebtorId = scene.Given.Debtor, Line1 = "2 Hill Road", City = "Denver", State = UsState.Of("CO"), Zip = ZipCode.Parse("80202", null), Source = FactSource.Person, RecordedAt = app.Time.GetCurrentInstant() });
            await db.SaveChangesAsync(Ct);
        });

        var text = (await (await scene.VisitAsync()).GetAsync("/p/plan")).MainWords();

        Assert.Contains("Times are by our clock, Eastern time.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("by the clock at your home", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(60, false)]
    [InlineData(61, true)]
    public async Task Get_MoreContactsThanAreShown_SaysThatThereAreOlderOnes(int contacts, bool says)
    {
        var scene = await PlanScene.MakeAsync(app);
        await scene.WithAsync<ContactService>(async service =>
        {
            for (var contact = 0; contact < contacts; contact++) { await LogAsync(service, scene, ContactPurpose.Collect, ContactChannel.Letter, scene.Given.Account); }
        });

        var page = await (await scene.VisitAsync()).GetAsync("/p/plan");

        Assert.Equal(says, page.MainWords().Contains("There are older ones.", StringComparison.Ordinal));
        Assert.Equal(60, page.Document.QuerySelectorAll("main li").Count(line => line.TextContent.Contains("letter, sent", StringComparison.Ordinal)));
    }

    private async Task LogAsync(ContactService contacts, PlanScene scene, ContactPurpose purpose, ContactChannel channel, AccountId about)
    {
        var logged = await contacts.LogOutsideAsync(
            new LogContact
            {
                Debtor = scene.Given.Debtor,
                Channel = channel,
                Purpose = purpose,
                At = app.Time.GetCurrentInstant() - Duration.FromHours(1),
                Ending = new AttemptEnding { Outcome = channel == ContactChannel.Call ? ContactOutcome.ReachedConsumer : ContactOutcome.Sent, RaisedByUs = [about] },
                Source = "elsewhere",
                Token = Guid.NewGuid(),
            },
            Actor.System,
            Ct);
        Assert.Null(logged.Refusal);
    }
}
