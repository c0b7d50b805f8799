using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Accounts;

/// <summary>One debt, placed by one creditor under one number.</summary>
public sealed class Account : IConcurrencyStamped, IBearsOnContact
{
    public const int NumberMaxLength = 64;
    public const int OriginalCreditorMaxLength = Creditor.NameMaxLength;

    public AccountId Id { get; private set; }

    public required ShortReference Reference { get; init; }

    public DebtorId DebtorId { get; init; }

    /// <summary>Set while an account is made together with its debtor; read through <see cref="DebtorId"/> otherwise.</summary>
    public Debtor Debtor { get; init; } = null!;

    public CreditorId CreditorId { get; init; }

    public Creditor Creditor { get; init; } = null!;

    /// <summary>The creditor's own number, as written: case and leading zeros count. Unique per creditor.</summary>
    public required string CreditorAccountNumber { get; init; }

    public string? OriginalCreditor { get; private set; }

    public required DebtKind Kind { get; init; }

    public required Itemization Itemization { get; init; }

    /// <summary>What is owed now: always the sum of the ledger, kept here so that lists need not add up.</summary>
    public Money Balance { get; private set; }

    /// <summary>Since when we have money of the person's here, because the balance fell below zero; null: we have none. Kept so that a list finds these few.</summary>
    public Instant? BelowZeroSince { get; private set; }

    public LocalDate? OpenedOn { get; private set; }

    public LocalDate? ChargedOffOn { get; private set; }

    public LocalDate? LastPaymentOn { get; private set; }

    /// <summary>In the account's currency; null when no payment is known.</summary>
    public decimal? LastPaymentAmount { get; private set; }

    public bool HasJudgment { get; private set; }

    public AccountFacts Facts { get; private set; } = AccountFacts.NothingNoted;

    public AccountStatus Status { get; private set; }

    public required LocalDate PlacedOn { get; init; }

    /// <summary>Student loans that had one account number when we got them are one debt for the counts (12 CFR 1006.14(b)(4)); null: a debt of its own.</summary>
    public string? StudentLoanGroup { get; init; }

    /// <summary>What the creditor's last file says is owed. It differs from <see cref="Balance"/> once something was booked here.</summary>
    public Money ReportedBalance
    {
        // Nothing reported is nothing in the currency of the debt.
        get => field.IsZero ? Money.Zero(Itemization.Balance.Currency) : field;
        private set;
    }

    /// <summary>Keyed hash of the record that was last taken from the creditor: an equal record says nothing new. Null: not from a file.</summary>
    public long? PlacementPrint { get; private set; }

    /// <summary>The file that placed it; null: not from a file.</summary>
    public ImportBatchId? ImportBatchId { get; init; }

    public Guid Version { get; private set; }

    /// <summary>Keeps what the creditor's latest record said.</summary>
    public void NoteReport(Money balance, long print) => (ReportedBalance, PlacementPrint) = (balance, print);

    /// <summary>What the creditor's file says beside the amounts. A file without a day of charge-off takes none away.</summary>
    public void Describe(string? originalCreditor, LocalDate? openedOn, LocalDate? chargedOffOn, bool hasJudgment)
        => (OriginalCreditor, OpenedOn, ChargedOffOn, HasJudgment) = (originalCreditor, openedOn, chargedOffOn ?? ChargedOffOn, hasJudgment);

    /// <summary>What staff found out about it.</summary>
    public void Know(AccountFacts facts, LocalDate? chargedOffOn) => (Facts, ChargedOffOn) = (facts, chargedOffOn);

    public void NoteLastPayment(LocalDate on, decimal? amount) => (LastPaymentOn, LastPaymentAmount) = (on, amount);

    /// <summary>Makes the first ledger entry: what the creditor says is owed at placement.</summary>
    public LedgerEntry Open(Actor actor, Instant now)
    {
        Begin();
        return Book(LedgerEntryKind.Placement, Itemization.Total, PlacedOn, actor, now);
    }

    /// <summary>Before the first entry nothing is owed, in the currency of the debt.</summary>
    internal void Begin() => Balance = Money.Zero(Itemization.Balance.Currency);

    /// <summary>Makes a ledger entry and moves the balance by it.</summary>
    /// <param name="amount">Above zero: more is owed. Below zero: a payment or credit.</param>
    /// <param name="corrects">The entry that this one sets right.</param>
    public LedgerEntry Book(
        LedgerEntryKind kind, Money amount, LocalDate effectiveOn, Actor actor, Instant now,
        LedgerEntryId? corrects = null, string? text = null, Payment? payment = null)
    {
        Balance = Balance + amount;
        BelowZeroSince = Balance.Amount < 0 ? BelowZeroSince ?? now : null;
        return new LedgerEntry(this, kind, amount, effectiveOn, actor.Id, now, corrects, text, payment);
    }

    /// <summary>For a row that is written without being tracked: whoever edits an older version learns of it.</summary>
    internal void Touch() => Version = Guid.NewGuid();

    public void MoveTo(AccountStatus status) => Status = status;
}

public enum AccountStatus
{
    Open,
    PaidInFull,
    Recalled,
    Closed,

    /// <summary>Paid as a settlement said, the rest forgiven: never sold, placed or asked for again (12 CFR 1006.30(b)).</summary>
    Settled,
}

public enum DebtKind
{
    CreditCard,
    Auto,
    Medical,
    Utility,
    Telecom,
    PersonalLoan,
    Rent,
    StudentLoan,
    Mortgage,
    Other,
}
