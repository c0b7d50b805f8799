using CollectionsPortal.Domain.Imports;
using NodaTime;

namespace CollectionsPortal.Domain.PaymentFiles;

/// <summary>One file of payments, the plan made of it, and what became of it.</summary>
public sealed class PaymentFile : StagedFile
{
    private PaymentFile()
    {
    }

    public PaymentFile(string fileName, IReadOnlyList<string> headings, PaymentSourceId source, LocalDate asOf, Actor actor, Instant now)
        : base(fileName, headings, asOf, actor, now)
        => SourceId = source;

    public PaymentFileId Id { get; private set; }

    public PaymentSourceId SourceId { get; private set; }

    /// <summary>The number of the last record that was booked.</summary>
    public int BookedThrough { get; private set; }

    public IReadOnlyDictionary<string, PaymentColumn?> Assigned => PaymentColumns.ReadAssigned(AssignedJson);

    internal void FinishStaging(int records, byte[] hash, IReadOnlyDictionary<string, PaymentColumn?> assigned, bool isUnderstood)
    {
        Stage(records, hash);
        Understand(assigned, isUnderstood);
    }

    internal void Understand(IReadOnlyDictionary<string, PaymentColumn?> assigned, bool isUnderstood) => Assign(PaymentColumns.WriteAssigned(assigned), isUnderstood);
}

/// <summary>Some records of a file as they stood in it, encrypted, until they are booked or dropped. Card numbers were taken out before.</summary>
public sealed class PaymentFilePart
{
    public required PaymentFileId FileId { get; init; }

    /// <summary>The number of its first record, the header being 1.</summary>
    public required int FirstLine { get; init; }

    public required int LastLine { get; init; }

    public required string Sealed { get; init; }
}
