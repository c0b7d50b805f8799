using CollectionsPortal.Domain.Staff;
using NodaTime;

namespace CollectionsPortal.Domain.Notes;

/// <summary>A note that stays on top. Beside the note, because notes never change.</summary>
public sealed class NotePin
{
    public required NoteId NoteId { get; init; }

    public StaffUserId? PinnedBy { get; init; }

    public required Instant PinnedAt { get; init; }
}
