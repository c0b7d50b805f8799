using NodaTime;

namespace CollectionsPortal.Compliance;

/// <summary>When a contact would be allowed, or what must happen first.</summary>
internal readonly record struct NextMoment(Instant? At, IReadOnlyList<string> Awaits);
