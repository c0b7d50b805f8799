using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Settlements;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Settlements;

/// <summary>An account of $1,000 whose validation period ended with 9 March 2026, and that can be sued for until 2030.</summary>
internal static class SettlementScenes
{
    public static readonly LocalDate Today = new(2026, 3, 10);
    public static readonly LocalDate Expires = new(2026, 4, 10);

    private static readonly CancellationToken Ct = CancellationToken.None;

    public static async Task<GivenAccount> PersonAsync(this TestPortal portal, Func<AccountBuilder, AccountBuilder>? also = null, LocalDate? limitation = null)
    {
        var builder = Given.Account().WithNotice(new(2026, 2, 2), Today.PlusDays(-1));
        var given = await (also?.Invoke(builder) ?? builder).SaveAsync(portal);
        await portal.LimitAsync(given, limitation ?? new LocalDate(2030, 1, 1));
        return given;
    }

    public static async Task LimitAsync(this TestPortal portal, GivenAccount given, LocalDate? last)
    {
        await using var db = portal.NewDb();
        var account = await db.Accounts.AsTracking().SingleAsync(a => a.Id == given.Account, Ct);
        account.Know(new AccountFacts { LimitationEndsOn = last, LimitationSource = last is null ? null : "Counsel" }, null);
        await db.SaveChangesAsync(Ct);
    }

    public static AskSettlement Offer(GivenAccount given, decimal amount = 800, int payments = 1)
        => new(given.Debtor, [given.Account], Money.Usd(amount), payments, PlanRhythm.Monthly, Today.PlusDays(5), Expires);

    public static Task<Result<SettlementId>> AskAsync(this TestPortal portal, AskSettlement command, Actor? by = null)
        => portal.WithAsync((SettlementService s) => s.AskAsync(command, by ?? Actor.System, Ct));

    public static Task<Result> DecideAsync(this TestPortal portal, SettlementId id, Actor by, bool approve = true)
        => portal.WithAsync((SettlementService s) => s.DecideAsync(new(id, approve, "Fits what they have."), by, Ct));

    /// <summary>A supervisor allows the payments, so that no statement is needed.</summary>
    public static async Task<Result<PlanId>> AcceptAsync(this TestPortal portal, GivenAccount given, SettlementId id, Actor? by = null, LocalDate? first = null)
    {
        var actor = by ?? await portal.HireAsync(ActorRole.Supervisor);
        return await portal.WithAsync((SettlementAcceptance s) => s.AcceptAsync(
            new(given.Debtor, id, first ?? Today.PlusDays(5), AgreedThrough.Phone, "Yes, I pay 800 by the 15th.", "Their sister pays it."), actor, Ct));
    }

    public static Task<SettlementLine?> LineAsync(this TestPortal portal, SettlementId id)
        => portal.WithAsync((SettlementQueries q) => q.FindAsync(id, Ct));

    public static Task<AccountStatus> StatusAsync(this TestPortal portal, AccountId account)
        => portal.ReadAsync(db => db.Accounts.Where(a => a.Id == account).Select(a => a.Status).SingleAsync(Ct));
}
