using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Contacts;

/// <summary>A person in Richmond with a mobile number, whose notice is sent and whose validation period is over; and what tests do with them.</summary>
internal sealed record Callable(TestPortal Portal, DebtorId Debtor, AccountId Account, DebtorPhoneId Phone)
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private static int lastNumber = 1_000_000;

    public static async Task<Callable> InAsync(TestPortal portal, Func<AccountBuilder, AccountBuilder>? with = null)
    {
        var number = $"+1804{Interlocked.Increment(ref lastNumber) + 1_000_000}";
        var builder = Given.Account().WithPhone(number).WithNotice(new LocalDate(2026, 1, 5), new LocalDate(2026, 2, 16));
        var given = await (with is null ? builder : with(builder)).SaveAsync(portal);
        var phone = await portal.ReadAsync(db => db.DebtorPhones.Where(p => p.DebtorId == given.Debtor).OrderBy(p => p.Id).Select(p => p.Id).FirstAsync());
        return new Callable(portal, given.Debtor, given.Account, phone);
    }

    /// <summary>The agency allows itself as much as the law does, so that a test is about the law.</summary>
    public static async Task AllowAWeekAsync(TestPortal portal, int contacts)
    {
        var version = await portal.ReadAsync(db => db.Settings.Select(s => s.Version).FirstOrDefaultAsync());
        var profile = AgencyProfile.Unset with { Name = "Fairway Recovery", ContactsPerWeek = contacts, Version = version };
        var saved = await portal.WithAsync<SettingsService, Result>(settings => settings.SaveAsync(profile, Actor.System, Ct));
        Assert.Null(saved.Refusal);
    }

    public RequestContact Request(Guid? token = null, HouseException? exception = null) => new()
    {
        Debtor = Debtor,
        Point = Phone,
        Channel = ContactChannel.Call,
        Accounts = [Account],
        Token = token ?? Guid.NewGuid(),
        Exception = exception,
    };

    public Task<Result<GateAnswer>> AskAsync(Actor actor, Guid? token = null, HouseException? exception = null)
        => AskAsync(Request(token, exception), actor);

    public Task<Result<GateAnswer>> AskAsync(RequestContact request, Actor actor)
        => Portal.WithAsync<ContactGate, Result<GateAnswer>>(gate => gate.RequestAsync(request, actor, Ct));

    public Task<Result<ContactAttemptId>> CloseAsync(ContactAttemptId attempt, AttemptEnding ending, Actor actor)
        => Portal.WithAsync<ContactService, Result<ContactAttemptId>>(service => service.CloseAsync(new CloseAttempt(attempt, ending), actor, Ct));

    /// <summary>One call from permit to ending.</summary>
    public async Task<ContactAttemptId> CallAsync(Actor actor, ContactOutcome outcome = ContactOutcome.NoAnswer)
    {
        var answer = (await AskAsync(actor)).Value;
        Assert.NotNull(answer.Attempt);
        var closed = await CloseAsync(answer.Attempt.Value, new AttemptEnding { Outcome = outcome }, actor);
        return closed.Value;
    }

    public Task<ContactOptionsView?> OptionsAsync()
        => Portal.WithAsync<ContactQueries, ContactOptionsView?>(queries => queries.OptionsAsync(Debtor, Ct));

    public LogContact Log(ContactOutcome outcome, Instant at, ContactChannel channel = ContactChannel.Call, Guid? token = null) => new()
    {
        Debtor = Debtor,
        Point = channel == ContactChannel.Email ? null : Phone,
        Channel = channel,
        At = at,
        Ending = new AttemptEnding { Outcome = outcome },
        Token = token ?? Guid.NewGuid(),
    };

    public Task<Result<ContactAttemptId>> LogInboundAsync(LogContact log, Actor actor)
        => Portal.WithAsync<ContactService, Result<ContactAttemptId>>(service => service.LogInboundAsync(log, actor, Ct));

    public Task<Result<ContactAttemptId>> LogOutsideAsync(LogContact log, Actor actor)
        => Portal.WithAsync<ContactService, Result<ContactAttemptId>>(service => service.LogOutsideAsync(log, actor, Ct));
}
