namespace CollectionsPortal.Compliance.Facts;

/// <summary>Whether a machine makes a contact.</summary>
public enum Automation
{
    /// <summary>A person dials, or presses send.</summary>
    ByHand,

    /// <summary>A machine chooses and dials the number, or sends the text.</summary>
    Autodialled,

    /// <summary>A recorded or artificial voice speaks.</summary>
    RecordedVoice,
}
