using System.Security.Cryptography;
using System.Text.Json;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Facts.Json;
using CollectionsPortal.Domain.Values;
using FluentValidation;

namespace CollectionsPortal.Domain.Diallers;

/// <summary>A dialler's question: may this person be called now?</summary>
public sealed record AskPermit
{
    public const int MostAccounts = 50;

    /// <summary>The person's reference; null where the accounts say who it is.</summary>
    public string? Debtor { get; init; }

    /// <summary>What the call is about. Empty: every account of the person with something left to collect.</summary>
    public IReadOnlyList<AccountName> Accounts { get; init; } = [];

    /// <summary>One of the person's numbers; null: the first that the rules let pass.</summary>
    public string? Phone { get; init; }

    /// <summary>Whether a machine dials or speaks. Must be said: more is asked of machines than of people.</summary>
    public required Automation Automation { get; init; }

    public ContactPurpose Purpose { get; init; } = ContactPurpose.Collect;

    /// <summary>SHA-256 of what is asked, whatever the order and the blanks in which it was written.</summary>
    internal byte[] Hash() => SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this, FactsJson.OneLine));
}

internal sealed class AskPermitValidator : AbstractValidator<AskPermit>
{
    public AskPermitValidator()
    {
        RuleFor(ask => ask.Debtor)
            .NotEmpty().WithMessage("Name the person by their reference, or name at least one of their accounts.")
            .When(ask => ask.Accounts.Count == 0);
        RuleFor(ask => ask.Debtor)
            .Must(text => ShortReference.TryParse(text, null, out _)).WithMessage("This is not a reference such as CP-7F3K-9QXM.")
            .When(ask => ask.Debtor is not null);
        RuleFor(ask => ask.Accounts)
            .Must(accounts => accounts.Count <= AskPermit.MostAccounts).WithMessage($"Name at most {AskPermit.MostAccounts} accounts.");
        RuleForEach(ask => ask.Accounts).SetValidator(new AccountNameValidator());
        RuleFor(ask => ask.Phone)
            .Must(text => PhoneNumber.TryParse(text, null, out _)).WithMessage("This is not a telephone number such as +12025550123.")
            .When(ask => ask.Phone is not null);
    }
}
