using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Values;
using FluentValidation;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>"I have a lawyer."</summary>
/// <param name="Accounts">Null: every account, or they did not say.</param>
public sealed record RecordLawyer(DebtorId Debtor, Lawyer Lawyer, IReadOnlyList<AccountId>? Accounts, Statement Said);

/// <summary>As far as it is known. All blank: there is an attorney, but nobody knows who yet. Contact rests all the same.</summary>
public sealed record Lawyer(string? Name = null, string? Address = null, string? Phone = null, string? Email = null);

public sealed record IdentifyLawyer(DebtorId Debtor, RepresentationId Representation, Lawyer Lawyer);

/// <summary>What came of turning to the attorney, or of looking for one.</summary>
/// <param name="Said">Its date is the day on which we wrote, or on which they answered.</param>
public sealed record NoteLawyerStep(DebtorId Debtor, RepresentationId Representation, LawyerStep Step, Statement Said);

public sealed record EndRepresentation(DebtorId Debtor, RepresentationId Representation, string Reason);

internal sealed class LawyerValidator : AbstractValidator<Lawyer>
{
    public LawyerValidator()
    {
        RuleFor(l => l.Name).MaximumLength(Representation.NameMaxLength).WithMessage($"Use at most {Representation.NameMaxLength} characters.");
        RuleFor(l => l.Address).MaximumLength(Representation.AddressMaxLength).WithMessage($"Use at most {Representation.AddressMaxLength} characters.");
        RuleFor(l => l.Phone).Must(phone => string.IsNullOrWhiteSpace(phone) || PhoneNumber.TryParse(phone, null, out _))
            .WithMessage("Enter a telephone number with its area code.");
        RuleFor(l => l.Email).Must(email => string.IsNullOrWhiteSpace(email) || EmailAddress.TryParse(email, null, out _))
            .WithMessage("Enter an e-mail address, such as name@example.com.");
    }
}

internal sealed class EndRepresentationValidator : AbstractValidator<EndRepresentation>
{
    public EndRepresentationValidator() =>
        RuleFor(c => c.Reason).NotEmpty().WithMessage("Say how we know that the attorney does not act any more.")
            .MaximumLength(Representation.ReasonMaxLength).WithMessage($"Use at most {Representation.ReasonMaxLength} characters.");
}
