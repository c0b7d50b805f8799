using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Testing;
using CollectionsPortal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CollectionsPortal.Web.Tests.Agents;

/// <summary>The running portal at half past one in Virginia, on a day when calls are allowed, and a person for whom they are.</summary>
public sealed class AgentPages : IAsyncLifetime
{
    private const int QuietHourUtc = 18;

    private readonly StatementCounter counter = new();

    public PortalApp App { get; private set; } = null!;

    /// <summary>Statements sent to this portal's database so far.</summary>
    public int Statements => counter.Count;

    public Instant Now => App.Time.GetCurrentInstant();

    public async Task InitializeAsync()
    {
        App = await PortalApp.StartAsync();
        counter.File = App.Services.GetRequiredService<IConfiguration>()["Portal:SqlitePath"];
        var now = App.Time.GetUtcNow();
        var afternoon = now.Date.AddHours(QuietHourUtc);
        App.Time.Advance((afternoon > now.DateTime ? afternoon : afternoon.AddDays(1)) - now.DateTime);
    }

    public async Task DisposeAsync()
    {
        counter.Stop();
        await ((IAsyncLifetime)App).DisposeAsync();
    }

    public Task<PortalBrowser> AgentAsync() => App.AsAsync(StaffRole.Agent);

    /// <summary>Saved with one mobile number, one e-mail address and a notice that went out long ago.</summary>
    public async Task<GivenAccount> PersonAsync(string first = "Maria", string last = "Núñez", string phone = "+18045550134")
    {
        GivenAccount given = null!;
        await App.DoAsync(async services =>
        {
            var db = services.GetRequiredService<PortalDb>();
            given = await Given.Account().Named(first, last).WithPhone(phone).WithEmail("m.nunez@example.com")
                .WithNotice(new LocalDate(2026, 3, 3), new LocalDate(2026, 4, 9)).SaveAsync(db, Now);
            var debtor = await db.Debtors.AsTracking().Include(d => d.Addresses).Include(d => d.Phones).Include(d => d.Emails).SingleAsync(d => d.Id == given.Debtor);
            var number = await db.Accounts.Where(a => a.Id == given.Account).Select(a => a.CreditorAccountNumber).SingleAsync();
            debtor.SearchTerms.AddRange(SearchTerms.Of(debtor, [number]));
            await db.SaveChangesAsync();
        });
        return given;
    }

    /// <summary>Does something with one service of the portal, as a test's short cut.</summary>
    public async Task<T> AskAsync<TService, T>(Func<TService, Task<T>> ask)
        where TService : notnull
    {
        T answer = default!;
        await App.DoAsync(async services => answer = await ask(services.GetRequiredService<TService>()));
        return answer;
    }

    public Task<AccountLine> AccountAsync(GivenAccount person)
        => AskAsync<AccountQueries, AccountLine>(async accounts => (await accounts.ListAsync(person.Debtor, CancellationToken.None)).Single());
}
