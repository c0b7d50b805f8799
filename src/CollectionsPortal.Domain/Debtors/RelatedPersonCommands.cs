using CollectionsPortal.Domain.Contacts;
using FluentValidation;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>Somebody around the debtor becomes known.</summary>
/// <param name="Point">A number or address of the debtor's that is theirs; null for none yet.</param>
public sealed record RecordPerson(DebtorId Debtor, string Name, PersonRole Role, ContactPoint? Point, Statement Said);

/// <summary>A number or address is somebody else's among those around the debtor, or the debtor's own.</summary>
/// <param name="Person">Null: it is the debtor's own.</param>
public sealed record SayWhose(DebtorId Debtor, ContactPoint Point, RelatedPersonId? Person);

public sealed record EndPerson(DebtorId Debtor, RelatedPersonId Person, string Words);

/// <summary>They may be asked once more where the debtor is.</summary>
/// <param name="Words">What they said, or why we think that they know better now.</param>
public sealed record LetAskAgain(DebtorId Debtor, RelatedPersonId Person, AskAgainReason Reason, string Words);

internal sealed class LetAskAgainValidator : AbstractValidator<LetAskAgain>
{
    public LetAskAgainValidator()
    {
        RuleFor(c => c.Reason).IsInEnum().WithMessage("Choose why.");
        RuleFor(c => c.Words).NotEmpty().WithMessage("Say what they said, or how we know.")
            .MaximumLength(RelatedPerson.WordsMaxLength).WithMessage($"Use at most {RelatedPerson.WordsMaxLength} characters.");
    }
}

internal sealed class RecordPersonValidator : AbstractValidator<RecordPerson>
{
    public RecordPersonValidator()
    {
        RuleFor(c => c.Name).NotEmpty().WithMessage("Enter the name.").MaximumLength(RelatedPerson.NameMaxLength).WithMessage($"Use at most {RelatedPerson.NameMaxLength} characters.");
        RuleFor(c => c.Role).IsInEnum().WithMessage("Choose what they are to the debt.");
    }
}

internal sealed class EndPersonValidator : AbstractValidator<EndPerson>
{
    public EndPersonValidator() =>
        RuleFor(c => c.Words).NotEmpty().WithMessage("Say how we know.")
            .MaximumLength(RelatedPerson.WordsMaxLength).WithMessage($"Use at most {RelatedPerson.WordsMaxLength} characters.");
}
