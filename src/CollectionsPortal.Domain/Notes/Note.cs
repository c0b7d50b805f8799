using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Staff;
using NodaTime;

namespace CollectionsPortal.Domain.Notes;

/// <summary>What a member of staff wrote down about a person. Never changed: a correction is a new note that names the old one.</summary>
public sealed class Note : IAppendOnly
{
    public const int MaxLength = 4000;

    public NoteId Id { get; private set; }

    public DebtorId DebtorId { get; init; }

    /// <summary>Null: about the person, not about one debt.</summary>
    public AccountId? AccountId { get; init; }

    /// <summary>The contact it was written for.</summary>
    public ContactAttemptId? ContactAttemptId { get; init; }

    public required NoteKind Kind { get; init; }

    public required string Text { get; init; }

    /// <summary>Null: written by the portal itself.</summary>
    public StaffUserId? AuthorId { get; init; }

    public required Instant At { get; init; }

    public NoteId? CorrectsId { get; init; }
}

public enum NoteKind
{
    General,
    Conversation,
    Voicemail,
    Hardship,
    Complaint,
    Correspondence,
    Correction,
}
