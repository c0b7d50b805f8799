using CollectionsPortal.Domain.Ledger.Interest;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Accounts;

/// <summary>One debt as the person's page shows it.</summary>
public sealed record AccountLine
{
    public required AccountId Id { get; init; }

    public required ShortReference Reference { get; init; }

    public required string Creditor { get; init; }

    public required string? OriginalCreditor { get; init; }

    public required string CreditorAccountNumber { get; init; }

    public required DebtKind Kind { get; init; }

    public required AccountStatus Status { get; init; }

    public required Money Balance { get; init; }

    public required Itemization Itemization { get; init; }

    public required LocalDate PlacedOn { get; init; }

    public required bool HasJudgment { get; init; }

    public required LocalDate? ChargedOffOn { get; init; }

    public required AccountFacts Facts { get; init; }

    /// <summary>The newest notice that did not come back; null: none was sent.</summary>
    public required ValidationNotice? Notice { get; init; }

    /// <summary>Whether it bears interest; null where nobody asked for it.</summary>
    public InterestStanding? Interest { get; init; }

    /// <summary>Those not withdrawn, the newest first.</summary>
    public required IReadOnlyList<Dispute> Disputes { get; init; }
}
