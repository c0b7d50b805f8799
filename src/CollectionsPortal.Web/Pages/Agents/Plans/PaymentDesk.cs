using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Web.Pages.Agents.Plans;

/// <summary>Turns what was chosen about a payment into what each debt gets of it.</summary>
public sealed class PaymentDesk(PaymentSplitQueries splits)
{
    /// <summary>What is written down: no parts where one debt or the plan's own order decides.</summary>
    public async Task<Result<List<PaymentPart>>> PartsAsync(PaymentForm form, DebtorId debtor, PlanId? plan, CancellationToken ct)
    {
        if (form.Order is not { } order) { return form.OwnParts.ToList(); }

        var split = await splits.OfAsync(debtor, plan, form.Arrived, order, ct);
        if (split.Parts.Count == 0) { return new NothingTakesIt(); }

        return split.Left.IsZero || form.KeepRest
            ? split.Parts.Select(part => new PaymentPart(part.Account, part.Amount)).ToList()
            : new MoreThanIsOwed(form.Arrived - split.Left);
    }

    /// <summary>What each debt would get, to be looked at before it is written down.</summary>
    public async Task<PaymentPreview> PreviewAsync(PaymentForm form, DebtorId debtor, PlanId? plan, IReadOnlyList<PlanCandidate> accounts, CancellationToken ct)
    {
        accounts = [.. accounts.Where(account => account.Balance.Currency == form.Arrived.Currency)];
        IReadOnlyList<PaymentPart> parts = form.Split switch
        {
            PaymentSplitChoice.Own => [.. form.OwnParts.Where(part => part.Amount.Currency == form.Arrived.Currency)],
            PaymentSplitChoice.One => [.. accounts.Where(account => account.Id == form.Account).Select(account => new PaymentPart(account.Id, Least(form.Arrived, account.Balance)))],
            _ => [.. (await splits.OfAsync(debtor, plan, form.Arrived, form.Order, ct)).Parts.Select(part => new PaymentPart(part.Account, part.Amount))],
        };
        var given = parts.ToDictionary(part => part.Account, part => part.Amount);
        return new PaymentPreview(
            [.. accounts.Select(account => new PreviewLine(account, given.GetValueOrDefault(account.Id, Money.Zero(form.Arrived.Currency))))],
            form.Arrived - new Money(parts.Sum(part => part.Amount.Amount), form.Arrived.Currency));
    }

    private static Money Least(Money left, Money right) => left < right ? left : right;
}

/// <param name="Left">What no debt gets; below zero: the parts are more than arrived.</param>
public sealed record PaymentPreview(IReadOnlyList<PreviewLine> Lines, Money Left);

/// <param name="Gets">Zero: nothing.</param>
public sealed record PreviewLine(PlanCandidate Account, Money Gets);

public sealed record NothingTakesIt() : FieldRefusal(
    nameof(PaymentForm.Split), "Every debt here is disputed, paid, or in a settlement. Ask which debt the payment is for, and choose it (12 CFR 1006.30(c)).");
