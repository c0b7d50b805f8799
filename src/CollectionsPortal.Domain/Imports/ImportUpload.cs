using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Imports;

/// <summary>A placement file as it arrives.</summary>
/// <param name="Content">Read once, from where it stands; never needs to be rewound.</param>
/// <param name="FileName">Only shown. Folders in it are dropped.</param>
/// <param name="Creditor">Who placed the records that name no creditor; null when each names its own.</param>
/// <param name="Currency">Of the records that name none.</param>
public sealed record ImportUpload(Stream Content, string FileName, CreditorId? Creditor = null, string Currency = Money.DefaultCurrency);
