using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Web.Tests.Hosting;
using NodaTime;

namespace CollectionsPortal.Web.Tests.Plans;

/// <summary>What the page says back of what the person told us: all that holds, and nothing that is over.</summary>
public sealed class PlanPageSaidTests(PortalApp app) : IClassFixture<PortalApp>
{
    private LocalDate Today => PlanScene.Today(app);

    [Theory]
    [InlineData("en", "No calls. Until", "No text messages to a number that you named.", "You said that we may e-mail you.")]
    [InlineData("es", "Sin llamadas. Hasta el", "Sin mensajes de texto a un número que usted nombró.", "Dijo que podemos escribirle correos electrónicos.")]
    public async Task Get_WishesStopsAndConsents_AreSaidBack(string language, params string[] sentences)
    {
        var scene = await PlanScene.MakeAsync(app);
        await SayAsync(scene, db =>
        {
            db.Preferences.Add(NoCalls(scene, until: Today.PlusDays(5)));
            var phone = new DebtorPhone { DebtorId = scene.Given.Debtor, Number = PhoneNumber.Parse("+18042000123", null), Source = FactSource.Person, RecordedAt = app.Time.GetCurrentInstant() };
            phone.RevokeTexts(app.Time.GetCurrentInstant());
            db.DebtorPhones.Add(phone);
        });
        await ConsentAsync(scene, until: null);

        var text = (await (await scene.VisitAsync()).GetAsync($"/p/plan?lang={language}")).MainWords();

        Assert.All(sentences, sentence => Assert.Contains(sentence, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_WhatIsOver_IsNotSaid()
    {
        var scene = await PlanScene.MakeAsync(app);
        await SayAsync(scene, db => db.Preferences.Add(NoCalls(scene, until: Today.PlusDays(-2))));
        await ConsentAsync(scene, until: Today.PlusDays(-2));

        var text = (await (await scene.VisitAsync()).GetAsync("/p/plan")).MainWords();

        Assert.DoesNotContain("No calls.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("You said that we may", text, StringComparison.Ordinal);
        Assert.Contains("Nothing yet. Tell us when", text, StringComparison.Ordinal);
    }

    private Preference NoCalls(PlanScene scene, LocalDate until) => new()
    {
        DebtorId = scene.Given.Debtor,
        Kind = PreferenceKind.BarredMedium,
        Channel = ContactChannel.Call,
        Until = until,
        Source = FactSource.Person,
        StatedAt = app.Time.GetCurrentInstant(),
        RecordedAt = app.Time.GetCurrentInstant(),
    };

    private Task ConsentAsync(PlanScene scene, LocalDate? until) => scene.WithAsync<PortalDb>(async db =>
    {
        var now = app.Time.GetCurrentInstant();
        var email = new DebtorEmail { DebtorId = scene.Given.Debtor, Address = EmailAddress.Parse("maria@home.example", null), Source = FactSource.Person, RecordedAt = now };
        db.DebtorEmails.Add(email);
        await db.SaveChangesAsync();
        db.Consents.Add(new Consent { DebtorId = scene.Given.Debtor, Kind = ConsentKind.Electronic, EmailId = email.Id, Form = ConsentForm.Spoken, GivenOn = Today.PlusDays(-9), GivenAt = now - Duration.FromDays(9), Until = until, RecordedAt = now });
        await db.SaveChangesAsync();
    });

    private static Task SayAsync(PlanScene scene, Action<PortalDb> say) => scene.WithAsync<PortalDb>(async db =>
    {
        say(db);
        await db.SaveChangesAsync();
    });
}
