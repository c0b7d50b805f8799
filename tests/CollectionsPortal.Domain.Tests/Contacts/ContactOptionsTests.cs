using CollectionsPortal.Compliance;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Contacts;

public sealed class ContactOptionsTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    [SkippableTheory, EachDatabase]
    public async Task Options_At2_14BeforeAnAgreedThree_SayNotNowAndWhen(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal, account => account.WithEmail($"{Guid.NewGuid():N}@example.com"));
        portal.Clock.Now = Instant.FromUtc(2026, 3, 10, 18, 14);
        await SayAsync(portal, new Preference
        {
            DebtorId = person.Debtor,
            Kind = PreferenceKind.InconvenientTime,
            Days = Weekdays.WorkingDays,
            To = new LocalTime(15, 0),
            Source = FactSource.Person,
            StatedAt = portal.Clock.Now,
            RecordedAt = portal.Clock.Now,
        });

        var view = (await person.OptionsAsync())!;

        Assert.Equal("2:14 pm Eastern time", view.LocalTime);
        var call = view.Options.Single(option => option.Channel == ContactChannel.Call);
        Assert.Equal((Verdict.NotNow, "Not now", "from 3:00 pm, in 46 min"), (call.Verdict, call.Headline, call.When));
        Assert.Equal(Instant.FromUtc(2026, 3, 10, 19, 0), call.NextAllowedAt);
        Assert.Equal("Mobile", call.Name);
        Assert.StartsWith("··· ", call.Masked, StringComparison.Ordinal);
        Assert.Contains(call.Rules, line => line is { Allows: false, Citation: "12 CFR 1006.6(b)(1)(i)" });
        Assert.Equal(
            [ContactChannel.Call, ContactChannel.Text, ContactChannel.Email, ContactChannel.Letter],
            view.Options.Select(option => option.Channel));
    }

    [SkippableTheory, EachDatabase]
    public async Task Options_Week_ShowsTheHoursOfSevenDaysOnTheirClock(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        portal.Clock.Now = Instant.FromUtc(2026, 3, 6, 18, 14);
        await SayAsync(portal, new Preference
        {
            DebtorId = person.Debtor,
            Kind = PreferenceKind.InconvenientTime,
            Days = Weekdays.WorkingDays,
            To = new LocalTime(15, 10),
            Source = FactSource.Person,
            StatedAt = portal.Clock.Now,
            RecordedAt = portal.Clock.Now,
        });

        var options = (await person.OptionsAsync())!.Options;

        var week = options.Single(option => option.Channel == ContactChannel.Call).Week!;
        Assert.All(options.Where(option => option.Channel != ContactChannel.Call), option => Assert.Null(option.Week));
        Assert.Equal(Enumerable.Range(6, 7).Select(day => new LocalDate(2026, 3, day)), week.Days.Select(day => day.Date));
        var (weekday, weekend) = (new OpenSpan((15 * 60) + 10, 21 * 60), new OpenSpan(8 * 60, 21 * 60));
        Assert.Equal([weekday, weekend, weekend, weekday, weekday, weekday, weekday], week.Days.Select(day => Assert.Single(day.Open)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Options_Week_NobodyMayCall_IsNotDrawn(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        await SayAsync(portal, new Preference
        {
            DebtorId = person.Debtor,
            Kind = PreferenceKind.BarredMedium,
            Channel = ContactChannel.Call,
            Source = FactSource.Person,
            StatedAt = portal.Clock.Now,
            RecordedAt = portal.Clock.Now,
        });

        var view = (await person.OptionsAsync())!;

        Assert.All(view.Options, option => Assert.Null(option.Week));
    }

    [SkippableTheory, EachDatabase]
    public async Task Options_AgreeWithTheGate(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var agent = await portal.HireAsync();
        foreach (var hour in (int[])[11, 12, 16, 23, 25])
        {
            var person = await Callable.InAsync(portal);
            portal.Clock.Now = Instant.FromUtc(2026, 3, 10, 0, 0) + Duration.FromHours(hour);

            var shown = (await person.OptionsAsync())!.Options.Single(option => option.Channel == ContactChannel.Call);
            var answer = (await person.AskAsync(agent)).Value;

            Assert.Equal((shown.Verdict, shown.NextAllowedAt), (answer.Decision.Verdict, answer.Decision.NextAllowed));
        }
    }

    [SkippableTheory, EachDatabase]
    public async Task Options_AfterATextFromThem_AllowOneReply(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        await SayAsync(portal, new Preference
        {
            DebtorId = person.Debtor,
            Kind = PreferenceKind.BarredMedium,
            Channel = ContactChannel.Text,
            Source = FactSource.Person,
            StatedAt = portal.Clock.Now,
            RecordedAt = portal.Clock.Now,
        });
        portal.Clock.Advance(Duration.FromHours(1));
        Assert.Equal(Verdict.No, (await TextAsync(person)).Verdict);

        await person.LogInboundAsync(person.Log(ContactOutcome.Sent, portal.Clock.Now, ContactChannel.Text), await portal.HireAsync());
        portal.Clock.Advance(Duration.FromMinutes(5));

        var text = await TextAsync(person);
        Assert.Equal((Verdict.Permitted, "Reply allowed", ContactPurpose.ReplyToConsumer), (text.Verdict, text.Headline, text.Purpose));
    }

    [SkippableTheory, EachDatabase]
    public async Task Options_WithoutAnyPlace_NeedReviewAndNameNoTime(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal, account => account.WithDebtorIn(null));
        await using (var db = portal.NewDb())
        {
            await db.DebtorPhones.Where(p => p.Id == person.Phone).ExecuteUpdateAsync(set => set.SetProperty(p => p.Number, Domain.Values.PhoneNumber.Of("+442079460958")));
        }

        var view = (await person.OptionsAsync())!;

        Assert.Null(view.LocalTime);
        Assert.Equal((Verdict.NeedsReview, "Needs review", null), (view.Options[0].Verdict, view.Options[0].Headline, view.Options[0].When));
    }

    [SkippableTheory, EachDatabase]
    public async Task Trial_OfALowerLimit_CountsWhatItWouldHaveStoppedAndChangesNothing(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        await Callable.AllowAWeekAsync(portal, 5);
        portal.Clock.Advance(Duration.FromDays(30));
        var person = await Callable.InAsync(portal);
        var agent = await portal.HireAsync();
        for (var call = 0; call < 3; call++)
        {
            await person.CallAsync(agent);
            portal.Clock.Advance(Duration.FromMinutes(40));
        }

        var lower = await TryAsync(portal, 1);
        var same = await TryAsync(portal, 5);

        Assert.Equal((3, 3, 2, 0, true), (lower.Tried, lower.Permitted, lower.Stopped, lower.Freed, lower.IsWhole));
        Assert.Equal((3, 0, 0), (same.Permitted, same.Stopped, same.Freed));
        Assert.Equal(5, (await person.OptionsAsync())!.Counters.HouseLimit);
    }

    private static Task<LimitTrialResult> TryAsync(TestPortal portal, int limit)
        => portal.WithAsync<LimitTrial, LimitTrialResult>(trial => trial.TryAsync(new HouseSettings { ContactsPerWeek = limit }, CancellationToken.None));

    private static async Task<ContactOption> TextAsync(Callable person)
        => (await person.OptionsAsync())!.Options.Single(option => option.Channel == ContactChannel.Text);

    private static async Task SayAsync(TestPortal portal, Preference wish)
    {
        await using var db = portal.NewDb();
        db.Preferences.Add(wish);
        await db.SaveChangesAsync();
    }
}
