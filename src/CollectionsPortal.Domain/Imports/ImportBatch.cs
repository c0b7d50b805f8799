using CollectionsPortal.Domain.Accounts;
using NodaTime;

namespace CollectionsPortal.Domain.Imports;

/// <summary>One placement file, the plan made of it, and what became of it.</summary>
public sealed class ImportBatch : StagedFile
{
    private ImportBatch()
    {
    }

    public ImportBatch(string fileName, IReadOnlyList<string> headings, CreditorId? creditor, LocalDate asOf, Actor actor, Instant now)
        : base(fileName, headings, asOf, actor, now)
        => CreditorId = creditor;

    public ImportBatchId Id { get; private set; }

    /// <summary>The creditor of records that name none. Null when each record must name its own.</summary>
    public CreditorId? CreditorId { get; private set; }

    /// <summary>The number of the last record that was carried out.</summary>
    public int CommittedThrough { get; private set; }

    public int Created { get; private set; }

    public int Updated { get; private set; }

    public int Unchanged { get; private set; }

    /// <summary>Records that are taken with a warning. They are counted above, too.</summary>
    public int Warned { get; private set; }

    public int Refused { get; private set; }

    public IReadOnlyDictionary<string, PlacementColumn?> Assigned => ColumnAssignments.Read(AssignedJson);

    internal void FinishStaging(int records, byte[] hash, IReadOnlyDictionary<string, PlacementColumn?> assigned, bool isUnderstood)
    {
        Stage(records, hash);
        Understand(assigned, isUnderstood);
    }

    internal void Understand(IReadOnlyDictionary<string, PlacementColumn?> assigned, bool isUnderstood) => Assign(ColumnAssignments.Write(assigned), isUnderstood);
}
