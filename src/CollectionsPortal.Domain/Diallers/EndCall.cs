using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Contacts;
using FluentValidation;

namespace CollectionsPortal.Domain.Diallers;

/// <summary>How a permitted call ended, as a dialler tells it.</summary>
public sealed record EndCall
{
    public required ContactOutcome Outcome { get; init; }

    /// <summary>The accounts that we raised, in talk or in a message that names them.</summary>
    public IReadOnlyList<AccountName> RaisedByUs { get; init; } = [];

    /// <summary>The accounts that the person brought up.</summary>
    public IReadOnlyList<AccountName> RaisedByThem { get; init; } = [];

    /// <summary>The account to which a call that named none is booked. Null: one of those it was asked for.</summary>
    public AccountName? BookedTo { get; init; }
}

internal sealed class EndCallValidator : AbstractValidator<EndCall>
{
    public EndCallValidator()
    {
        RuleFor(end => end.Outcome)
            .Must(outcome => ContactEndings.OfCall.Contains(outcome)).WithMessage("A call cannot end like this.");
        RuleFor(end => end.RaisedByUs).Must(accounts => accounts.Count <= AskPermit.MostAccounts).WithMessage($"Name at most {AskPermit.MostAccounts} accounts.");
        RuleFor(end => end.RaisedByThem).Must(accounts => accounts.Count <= AskPermit.MostAccounts).WithMessage($"Name at most {AskPermit.MostAccounts} accounts.");
        RuleForEach(end => end.RaisedByUs).SetValidator(new AccountNameValidator());
        RuleForEach(end => end.RaisedByThem).SetValidator(new AccountNameValidator());
        RuleFor(end => end.BookedTo!).SetValidator(new AccountNameValidator()).When(end => end.BookedTo is not null);
    }
}
