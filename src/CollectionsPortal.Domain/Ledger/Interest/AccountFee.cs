using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;

namespace CollectionsPortal.Domain.Ledger.Interest;

/// <summary>By what right a fee was added: one row for each fee in the ledger (12 CFR 1006.22(b)).</summary>
public sealed class AccountFee : IAppendOnly
{
    public const int WhatMaxLength = 80;

    public AccountFeeId Id { get; private set; }

    public required AccountId AccountId { get; init; }

    public LedgerEntryId EntryId { get; private set; }

    public required LedgerEntry Entry { get; init; }

    public required InterestAuthority Authority { get; init; }

    /// <inheritdoc cref="InterestTerms.Quote"/>
    public required string Quote { get; init; }

    /// <inheritdoc cref="InterestTerms.Source"/>
    public required string Source { get; init; }

    /// <summary>The form's own: the same form sent twice is one fee.</summary>
    public required Guid Token { get; init; }
}
