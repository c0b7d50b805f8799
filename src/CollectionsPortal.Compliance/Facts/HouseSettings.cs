namespace CollectionsPortal.Compliance.Facts;

/// <summary>The agency's own limits. They can only be tighter than the law.</summary>
public sealed record HouseSettings
{
    public const int MinContactsPerWeek = 1;
    public const int MaxContactsPerWeek = 7;

    /// <summary>How many contacts of all kinds one person may get within seven days, 1 to 7.</summary>
    public int ContactsPerWeek
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, MinContactsPerWeek);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxContactsPerWeek);
            field = value;
        }
    } = 3;

    public static HouseSettings Default { get; } = new();
}
