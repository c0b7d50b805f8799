using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Debtors;
using FluentValidation;

namespace CollectionsPortal.Domain.Notes;

/// <param name="Account">Null: about the person.</param>
/// <param name="Contact">The contact it was written for; null for none.</param>
public sealed record AddNote(DebtorId Debtor, NoteKind Kind, string Text, AccountId? Account = null, ContactAttemptId? Contact = null, bool Pin = false);

/// <summary>A new note that sets an older one right. The older one stays as it is.</summary>
public sealed record CorrectNote(DebtorId Debtor, NoteId Corrects, string Text);

internal sealed class AddNoteValidator : AbstractValidator<AddNote>
{
    public AddNoteValidator()
    {
        RuleFor(c => c.Text).NotEmpty().WithMessage("Write something first.").MaximumLength(Note.MaxLength).WithMessage($"A note has at most {Note.MaxLength} characters.");
        RuleFor(c => c.Text).Must(text => !CardNumber.IsIn(text)).WithMessage("This looks like a card number. Never write one down: take it out.");
        RuleFor(c => c.Kind).Must(kind => Enum.IsDefined(kind) && kind != NoteKind.Correction).WithMessage("Choose the kind of note.");
    }
}

internal sealed class CorrectNoteValidator : AbstractValidator<CorrectNote>
{
    public CorrectNoteValidator()
    {
        RuleFor(c => c.Text).NotEmpty().WithMessage("Write what is right.").MaximumLength(Note.MaxLength).WithMessage($"A note has at most {Note.MaxLength} characters.");
        RuleFor(c => c.Text).Must(text => !CardNumber.IsIn(text)).WithMessage("This looks like a card number. Never write one down: take it out.");
    }
}
