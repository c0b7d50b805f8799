using System.Runtime.InteropServices;
using NodaTime;

namespace CollectionsPortal.Compliance;

/// <summary>A stretch of time throughout which a contact is allowed, if nothing else happens.</summary>
/// <param name="From">Inclusive.</param>
/// <param name="To">Exclusive.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct AllowedWindow(Instant From, Instant To)
{
    public Duration Length => To - From;
}
