using CollectionsPortal.Compliance;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Contacts;

public sealed class RefusalToPayTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private const string Rule = "HOUSE-rest-after-refusal";
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Note_DuringACall_LeavesThemInPeaceForSevenDays(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        var agent = await portal.HireAsync();
        await person.AskAsync(agent);

        var noted = await portal.WithAsync((RefusalToPay r) => r.NoteAsync(person.Debtor, agent, Ct));

        Assert.Null(noted.Refusal);
        Assert.Equal(RuleResult.Block, await person.AskAsync(Rule, ContactChannel.Text));
        Assert.Contains(await BindingsAsync(person), item => item.Kind == BindingKind.RefusedToPay);
        Assert.Equal(1, await portal.ReadAsync(db => db.AuditEntries.CountAsync(e => e.Action == AuditAction.RefusalToPayRecorded)));
        portal.Clock.Advance(Duration.FromDays(6));
        Assert.Equal(RuleResult.Block, await person.AskAsync(Rule, ContactChannel.Text));
        portal.Clock.Advance(Duration.FromDays(1));
        Assert.Equal(RuleResult.Pass, await person.AskAsync(Rule, ContactChannel.Text));
        Assert.DoesNotContain(await BindingsAsync(person), item => item.Kind == BindingKind.RefusedToPay);
    }

    [SkippableTheory, EachDatabase]
    public async Task Log_TheySaidSo_IsKeptWithTheContact(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        var agent = await portal.HireAsync();
        var log = person.Log(ContactOutcome.ReachedConsumer, portal.Clock.Now - Duration.FromHours(1));

        await person.LogInboundAsync(log with { Ending = log.Ending with { RefusedToPay = true } }, agent);

        Assert.Equal(RuleResult.Block, await person.AskAsync(Rule, ContactChannel.Call));
    }

    [SkippableTheory, EachDatabase]
    public async Task Note_NoContactToday_SaysWhatToDoFirst(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var person = await Callable.InAsync(portal);
        var agent = await portal.HireAsync();
        await person.LogInboundAsync(person.Log(ContactOutcome.ReachedConsumer, portal.Clock.Now - Duration.FromDays(2)), agent);

        var refused = await portal.WithAsync((RefusalToPay r) => r.NoteAsync(person.Debtor, agent, Ct));

        Assert.IsType<NoContactToNoteItOn>(refused.Refusal);
    }

    private static async Task<IReadOnlyList<BindingItem>> BindingsAsync(Callable person)
        => (await person.Portal.WithAsync((DebtorQueries q) => q.PageAsync(person.Debtor, Ct)))!.Bindings;
}
