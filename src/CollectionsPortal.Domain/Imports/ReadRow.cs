using CollectionsPortal.Domain.Accounts;

namespace CollectionsPortal.Domain.Imports;

/// <summary>A record of a batch, opened and read.</summary>
/// <param name="Person">Null when the record is refused.</param>
/// <param name="Print">Equal for two records that say the same.</param>
internal sealed record ReadRow(ImportRow Row, PlacementReading Reading, PersonIdentity? Person, long Print)
{
    public PlacementRow Placement => Reading.Row ?? throw new InvalidOperationException("A refused record has no placement.");

    /// <summary>Which account it is about: the creditor, normalised, and the creditor's number.</summary>
    public (string Creditor, string Number) Account => (Creditor.Normalize(Placement.Creditor), Placement.AccountNumber);
}
