using System.Runtime.InteropServices;

namespace CollectionsPortal.Domain.Imports;

/// <summary>Who a person is, as far as creditors say, in three keyed hashes that can be compared but not read.</summary>
/// <param name="NameAndBirth">First and last name with the birth date; null when the birth date is not known.</param>
/// <param name="NameAndLastFour">First and last name with the last four digits; null when these are not known.</param>
/// <param name="NameAndAddress">First and last name with the first line of the address and the ZIP code.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct IdentityKeys(long? NameAndBirth, long? NameAndLastFour, long? NameAndAddress)
{
    public bool IsComplete => NameAndBirth is not null && NameAndLastFour is not null && NameAndAddress is not null;
}
