using System.Text.Json;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Imports;

/// <summary>A file of records from outside that waits in the database, encrypted, until a plan of it is made, looked at and carried out.</summary>
public abstract class StagedFile
{
    public const int FileNameMaxLength = 200;
    public const int FileHashLength = 32;
    public const int FailureMaxLength = 500;

    private protected StagedFile()
    {
    }

    private protected StagedFile(string fileName, IReadOnlyList<string> headings, LocalDate asOf, Actor actor, Instant now)
    {
        FileName = fileName.Length > FileNameMaxLength ? fileName[..FileNameMaxLength] : fileName;
        HeadingsJson = JsonSerializer.Serialize(headings);
        AsOf = asOf;
        StartedBy = actor.Id;
        StartedAt = now;
        OrderedByName = actor.Display;
    }

    public string FileName { get; private set; } = string.Empty;

    /// <summary>SHA-256 of the file's bytes; empty until all of it was read.</summary>
    public byte[] FileHash { get; private set; } = [];

    /// <summary>The currency of records that name none.</summary>
    public string Currency { get; init; } = Money.DefaultCurrency;

    /// <summary>The file's header, a JSON list.</summary>
    public string HeadingsJson { get; private set; } = "[]";

    /// <summary>What a person said of columns: JSON, simplified heading to field, an empty field for "ignore".</summary>
    public string AssignedJson { get; private set; } = "{}";

    /// <summary>The agency's date on which it came. Every date of the file is judged by it, however late the plan is carried out.</summary>
    public LocalDate AsOf { get; private set; }

    public Instant StartedAt { get; private set; }

    public StaffUserId? StartedBy { get; private set; }

    /// <summary>Who ordered the plan to be carried out.</summary>
    public StaffUserId? OrderedBy { get; private set; }

    public string OrderedByName { get; private set; } = string.Empty;

    public ImportStatus Status { get; private set; }

    public Instant? FinishedAt { get; private set; }

    /// <summary>Why it stopped, in words for the administrator.</summary>
    public string? Failure { get; private set; }

    /// <summary>Records in the file, the header not counted.</summary>
    public int Read { get; private set; }

    /// <summary>The number of the last record that has its plan.</summary>
    public int PlannedThrough { get; private set; }

    /// <summary>The process that works on it; null when none does.</summary>
    public Guid? LeaseHolder { get; private set; }

    /// <summary>After this moment the process is taken for dead.</summary>
    public Instant? LeaseUntil { get; private set; }

    public IReadOnlyList<string> Headings => JsonSerializer.Deserialize<List<string>>(HeadingsJson)!;

    /// <summary>There is a whole plan: it was just made, or carrying it out was broken off.</summary>
    public bool CanBeOrdered => Status == ImportStatus.Previewed || (Status == ImportStatus.Failed && Read > 0 && PlannedThrough > Read);

    internal void Order(Actor actor) => (Status, OrderedBy, OrderedByName, Failure, FinishedAt) = (ImportStatus.Committing, actor.Id, actor.Display, null, null);

    internal void Fail(string why, Instant now) => (Status, Failure, FinishedAt) = (ImportStatus.Failed, why, now);

    internal void Discard(Instant now) => (Status, FinishedAt) = (ImportStatus.Discarded, now);

    private protected void Stage(int records, byte[] hash) => (Read, FileHash) = (records, hash);

    /// <param name="isUnderstood">Every column that is needed has its meaning.</param>
    private protected void Assign(string assignedJson, bool isUnderstood)
        => (AssignedJson, Status, PlannedThrough) = (assignedJson, isUnderstood ? ImportStatus.Planning : ImportStatus.NeedsColumns, 0);
}
