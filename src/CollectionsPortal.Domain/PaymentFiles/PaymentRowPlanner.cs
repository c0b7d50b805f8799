using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.PaymentFiles;

/// <summary>Decides about one record after the other of one file. What it remembers across records is some 100 bytes each.</summary>
internal sealed class PaymentRowPlanner(PartSeal seal)
{
    private readonly Dictionary<(string Reference, bool IsReturn), int> firstLines = [];
    private readonly Dictionary<string, (DebtorId Debtor, Money Amount)> bookedHere = new(StringComparer.Ordinal);
    private readonly Dictionary<AccountId, decimal> plannedHere = [];

    public PaymentFileLine Decide(PaymentFileId file, PaymentRow row, PaymentFacts facts)
    {
        var line = new PaymentFileLine
        {
            FileId = file,
            Line = row.Line,
            Amount = row.Amount,
            PaidOn = row.PaidOn,
            Method = row.Method,
            Reference = row.Reference,
            Return = row.Return,
            ReturnOf = row.ReturnOf,
        };
        Decide(line, row, facts);
        return line;
    }

    private void Decide(PaymentFileLine line, PaymentRow row, PaymentFacts facts)
    {
        if (row.Fault is { } fault)
        {
            line.Plan(PaymentRowAction.Refused, null, null, null, fault.Length > PaymentFileLine.WhyMaxLength ? fault[..PaymentFileLine.WhyMaxLength] : fault);
        }
        else if (!firstLines.TryAdd((row.Reference!, row.Return is not null), row.Line))
        {
            AlreadyHere(line, $"Record {firstLines[(row.Reference!, row.Return is not null)]} of this file has the same reference.");
        }
        else if (row.Return is not null)
        {
            DecideReturn(line, row, facts);
        }
        else if (facts.Payment(row.Reference!) is not null || facts.IsWaiting(row.Reference!))
        {
            AlreadyHere(line, facts.Payment(row.Reference!) is not null ? "A payment with this reference is booked." : "An earlier file brought it, and it waits to be matched or was set aside.");
        }
        else
        {
            DecidePayment(line, row, facts);
        }
    }

    private void DecideReturn(PaymentFileLine line, PaymentRow row, PaymentFacts facts)
    {
        var of = row.ReturnOf ?? row.Reference!;
        var known = facts.Payment(of) is { } payment ? (payment.Debtor, payment.Amount, payment.IsTakenBack)
            : bookedHere.TryGetValue(of, out var here) ? (here.Debtor, here.Amount, false) : ((DebtorId Debtor, Money Amount, bool IsTakenBack)?)null;
        switch (known)
        {
            case null:
                line.Plan(PaymentRowAction.Refused, null, null, null, "The money went back, but no payment with this reference is booked.");
                break;
            case { IsTakenBack: true }:
                AlreadyHere(line, "This payment was taken back before.");
                break;
            case { } other when row.Amount.Currency != other.Amount.Currency:
                line.Plan(PaymentRowAction.Refused, null, null, null, $"{other.Amount} was paid, so {row.Amount} cannot go back. Ask the source.");
                break;
            case { } less when row.Amount > less.Amount:
                line.Plan(PaymentRowAction.Refused, null, null, null, $"Only {less.Amount} was paid, so {row.Amount} cannot go back. Ask the source.");
                break;
            case { } whole when row.Amount < whole.Amount:
                line.Plan(PaymentRowAction.Refused, null, null, null, PartWentBack(row.Amount, whole.Amount));
                break;
            case { } same:
                line.Plan(PaymentRowAction.TakeBack, same.Debtor, null, null, null);
                break;
        }
    }

    private void DecidePayment(PaymentFileLine line, PaymentRow row, PaymentFacts facts)
    {
        var target = PaymentMatch.Of(row, facts);
        line.Plan(PaymentRowAction.Unmatched, target.Debtor, target.Account, target.Plan, target.Why);
        if (target.Why is { } why)
        {
            line.Leave(why, seal.Seal(row.Clues));
            return;
        }

        var owed = target.Takers.Sum(OwedNow);
        var (action, note) = row.Amount.Amount > owed
            ? (PaymentRowAction.BookAndKeepRest, $"Only {new Money(owed, row.Amount.Currency)} is owed. The rest is kept for the person.")
            : (PaymentRowAction.Book, null);
        line.Plan(action, target.Debtor, target.Account, target.Plan, note);
        bookedHere[row.Reference!] = (target.Debtor!.Value, row.Amount);
        Take(target.Takers, row.Amount.Amount);
    }

