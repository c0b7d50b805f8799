using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Notes;
using CollectionsPortal.Domain.Staff;

namespace CollectionsPortal.Domain.Flags;

/// <param name="Cause">What it is raised for, such as "attempt-12" or "note-7". The same kind and cause is raised once, ever.</param>
/// <param name="Subject">Whose act it is about; null when no member of staff did it.</param>
/// <param name="Summary">One plain sentence without personal data.</param>
public sealed record RaiseFlag(FlagKind Kind, DebtorId Debtor, StaffUserId? Subject, string Cause, string Summary)
{
    public AccountId? Account { get; init; }

    public NoteId? Note { get; init; }

    public ContactAttemptId? Attempt { get; init; }

    public DecisionReceiptId? Receipt { get; init; }
}
