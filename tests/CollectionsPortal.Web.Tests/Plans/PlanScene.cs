using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Ledger.Interest;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using CollectionsPortal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CollectionsPortal.Web.Tests.Plans;

/// <summary>Maria Alvarez of Richmond, VA, born 27 March 1981, owes $300 and pays $45 every two weeks; one payment has arrived. She has a private link.</summary>
public sealed record PlanScene(PortalApp App, GivenAccount Given, PlanId Plan, PlanLinkId Link, string Token)
{
    public const string RightZip = "23219";
    public const string WrongZip = "99999";

    /// <summary>As the ledger says it, to staff.</summary>
    public const string InterestText = "1 Dec 2025 to 31 Dec 2025 at 8% a year; allowed by the card agreement";

    private static readonly CancellationToken Ct = CancellationToken.None;

    public string Door => $"/p/{Token}";

    /// <summary>The agency's date. In the night of Greenwich it is the day before there.</summary>
    public static LocalDate Today(PortalApp app) => app.Time.GetCurrentInstant().InZone(DateTimeZoneProviders.Tzdb["America/New_York"]).Date;

    public static async Task<PlanScene> MakeAsync(PortalApp app, string currency = Money.DefaultCurrency)
    {
        PlanScene? made = null;
        await app.DoAsync(async services =>
        {
            await NameAgencyAsync(services);
            var given = await MariaAsync(services, currency, app.Time.GetCurrentInstant());
            var today = (await services.GetRequiredService<AgencyCalendar>().TodayAsync(Ct)).Date;
            var terms = new PlanTerms(PlanRhythm.EveryTwoWeeks, today, new PlanParts.ByAmount(new(45, currency)));
            var plan = (await services.GetRequiredService<PlanService>().AgreeAsync(new(given.Debtor, [given.Account], terms), Actor.System, Ct)).Value;
            var payment = new RecordPayment(given.Debtor, new(45, currency), today, PaymentMethod.Check, Guid.NewGuid()) { Plan = plan, Reference = "1042" };
            Assert.True((await services.GetRequiredService<PaymentService>().RecordAsync(payment, Actor.System, Ct)).IsDone);
            var link = (await services.GetRequiredService<PlanLinkService>().IssueAsync(plan, Actor.System, Ct)).Value;
            made = new PlanScene(app, given, plan, link.Id, link.Token.Value);
        });
        return made!;
    }

    /// <summary>A browser that has just answered rightly.</summary>
    public async Task<PortalBrowser> VisitAsync()
    {
        var browser = App.NewBrowser();
        var answered = await browser.SubmitAsync(Door, ("Input.Zip", RightZip));
        Assert.Equal("/p/plan", answered.RedirectsTo);
        return browser;
    }

    public Task WithAsync<T>(Func<T, Task> act)
        where T : notnull
        => App.DoAsync(services => act(services.GetRequiredService<T>()));

    public async Task<PlanLinkLine> LinkAsync()
    {
        PlanLinkLine? line = null;
        await WithAsync<PlanLinkQueries>(async links => line = await links.NewestAsync(Plan, Ct));
        return line!;
    }

    /// <summary>Books something on the account, above zero: more is owed.</summary>
    public Task BookAsync(LedgerEntryKind kind, decimal dollars, string text) => WithAsync<PortalDb>(async db =>
    {
        db.LedgerEntries.Add(await EntryAsync(db, kind, dollars, text));
        await db.SaveChangesAsync(Ct);
    });

    /// <summary>Interest for the days before <paramref name="until"/>.</summary>
    public Task BookInterestAsync(decimal dollars, LocalDate until) => WithAsync<PortalDb>(async db =>
    {
        var entry = await EntryAsync(db, LedgerEntryKind.Interest, dollars, InterestText);
        db.InterestBookings.Add(new InterestBooking { AccountId = Given.Account, Until = until, Amount = dollars, Entry = entry, At = App.Time.GetCurrentInstant() });
        await db.SaveChangesAsync(Ct);
    });

    /// <summary>Makes another kind of plan of it, past the services that would.</summary>
    public Task ChangeAsync(Action<UpdateSettersBuilder<Plan>> change)
        => WithAsync<PortalDb>(db => db.Plans.Where(p => p.Id == Plan).ExecuteUpdateAsync(change, Ct));

    private async Task<LedgerEntry> EntryAsync(PortalDb db, LedgerEntryKind kind, decimal dollars, string text)
    {
        var account = await db.Accounts.AsTracking().SingleAsync(a => a.Id == Given.Account, Ct);
        return account.Book(kind, Money.Usd(dollars), new LocalDate(2026, 1, 2), Actor.System, App.Time.GetCurrentInstant(), text: text);
    }

    private static async Task NameAgencyAsync(IServiceProvider services)
    {
        var settings = services.GetRequiredService<SettingsQueries>();
        if (await settings.GetAsync(Ct) is not { Name: "" } now) { return; }

        var saved = await services.GetRequiredService<SettingsService>().SaveAsync(
            now with
            {
                Name = "Harbor & Lane",
                Phone = PhoneNumber.Parse("+18045550142", null),
                Email = EmailAddress.Parse("hello@harbor.example", null),
                Address = "1 Harbor Street\nRichmond, VA 23219",
                Hours = OpeningHours.Of("Mon-Fri 9:00-17:00; Sat 10:00-13:00"),
            },
            Actor.System,
            Ct);
        Assert.True(saved.IsDone);
    }

    private static async Task<GivenAccount> MariaAsync(IServiceProvider services, string currency, Instant now)
    {
        var db = services.GetRequiredService<PortalDb>();
        var account = Testing.Given.Account().Named("Maria", "Alvarez").WithDebtorIn("VA").PlacedBy("Lakeside Regional Hospital").Owing(300);
        var given = await (currency == Money.PoundSterling ? account.InPounds() : account).SaveAsync(db, now);
        var debtor = await db.Debtors.AsTracking().SingleAsync(d => d.Id == given.Debtor, Ct);
        debtor.SetBirthDate(services.GetRequiredService<FieldCipher>().EncryptDate(Debtor.BirthDateField, new LocalDate(1981, 3, 27)), new byte[KeyedHash.Length]);
        await db.SaveChangesAsync(Ct);
        db.ChangeTracker.Clear();
        return given;
    }
}
