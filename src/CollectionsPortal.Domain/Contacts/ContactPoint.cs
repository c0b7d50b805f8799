using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>One number or address of a debtor, named by its row and never by what it says. Written <c>phone-12</c>, so that it may stand in a URL.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ContactPoint(ContactPointKind Kind, long Id) : IParsable<ContactPoint>
{
    public const int MaxLength = 30;

    /// <summary>How the point is named in the facts.</summary>
    public EndpointKey Key => new(ToString());

    public static implicit operator ContactPoint(DebtorPhoneId id) => new(ContactPointKind.Phone, id.Value);

    public static implicit operator ContactPoint(DebtorEmailId id) => new(ContactPointKind.Email, id.Value);

    public static implicit operator ContactPoint(DebtorAddressId id) => new(ContactPointKind.Address, id.Value);

    public static ContactPoint Parse(string s, IFormatProvider? provider)
        => TryParse(s, provider, out var point) ? point : throw new FormatException("Not a number or address of a debtor.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ContactPoint result)
    {
        result = default;
        var parts = (s ?? string.Empty).Split('-');
        if (parts is not [var kind, var id] || !Enum.TryParse(kind, ignoreCase: true, out ContactPointKind parsed) || !Enum.IsDefined(parsed)
            || !EntityId.TryParse(id, out DebtorPhoneId number))
        {
            return false;
        }

        result = new ContactPoint(parsed, number.Value);
        return true;
    }

    public bool Takes(ContactChannel channel) => channel switch
    {
        ContactChannel.Call or ContactChannel.Text => Kind == ContactPointKind.Phone,
        ContactChannel.Email => Kind == ContactPointKind.Email,
        ContactChannel.Letter => Kind == ContactPointKind.Address,
        _ => false,
    };

    public override string ToString() => $"{Kind.ToString().ToLowerInvariant()}-{EntityId.Format(Id)}";
}
