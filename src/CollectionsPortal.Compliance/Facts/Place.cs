namespace CollectionsPortal.Compliance.Facts;

/// <summary>A kind of place, where a person is or to which an address or a landline belongs.</summary>
public enum Place
{
    Unknown,
    Home,
    Work,

    /// <summary>A hospital, a funeral, a place of worship and the like: unusual for anybody.</summary>
    Unusual,

    Other,
}
