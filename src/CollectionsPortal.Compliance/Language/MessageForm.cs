namespace CollectionsPortal.Compliance.Language;

/// <summary>In which shape a text leaves.</summary>
public enum MessageForm
{
    /// <summary>A voicemail that must hold the slots of 12 CFR 1006.2(j) and nothing else.</summary>
    LimitedContentMessage,

    /// <summary>Read out on the telephone, or left on a machine as a full message.</summary>
    Spoken,

    Text,
    Email,

    /// <summary>A private message on a social platform.</summary>
    SocialMessage,

    Letter,
}
