namespace CollectionsPortal.Compliance.Facts;

/// <summary>How validation information was provided.</summary>
public enum NoticeDelivery
{
    Mail,
    Email,

    /// <summary>Spoken, in the initial communication (12 CFR 1006.34(a)(1)(ii)).</summary>
    Oral,

    Other,
}
