using System.Globalization;
using System.Net;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Web.Pages.Plan;
using CollectionsPortal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CollectionsPortal.Web.Tests.Plans;

public sealed class PlanVisitTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const int MostBytes = 50_000;

    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task Get_AfterTheRightAnswer_ShowsThePlanAndWhereItComesFrom()
    {
        var scene = await PlanScene.MakeAsync(app);

        var page = await (await scene.VisitAsync()).GetAsync("/p/plan");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        var text = page.Document.QuerySelector("main")!.TextContent;
        foreach (var words in new[]
        {
            "Hello Maria", "Harbor & Lane, a debt collector", "Next payment", "You have paid $45.00", "$255.00 to go", "Can't make a payment?",
            "Lakeside Regional Hospital", "−$45.00", "All 7 payments", "Your rights", "1 Harbor Street",
            "We answer Monday to Friday, 9:00 am to 5:00 pm; Saturday, 10:00 am to 1:00 pm, Eastern time.",
        })
        {
            Assert.Contains(words, text.ReplaceLineEndings(" "), StringComparison.Ordinal);
        }

        Assert.Equal("45.00", page.Document.QuerySelector(".big")!.TextContent.TrimStart('$'));
        Assert.Equal("Your plan", page.Document.Title);
        Assert.Empty(page.Document.QuerySelectorAll("script"));
        Assert.DoesNotContain(scene.Token, page.Text, StringComparison.Ordinal);
        Assert.Equal("tel:+18045550142", page.Document.QuerySelector("a[href^=tel]")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Get_WithoutAVisit_IsClosedAndForStaffToo()
    {
        foreach (var browser in new[] { app.NewBrowser(), await app.AsAsync(StaffRole.Agent), await app.AsAsync(StaffRole.Supervisor), await app.AsAsync(StaffRole.Administrator) })
        {
            var page = await browser.GetAsync("/p/plan");

            Assert.Equal("/p/closed", page.RedirectsTo);
            Assert.Equal(HttpStatusCode.OK, (await browser.FollowAsync(page)).Status);
        }
    }

    [Fact]
    public async Task Visit_OpensNothingOfTheStaffs()
    {
        var browser = await (await PlanScene.MakeAsync(app)).VisitAsync();

        foreach (var path in new[] { "/agents/plans", "/supervisors/flags", "/admin/imports", "/account", "/" })
        {
            Assert.StartsWith("/account/signin", (await browser.GetAsync(path)).RedirectsTo, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Visit_OfOneLink_ShowsThatPlanOnly()
    {
        var (one, other) = (await PlanScene.MakeAsync(app), await PlanScene.MakeAsync(app));
        await other.WithAsync<PlanLinkService>(links => links.RevokeAsync(other.Plan, other.Link, Actor.System, Ct));

        Assert.Equal(HttpStatusCode.OK, (await (await one.VisitAsync()).GetAsync("/p/plan")).Status);
    }

    [Fact]
    public async Task Visit_LinkRevokedMeanwhile_IsOver()
    {
        var scene = await PlanScene.MakeAsync(app);
        var browser = await scene.VisitAsync();
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/p/plan")).Status);

        await scene.WithAsync<PlanLinkService>(links => links.RevokeAsync(scene.Plan, scene.Link, Actor.System, Ct));

        Assert.Equal("/p/closed", (await browser.GetAsync("/p/plan")).RedirectsTo);
    }

    [Fact]
    public async Task Visit_FifteenMinutesWithoutUse_IsOverAndUseKeepsIt()
    {
        await using var own = await PortalApp.StartAsync();
        var browser = await (await PlanScene.MakeAsync(own)).VisitAsync();
        for (var time = 0; time < 3; time++)
        {
            own.Time.Advance(TimeSpan.FromMinutes(14));
            Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/p/plan")).Status);
        }

        own.Time.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal("/p/closed", (await browser.GetAsync("/p/plan")).RedirectsTo);
    }

    [Fact]
    public async Task Post_CloseThisPage_EndsTheVisit()
    {
        var scene = await PlanScene.MakeAsync(app);
        var browser = await scene.VisitAsync();

        var closed = await browser.PressAsync(await browser.GetAsync("/p/plan"), "Close this page");

        Assert.Equal("/p/closed", closed.RedirectsTo);
        Assert.Equal("/p/closed", (await browser.GetAsync("/p/plan")).RedirectsTo);
    }

    [Fact]
    public async Task Get_Twice_CountsOneView()
    {
        var scene = await PlanScene.MakeAsync(app);
        var browser = await scene.VisitAsync();
        await browser.GetAsync("/p/plan");
        await browser.GetAsync("/p/plan");

        Assert.Equal(1, (await scene.LinkAsync()).Views);
    }

    [Fact]
    public async Task Get_Spanish_SaysNothingInEnglishAndKeepsTheVisit()
    {
        var scene = await PlanScene.MakeAsync(app);
        var browser = await scene.VisitAsync();

        var page = await browser.GetAsync("/p/plan?lang=es");
        var door = await app.NewBrowser().GetAsync(scene.Door + "?lang=es");

        Assert.Equal("es", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Su plan", page.Document.Title);
        Assert.Contains("Hola, Maria", page.Text, StringComparison.Ordinal);
        Assert.Contains(
            "Contestamos de lunes a viernes, de 9:00 a. m. a 5:00 p. m.; sábado, de 10:00 a. m. a 1:00 p. m., hora del Este.",
            WebUtility.HtmlDecode(page.Text),
            StringComparison.Ordinal);
        foreach (var sentence in EnglishSentences())
        {
            Assert.DoesNotContain(sentence, WebUtility.HtmlDecode(page.Text), StringComparison.Ordinal);
            Assert.DoesNotContain(sentence, WebUtility.HtmlDecode(door.Text), StringComparison.Ordinal);
        }

        foreach (var month in PlanText.English.Months.Except(PlanText.Spanish.Months).Concat(PlanText.English.Weekdays).Where(word => word is not "March" and not "May"))
        {
            Assert.DoesNotContain(month, page.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }

        Assert.Equal("Your plan", (await browser.GetAsync("/p/plan?lang=en")).Document.Title);
    }

    [Fact]
    public async Task Get_FirstView_WeighsLessThanFiftyKilobytes()
    {
        var scene = await PlanScene.MakeAsync(app);
        var browser = await scene.VisitAsync();
        var page = await browser.GetAsync("/p/plan");
        var parts = page.Document.QuerySelectorAll("link[href], img[src], script[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).ToList();
        var bytes = page.Text.Length;
        foreach (var part in parts)
        {
            Assert.StartsWith("/", part, StringComparison.Ordinal);
            bytes += (await browser.Client.GetByteArrayAsync(new Uri(part, UriKind.Relative))).Length;
        }

        Assert.True(parts.Count >= 2, "The page lost its style sheets.");
        Assert.True(bytes <= MostBytes, $"{bytes.ToString(CultureInfo.InvariantCulture)} bytes, uncompressed.");
    }

    [Fact]
    public async Task Get_WhatIsOwed_TellsHowItCameToThatAndHowToPay()
    {
        var scene = await PlanScene.MakeAsync(app);

        var text = Words(await (await scene.VisitAsync()).GetAsync("/p/plan"));

        foreach (var words in new[]
        {
            "you owed Lakeside Regional Hospital $300.00", "added no interest and no fees", "Since then we have added nothing", "By check or money order, to Harbor & Lane, 1 Harbor Street, Richmond, VA 23219. Write",
            "What happens if I can't pay?", "Nothing happens by itself.", "Complain to the Consumer Financial Protection Bureau", "Find your state's office", "VaLegalAid", "211",
        })
        {
            Assert.Contains(words, text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Pay online", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_AFeeInTheLedger_IsShownWithItsReason()
    {
        var scene = await PlanScene.MakeAsync(app);
        await app.DoAsync(async services =>
        {
            var db = services.GetRequiredService<PortalDb>();
            var account = await db.Accounts.AsTracking().SingleAsync(a => a.Id == scene.Given.Account);
            db.LedgerEntries.Add(account.Book(
                LedgerEntryKind.Fee, Money.Usd(5), new LocalDate(2026, 1, 2), Actor.System, app.Time.GetCurrentInstant(), text: "Returned check, § 4 of the agreement"));
            await db.SaveChangesAsync();
        });

        var text = Words(await (await scene.VisitAsync()).GetAsync("/p/plan"));

        Assert.Contains("2 January 2026, fee", text, StringComparison.Ordinal);
        Assert.Contains("Returned check, § 4 of the agreement", text, StringComparison.Ordinal);
        Assert.DoesNotContain("we have added nothing", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_PaymentPageIsSet_LeadsThere()
    {
        await using var own = await PortalApp.StartAsync();
        var scene = await PlanScene.MakeAsync(own);
        await own.DoAsync(async services =>
        {
            var now = await services.GetRequiredService<SettingsQueries>().GetAsync(Ct);
            Assert.True((await services.GetRequiredService<SettingsService>().SaveAsync(now with { PaymentPage = "https://pay.example/harbor" }, Actor.System, Ct)).IsDone);
        });

        var page = await (await scene.VisitAsync()).GetAsync("/p/plan");

        Assert.Equal("noreferrer", page.Document.QuerySelector("a[href='https://pay.example/harbor']")!.GetAttribute("rel"));
    }

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

        var text = Words(await (await scene.VisitAsync()).GetAsync("/p/plan"));

        Assert.Contains("phone, we talked", text, StringComparison.Ordinal);
        Assert.Contains("about your debt or your plan", text, StringComparison.Ordinal);
        Assert.Contains("letter", text, StringComparison.Ordinal);
        Assert.DoesNotContain("to tell you about the debt and your rights", text, StringComparison.Ordinal);
        Assert.DoesNotContain("e-mail,", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Somebody Else Bank", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_LargePrint_StaysWithTheLanguageAndTheVisit()
    {
        var browser = await (await PlanScene.MakeAsync(app)).VisitAsync();

        var page = await browser.GetAsync("/p/plan?lang=es&size=large");
        var links = page.Document.QuerySelectorAll(".languages a").Select(a => a.GetAttribute("href")).ToList();

        Assert.Equal("large", page.Document.DocumentElement.GetAttribute("class"));
        Assert.Equal(["?lang=en&size=large", "?lang=es"], links);
        Assert.Null((await browser.GetAsync("/p/plan")).Document.DocumentElement.GetAttribute("class"));
    }

    [Fact]
    public async Task Get_MissedPayment_IsSaidKindly()
    {
        await using var own = await PortalApp.StartAsync();
        var scene = await PlanScene.MakeAsync(own);
        own.Time.Advance(TimeSpan.FromDays(16));

        var text = (await (await scene.VisitAsync()).GetAsync("/p/plan")).Document.QuerySelector("main")!.TextContent;

        Assert.Contains("$45.00 has not arrived yet. That happens.", text, StringComparison.Ordinal);
        Assert.Contains("not here yet", text, StringComparison.Ordinal);
    }

    private static string Words(PortalPage page) => string.Join(' ', page.Document.QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

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

    /// <summary>Whole sentences and phrases that Spanish says otherwise.</summary>
    private static IEnumerable<string> EnglishSentences() => PlanWording.Of(PlanText.English).Select(said => said.Sentence)
        .Where(sentence => sentence.Contains(' ', StringComparison.Ordinal) && sentence.Count(char.IsLetter) > 8)
        .Except(PlanWording.Of(PlanText.Spanish).Select(said => said.Sentence));
}
