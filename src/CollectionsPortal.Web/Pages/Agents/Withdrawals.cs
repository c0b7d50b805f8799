using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger.Interest;

namespace CollectionsPortal.Web.Pages.Agents;

/// <summary>Takes back what binds us, each kind by its own service, with the words or reason that it needs.</summary>
public sealed class Withdrawals(
    PreferenceService preferences, CeaseService ceases, RepresentationService representations, DisputeService disputes, HoldService holds,
    ConsentService consents, RelatedPersonService people, InterestFreezeService freezes)
{
    public const string Preference = "wish";
    public const string Cease = "cease";
    public const string Lawyer = "lawyer";
    public const string Dispute = "dispute";
    public const string Hold = "hold";
    public const string Remark = "remark";
    public const string MoreCalls = "more-calls";
    public const string Texts = "texts";
    public const string Consent = "consent";
    public const string Freeze = "freeze";
    public const string Around = "around";

    /// <summary>What the form asks; null for a kind that does not exist.</summary>
    public static (string Title, string Label, string Done)? WordsOf(string kind) => kind switch
    {
        Preference => ("It is fine again", "What did they say?", "Taken back. The next check goes by it."),
        Cease => ("They want to hear from us again", "What did they say?", "Taken back. The next check goes by it."),
        Lawyer => ("The lawyer does not act any more", "How do we know?", "Recorded. The next check goes by it."),
        Dispute => ("They take the dispute back", "What did they say?", "Taken back."),
        Hold => ("Lift the hold", "Why can it be lifted?", "Lifted. The next check goes by it."),
        Remark => ("Read the creditor’s remark", "What did you make of it?", "Marked as read."),
        MoreCalls => ("No more extra calls", "What did they say?", "Their consent has ended."),
        Texts => ("No more texts", "What did they say?", "Their consent has ended."),
        Freeze => ("Let interest go on again", "Why can it go on?", "The freeze ends with today. Nothing is added for its days."),
        Around => ("Not around them any more", "How do we know?", "Recorded. Nobody knows who answers at their numbers now."),
        Consent => ("They take their consent back", "What did they say?", "Their consent has ended. The next check goes by it."),
        _ => null,
    };

    /// <param name="debtor">Whose it is; something of somebody else is not found.</param>
    /// <param name="kind">One of the constants here.</param>
    /// <param name="key">The row's key.</param>
    /// <param name="words">What they said, or the reason.</param>
    public Task<Result> TakeBackAsync(DebtorId debtor, string kind, long key, string words, Actor actor, CancellationToken ct) => kind switch
    {
        Preference => preferences.WithdrawAsync(new(debtor, new(key), words), actor, ct),
        Cease => ceases.WithdrawAsync(new(debtor, new(key), words), actor, ct),
        Lawyer => representations.EndAsync(new(debtor, new(key), words), actor, ct),
        Dispute => disputes.WithdrawAsync(new(debtor, new(key), words), actor, ct),
        Hold => holds.LiftAsync(new(debtor, new(key), words), actor, ct),
        Remark => holds.ReadRemarkAsync(new(debtor, new(key), words), actor, ct),
        MoreCalls => consents.RevokeCallsAsync(debtor, new(key), actor, ct),
        Texts => consents.RevokeTextsAsync(debtor, new(key), actor, ct),
        Freeze => freezes.EndAsync(new(debtor, new(key), words), actor, ct),
        Around => people.EndAsync(new(debtor, new(key), words), actor, ct),
        Consent => consents.RevokeAsync(new(debtor, new(key), words), actor, ct),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
