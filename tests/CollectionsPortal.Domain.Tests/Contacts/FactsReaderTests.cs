using System.Data.Common;
using CollectionsPortal.Compliance;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore.Diagnostics;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Contacts;

public sealed class FactsReaderTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Read_LongHistory_TakesTheSameStatementsAsAShortOne(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (quiet, busy) = (await Callable.InAsync(portal), await Callable.InAsync(portal));
        var agent = await portal.HireAsync();
        await quiet.LogInboundAsync(quiet.Log(ContactOutcome.ReachedConsumer, portal.Clock.Now - Duration.FromDays(1)), agent);
        for (var day = 1; day <= 20; day++)
        {
            await busy.LogInboundAsync(busy.Log(ContactOutcome.ReachedConsumer, portal.Clock.Now - Duration.FromDays(day)), agent);
        }

        var counter = new StatementCounter();
        await using var db = portal.Database.NewContext(counter);
        var reader = new FactsReader(db);
        var first = await reader.ReadAsync(quiet.Debtor, portal.Clock.Now, Ct);
        var forQuiet = counter.Statements;
        var second = await reader.ReadAsync(busy.Debtor, portal.Clock.Now, Ct);

        Assert.Equal((1, 20), (first!.History.Count, second!.History.Count));
        Assert.Equal(forQuiet, counter.Statements - forQuiet);
        Assert.Equal(FactsReader.Statements, forQuiet);
    }

    [SkippableTheory, EachDatabase]
    public async Task Read_WhatThePersonSaid_IsInTheFacts(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal, account => account.WithEmail("jane@example.com"));
        var now = portal.Clock.Now;
        await using (var db = portal.NewDb())
        {
            db.Preferences.AddRange(
                Said(person, PreferenceKind.InconvenientTime, now, w => w with { Days = Weekdays.WorkingDays, To = new LocalTime(15, 0) }),
                Said(person, PreferenceKind.BarredMedium, now, w => w with { Channel = ContactChannel.Text }),
                Said(person, PreferenceKind.WorkForbidden, now, w => w));
            db.Representations.Add(new Domain.Debtors.Representation { DebtorId = person.Debtor, AccountId = person.Account, Source = FactSource.Person, LearnedAt = now });
            db.CeaseRequests.Add(new Domain.Debtors.CeaseRequest { DebtorId = person.Debtor, Form = RequestForm.Written, ReceivedOn = new LocalDate(2026, 3, 9), RecordedAt = now });
            db.Holds.Add(new Domain.Debtors.Hold { DebtorId = person.Debtor, Kind = Domain.Debtors.HoldKind.Bankruptcy, Since = new LocalDate(2026, 3, 1), Source = FactSource.CreditorFile, RecordedAt = now });
            db.CallConsents.Add(new CallConsent { DebtorId = person.Debtor, AccountId = person.Account, ReceivedOn = new LocalDate(2026, 3, 10), ReceivedAt = now });
            await db.SaveChangesAsync();
        }

        var facts = (await portal.WithAsync<FactsReader, ContactSnapshot?>(reader => reader.ReadAsync(person.Debtor, now, Ct)))!;

        var consumer = facts.Consumer;
        Assert.Equal(("US", "VA", "Richmond"), (consumer.Country, consumer.State, consumer.City));
        Assert.Equal([SignalSource.Address, SignalSource.Mobile], consumer.LocationSignals.Select(signal => signal.Source));
        var hours = Assert.Single(consumer.InconvenientTimes).Hours;
        Assert.Equal((WeekDays.Workdays, LocalTime.Midnight, new LocalTime(15, 0)), (hours.Days, hours.From, hours.To));
        Assert.Equal([Channel.Text], Assert.Single(consumer.MediumRequests).Barred);
        Assert.Single(consumer.WorkplaceProhibitions);
        Assert.Equal((null, 1), (Assert.Single(consumer.Representations).AttorneyKnown, consumer.Representations[0].Debts!.Count));
        Assert.Equal(Instant.FromUtc(2026, 3, 9, 4, 0), Assert.Single(consumer.CeaseRequests).ReceivedAt);
        Assert.Equal(Compliance.Facts.HoldKind.Bankruptcy, Assert.Single(consumer.Holds).Kind);
        Assert.Single(consumer.MoreCallsConsents);
        var debt = Assert.Single(facts.Debts);
        Assert.Equal((new LocalDate(2026, 2, 16), DebtStatus.Open), (debt.ValidationNotice!.PeriodEndsOn, debt.Status));
        Assert.Equal(["phone", "email", "address"], facts.Points.Select(point => point.Point.ToString().Split('-')[0]));
    }

    [SkippableTheory]
    [InlineData(59, RuleResult.Pass)]
    [InlineData(61, RuleResult.NeedsReview)]
    public async Task Read_TextFromThemLongAgo_IsReadAsFarBackAsTheRuleLooks(int days, RuleResult expected)
    {
        var portal = await fixture.OnAsync(DatabaseKind.Sqlite);
        var person = await Callable.InAsync(portal);
        await person.LogInboundAsync(person.Log(ContactOutcome.Sent, portal.Clock.Now - Duration.FromDays(days), ContactChannel.Text), await portal.HireAsync());

        Assert.Equal(expected, await person.AskAsync("US-REGF-1006.6d5-text-safe-harbor", ContactChannel.Text));
    }

    [SkippableTheory, EachDatabase]
    public async Task Read_RestAfterARefusalLongerThanAnyLaw_IsKept(DatabaseKind kind)
    {
        await fixture.OnAsync(kind);
        await using var portal = await TestPortal.CreateAsync(kind);
        var person = await Callable.InAsync(portal);
        var limits = new AgencyLimits { DaysAfterRefusal = 90 };
        await portal.WithAsync((SettingsService s) => s.SaveAsync(AgencyProfile.Unset with { Name = "Fairway", Limits = limits }, Actor.System, Ct));
        var log = person.Log(ContactOutcome.ReachedConsumer, portal.Clock.Now - Duration.FromDays(88));
        await person.LogInboundAsync(log with { Ending = log.Ending with { RefusedToPay = true } }, await portal.HireAsync());

        Assert.Equal(RuleResult.Block, await person.AskAsync("HOUSE-rest-after-refusal", ContactChannel.Call));
    }

    private static Preference Said(Callable person, PreferenceKind kind, Instant now, Func<Shape, Shape> with)
    {
        var shape = with(new Shape());
        return new Preference
        {
            DebtorId = person.Debtor,
            Kind = kind,
            Days = shape.Days,
            To = shape.To,
            Channel = shape.Channel,
            Source = FactSource.Person,
            StatedAt = now,
            RecordedAt = now,
        };
    }

    private sealed record Shape
    {
        public Weekdays Days { get; init; }

        public LocalTime? To { get; init; }

        public ContactChannel? Channel { get; init; }
    }

    private sealed class StatementCounter : DbCommandInterceptor
    {
        public int Statements { get; private set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Statements++;
            return ValueTask.FromResult(result);
        }
    }
}
