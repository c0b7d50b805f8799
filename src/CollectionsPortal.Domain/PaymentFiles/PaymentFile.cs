using System.Text.Json;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.PaymentFiles;

/// <summary>One file of payments, the plan made of it, and what became of it.</summary>
public sealed class PaymentFile : ILeased
{
    private PaymentFile()
    {
    }

    public PaymentFile(string fileName, IReadOnlyList<string> headings, PaymentSourceId source, LocalDate asOf, Actor actor, Instant now)
    {
        FileName = fileName.Length > ImportBatch.FileNameMaxLength ? fileName[..ImportBatch.FileNameMaxLength] : fileName;
        HeadingsJson = JsonSerializer.Serialize(headings);
        SourceId = source;
        AsOf = asOf;
        StartedBy = actor.Id;
        StartedAt = now;
        OrderedByName = actor.Display;
    }

    public PaymentFileId Id { get; private set; }

    public string FileName { get; private set; } = string.Empty;

    /// <summary>SHA-256 of the file's bytes; empty until all of it was read.</summary>
    public byte[] FileHash { get; private set; } = [];

    public PaymentSourceId SourceId { get; private set; }

    /// <summary>The currency of records that name none.</summary>
    public string Currency { get; init; } = Money.DefaultCurrency;

    /// <summary>The file's header, a JSON list.</summary>
    public string HeadingsJson { get; private set; } = "[]";

    /// <summary>What a person said of columns: JSON, simplified heading to field, an empty field for "ignore".</summary>
    public string AssignedJson { get; private set; } = "{}";

    /// <summary>The agency's date on which it came. No payment of it is later.</summary>
    public LocalDate AsOf { get; private set; }

    public Instant StartedAt { get; private set; }

    public StaffUserId? StartedBy { get; private set; }

    /// <summary>Who ordered it to be booked.</summary>
    public StaffUserId? OrderedBy { get; private set; }

    public string OrderedByName { get; private set; } = string.Empty;

    public ImportStatus Status { get; private set; }

    public Instant? FinishedAt { get; private set; }

    /// <summary>Why it stopped, in words for the administrator.</summary>
    public string? Failure { get; private set; }

    /// <summary>Records in the file, the header not counted.</summary>
    public int Read { get; private set; }

    public int PlannedThrough { get; private set; }

    /// <summary>The number of the last record that was booked.</summary>
    public int BookedThrough { get; private set; }

    /// <summary>The process that works on it; null when none does.</summary>
    public Guid? LeaseHolder { get; private set; }

    /// <summary>After this moment the process is taken for dead.</summary>
    public Instant? LeaseUntil { get; private set; }

    public IReadOnlyList<string> Headings => JsonSerializer.Deserialize<List<string>>(HeadingsJson)!;

    public IReadOnlyDictionary<string, PaymentColumn?> Assigned => PaymentColumns.ReadAssigned(AssignedJson);

    /// <summary>There is a whole plan: it was just made, or booking it was broken off.</summary>
    public bool CanBeOrdered => Status == ImportStatus.Previewed || (Status == ImportStatus.Failed && Read > 0 && PlannedThrough > Read);

    internal void FinishStaging(int records, byte[] hash, IReadOnlyDictionary<string, PaymentColumn?> assigned, bool isUnderstood)
    {
        Read = records;
        FileHash = hash;
        Understand(assigned, isUnderstood);
    }

    internal void Understand(IReadOnlyDictionary<string, PaymentColumn?> assigned, bool isUnderstood)
    {
        AssignedJson = PaymentColumns.WriteAssigned(assigned);
        Status = isUnderstood ? ImportStatus.Planning : ImportStatus.NeedsColumns;
        PlannedThrough = 0;
    }

    internal void Order(Actor actor) => (Status, OrderedBy, OrderedByName, Failure, FinishedAt) = (ImportStatus.Committing, actor.Id, actor.Display, null, null);

    internal void Fail(string why, Instant now) => (Status, Failure, FinishedAt) = (ImportStatus.Failed, why, now);

    internal void Discard(Instant now) => (Status, FinishedAt) = (ImportStatus.Discarded, now);
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
