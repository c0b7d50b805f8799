using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using NodaTime;

namespace CollectionsPortal.Domain.Imports;

/// <summary>One account as the creditor hands it over, read and checked. What was doubtful and could be left out is left out.</summary>
public sealed record PlacementRow
{
    public required string Creditor { get; init; }

    /// <summary>Null when the file does not say.</summary>
    public required string? OriginalCreditor { get; init; }

    public required string AccountNumber { get; init; }

    public required DebtKind DebtKind { get; init; }

    public required PersonName Name { get; init; }

    public required LocalDate? BirthDate { get; init; }

    /// <summary>The last four digits of the social security number.</summary>
    public required string? LastFour { get; init; }

    public required PlacedAddress Address { get; init; }

    public required IReadOnlyList<PlacedPhone> Phones { get; init; }

    public required Values.EmailAddress? Email { get; init; }

    /// <summary>Two or three letters (ISO 639), in lower case; null when the file does not say.</summary>
    public required string? Language { get; init; }

    /// <summary>When the creditor says that consent to texts was given to it. Not consent given to us.</summary>
    public required LocalDate? SmsConsentOn { get; init; }

    /// <summary>When the creditor says that consent to e-mail was given to it. Not consent given to us.</summary>
    public required LocalDate? EmailConsentOn { get; init; }

    public required Itemization Itemization { get; init; }

    /// <summary>What the creditor says is owed now. In a row that was taken it is the itemization's total.</summary>
    public required Values.Money CurrentBalance { get; init; }

    public required LocalDate? OpenedOn { get; init; }

    public required LocalDate? ChargedOffOn { get; init; }

    public required LocalDate? LastPaymentOn { get; init; }

    public required Values.Money? LastPaymentAmount { get; init; }

    public required bool HasJudgment { get; init; }

    /// <summary>The creditor's own words, kept as they are; null when there are none.</summary>
    public required string? Remark { get; init; }

    /// <summary>When validation information was sent, if it was before the placement reached us through this file.</summary>
    public required LocalDate? NoticeSentOn { get; init; }
}
