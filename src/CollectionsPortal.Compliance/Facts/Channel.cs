namespace CollectionsPortal.Compliance.Facts;

/// <summary>The medium of a contact (12 CFR 1006.2(d), comment 2(d)-1).</summary>
public enum Channel
{
    Call,

    /// <summary>A voicemail placed without ringing. A telephone call for the counts (comment 14(b)-1).</summary>
    RinglessVoicemail,

    Text,
    Email,
    Letter,

    /// <summary>A message on a social platform.</summary>
    SocialMessage,
}
