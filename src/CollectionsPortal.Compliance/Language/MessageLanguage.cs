namespace CollectionsPortal.Compliance.Language;

/// <summary>Languages that a text is written in, as far as they are told apart here.</summary>
[Flags]
public enum MessageLanguage
{
    /// <summary>Too few words to tell.</summary>
    None = 0,

    English = 1,
    Spanish = 2,

    /// <summary>Neither of the two.</summary>
    Other = 4,
}
