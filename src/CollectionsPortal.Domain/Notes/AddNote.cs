using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Debtors;

namespace CollectionsPortal.Domain.Notes;

/// <param name="Account">Null: about the person, not about one debt.</param>
/// <param name="Contact">The contact it was written for.</param>
/// <param name="Corrects">The note that this one sets right; its kind is then a correction.</param>
public sealed record AddNote(
    DebtorId Debtor,
    string Text,
    NoteKind Kind = NoteKind.General,
    AccountId? Account = null,
    ContactAttemptId? Contact = null,
    NoteId? Corrects = null,
    bool Pin = false);

/// <summary>A new note that sets an older one right. The older one stays as it is.</summary>
public sealed record CorrectNote(DebtorId Debtor, NoteId Corrects, string Text);

public sealed record NoteEmpty() : Refusal("Write something first.");

public sealed record NoteTooLong(int Max) : Refusal($"A note has at most {Max} characters.");

public sealed record NoteHoldsCardNumber() : Refusal("This looks like a card number. Never write one down: take it out.");

/// <summary>Other data that may not be kept in a note: see <see cref="NoteText"/>.</summary>
public sealed record NoteHoldsSecret(string Finding) : Refusal($"{Finding} Never write one down: take it out.");
