using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Staff;
using NodaTime;

namespace CollectionsPortal.Domain.Imports;

/// <summary>One placement file and what became of it.</summary>
public sealed class ImportBatch
{
    public const int FileNameMaxLength = 200;
    public const int FileHashLength = 32;
    public const int FailureMaxLength = 500;

    public ImportBatchId Id { get; private set; }

    public required string FileName { get; init; }

    /// <summary>SHA-256 of the file's bytes.</summary>
    public required byte[] FileHash { get; init; }

    /// <summary>Null when the file names more than one creditor.</summary>
    public CreditorId? CreditorId { get; init; }

    public required Instant StartedAt { get; init; }

    public StaffUserId? StartedBy { get; init; }

    public ImportStatus Status { get; private set; }

    public Instant? FinishedAt { get; private set; }

    /// <summary>Why it stopped, in words for the administrator.</summary>
    public string? Failure { get; private set; }

    /// <summary>Rows read so far.</summary>
    public int Read { get; private set; }

    public int Created { get; private set; }

    public int Updated { get; private set; }

    public int Unchanged { get; private set; }

    public int Warned { get; private set; }

    public int Refused { get; private set; }

    public void Count(int read, int created, int updated, int unchanged, int warned, int refused)
        => (Read, Created, Updated, Unchanged, Warned, Refused) = (read, created, updated, unchanged, warned, refused);

    public void Start() => Status = ImportStatus.Running;

    public void Finish(Instant now) => (Status, FinishedAt) = (ImportStatus.Committed, now);

    public void Fail(string why, Instant now) => (Status, Failure, FinishedAt) = (ImportStatus.Failed, why, now);
}

public enum ImportStatus
{
    Previewed,
    Running,
    Committed,
    Failed,
}