    /// <summary>A payment is taken back as a whole, so that the ledger says what happened; what stayed with us is a payment of its own.</summary>
    private static string PartWentBack(Money part, Money whole)
        => $"Only {part} of {whole} went back. Take the whole payment back on the account’s ledger, then record {whole - part} there as what stayed.";

    private static void AlreadyHere(PaymentFileLine line, string why) => line.Plan(PaymentRowAction.AlreadyHere, null, null, null, why);

    private decimal OwedNow(KnownAccount account) => Math.Max(0, account.Balance.Amount - plannedHere.GetValueOrDefault(account.Id));

    private void Take(IReadOnlyList<KnownAccount> takers, decimal amount)
    {
        foreach (var taker in takers)
        {
            var part = Math.Min(amount, OwedNow(taker));
            plannedHere[taker.Id] = plannedHere.GetValueOrDefault(taker.Id) + part;
            amount -= part;
        }
    }
}

/// <summary>Whose a payment is, as far as its record says so. It never guesses: what is not certain a person decides.</summary>
/// <param name="Why">Why it may not be booked by itself; null: it may.</param>
/// <param name="Takers">The accounts that it goes to.</param>
internal sealed record PaymentMatch(DebtorId? Debtor, AccountId? Account, PlanId? Plan, IReadOnlyList<KnownAccount> Takers, string? Why)
{
    public static PaymentMatch Of(PaymentRow row, PaymentFacts facts)
    {
        var (account, accountFault) = AccountOf(row, facts);
        var plan = facts.Plan(row.PlanReference) ?? (account is null ? facts.Plan(row.OurReference) : null);
        if (accountFault is not null && plan is null) { return Nobody(accountFault); }
        if (row.PlanReference is not null && plan is null) { return Nobody("No plan has this reference."); }

        return (account, plan) switch
        {
            (null, null) => Nobody("The record does not say whose it is."),
            (not null, not null) when plan.Accounts.All(a => a.Id != account.Id) => Nobody("The record names a plan and an account that do not belong together."),
            (not null, _) => OfAccount(account, facts).In(row.Amount.Currency),
            _ => OfPlan(plan!, facts).In(row.Amount.Currency),
        };
    }

    private static (KnownAccount? Account, string? Fault) AccountOf(PaymentRow row, PaymentFacts facts)
    {
        var named = facts.Account(row.OurReference);
        var numbered = row.Number is { } number ? facts.Numbered(number, row.Creditor) : [];
        return (row.OurReference, row.Number) switch
        {
            (not null, _) when named is null => (null, "Nothing of ours has this reference."),
            (not null, not null) when numbered.All(a => a.Id != named!.Id) => (null, "The reference and the account number do not belong together."),
            (not null, _) => (named, null),
            (null, not null) => numbered switch
            {
                [var one] => (one, null),
                [] => (null, "No account has this number."),
                _ => (null, "Several creditors have an account of this number."),
            },
            _ => (null, null),
        };
    }

    private static PaymentMatch OfAccount(KnownAccount account, PaymentFacts facts)
    {
        var why = account switch
        {
            { Status: AccountStatus.Recalled or AccountStatus.Closed } => "We do not collect this debt any more. The money may be the creditor's: ask them.",
            _ when facts.Disputed.Contains(account.Id) => "This debt is disputed: it is paid only as the person says (12 CFR 1006.30(c)).",
            _ => null,
        };
        return new PaymentMatch(account.Debtor, account.Id, null, [account], why);
    }

    private static PaymentMatch OfPlan(KnownPlan plan, PaymentFacts facts)
    {
        if (plan.Active is not { } active) { return new PaymentMatch(plan.Debtor, null, null, [], "This plan is over."); }

        var takers = plan.Accounts.Where(a => !facts.Disputed.Contains(a.Id) && a.Balance.Amount > 0).ToList();
        return new PaymentMatch(plan.Debtor, null, active, takers, takers.Count == 0 ? "Every debt of this plan is disputed or paid: it is paid only as the person says (12 CFR 1006.30(c))." : null);
    }

    /// <summary>Nothing is ever changed from one currency into another.</summary>
    private PaymentMatch In(string currency)
        => Why is null && Takers.FirstOrDefault(taker => taker.Balance.Currency != currency) is { } other ? this with { Why = new DebtInOtherCurrency(currency, other.Balance.Currency).Message } : this;

    private static PaymentMatch Nobody(string why) => new(null, null, null, [], why);
}
