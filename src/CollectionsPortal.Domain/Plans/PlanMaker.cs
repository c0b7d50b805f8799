using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Affordability;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <summary>Makes a plan of what was said: the same for the preview, the agreement and the draft.</summary>
public sealed class PlanMaker(PortalDb db, IOptions<PlanOptions> options)
{
    /// <summary>Nobody forgets a plan for longer than this.</summary>
    public const int MaxReviewMonths = 12;

    public async Task<Result<PlanPreview>> PreviewAsync(AgreePlan command, AgencyDay today, CancellationToken ct)
    {
        if (ReviewRefusal(command, today.Date) is { } review) { return review; }

        var found = await CoverableAsync(command.Debtor, command.Accounts, ct);
        if (found.Refusal is { } refusal) { return refusal; }

        var total = Sum(found.Value);
        var schedule = PlanSchedule.Make(command.Terms, total, today.Date, options.Value.As(today.Terms).HorizonMonths);
        if (schedule.Refusal is { } no) { return no; }

        return new PlanPreview(schedule.Value, total, InOrder(command, found.Value), PlanCost.AMonth(command.Terms.Rhythm, schedule.Value));
    }

    /// <summary>What this form has made already; null: nothing yet. Asked in the person's turn.</summary>
    public Task<PlanId?> MadeByAsync(AgreePlan command, CancellationToken ct) => command.Token is { } token
        ? db.Plans.Where(p => p.DebtorId == command.Debtor && p.ChangeToken == token && (p.Status == PlanStatus.Active || p.Status == PlanStatus.Draft)).OrderBy(p => p.Id).Select(p => (PlanId?)p.Id).FirstOrDefaultAsync(ct)
        : Task.FromResult<PlanId?>(null);

    private static List<AccountId> InOrder(AgreePlan command, List<Account> accounts)
    {
        var listed = command.Listed.Distinct().ToList();
        return [.. accounts.OrderBy(account => listed.IndexOf(account.Id) is >= 0 and var at ? at : listed.Count).Select(account => account.Id)];
    }

    /// <summary>Open, owing, undisputed and in no active plan. The oldest placement first: it is the one that payments go to first.</summary>
    public async Task<Result<List<Account>>> CoverableAsync(DebtorId debtor, IReadOnlyList<AccountId> wanted, CancellationToken ct)
    {
        if (wanted.Count == 0) { return new NoAccountChosen(); }

        var ids = wanted.Distinct().ToList();
        var accounts = await db.Accounts
            .Where(a => a.DebtorId == debtor && ids.Contains(a.Id) && a.Status == AccountStatus.Open)
            .OrderBy(a => a.PlacedOn).ThenBy(a => a.Id)
            .ToListAsync(ct);
        if (accounts.Count != ids.Count) { return new NotFound("This account"); }
        if (Currencies.OfAll(accounts.Select(a => a.Balance)) is null) { return new CurrenciesMixed(); }

        var disputed = await db.DisputedAsync(ids, ct);
        if (accounts.Find(a => disputed.Contains(a.Id)) is { } no) { return new AccountIsDisputed(no.CreditorAccountNumber); }

        var held = ids.ConvertAll(id => (AccountId?)id);
        return await db.PlanAccounts.AnyAsync(a => held.Contains(a.HeldAccountId), ct) ? new AccountHasPlan() : accounts;
    }

    /// <param name="accounts">At least one, all in one currency, as <see cref="CoverableAsync"/> finds them.</param>
    public static Money Sum(List<Account> accounts) => accounts.Aggregate(Money.Zero(accounts[0].Balance.Currency), (sum, account) => sum + account.Balance);

    public Plan ToPlan(AgreePlan command, PlanPreview preview, PlanGround ground, AgencyDay today, Actor actor)
    {
        var plan = new Plan
        {
            Reference = ShortReference.New(),
            DebtorId = command.Debtor,
            Total = preview.Total,
            Rhythm = command.Terms.Rhythm,
            FirstDueOn = command.Terms.FirstDueOn,
            OtherDay = command.Terms.OtherDay,
            Adjustment = command.Terms.Adjustment,
            Parts = command.Terms.Parts,
            Order = command.Order,
            ReviewOn = command.ReviewOn ?? today.Date.PlusMonths(options.Value.As(today.Terms).ReviewMonths),
            StatementId = ground.Statement,
            AllowedBy = ground.AllowedBy,
            AllowedBecause = ground.AllowedBecause,
            AgreedAt = today.Now,
            AgreedBy = actor.Id,
            AgreedThrough = command.Agreement.Through,
            AgreedWords = command.Agreement.WordsOrNull,
            ChangeToken = command.Token,
        };
        plan.Instalments.AddRange(preview.Schedule.Payments.Select(p => new Instalment { Number = p.Number, DueOn = p.DueOn, Amount = p.Amount }));
        plan.Accounts.AddRange(preview.Accounts.Select((account, at) => new PlanAccount { AccountId = account, Position = at + 1 }));
        plan.Accounts.ForEach(account => account.Hold());
        return plan;
    }

    private static FieldRefusal? ReviewRefusal(AgreePlan command, LocalDate today) => command switch
    {
        { ReviewOn: { } on } when on <= today || on > today.PlusMonths(MaxReviewMonths) => new ReviewOutOfRange(today.PlusMonths(MaxReviewMonths)),
        _ when !Enum.IsDefined(command.Order) => new FieldRefusal(nameof(command.Order), "Choose where payments go first."),
        _ when !Enum.IsDefined(command.Terms.Adjustment) => new FieldRefusal(nameof(command.Terms.Adjustment), "Choose what happens on days on which banks rest."),
        _ => command.Agreement.Refusal,
    };
}
