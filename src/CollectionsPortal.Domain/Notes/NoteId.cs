using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Notes;

public readonly record struct NoteId(long Value) : IEntityId<NoteId>
{
    public static NoteId From(long value) => new(value);

    public static bool TryParse(string? s, IFormatProvider? provider, out NoteId result) => EntityId.TryParse(s, out result);

    public override string ToString() => EntityId.Format(Value);
}
