using CollectionsPortal.Compliance.Facts;

namespace CollectionsPortal.Compliance.Language;

/// <summary>What the same words mean depends on. What is not known counts on the cautious side.</summary>
public sealed record OutgoingContext
{
    public required MessageForm Form { get; init; }

    public ContactPurpose Purpose { get; init; } = ContactPurpose.Collect;

    public DisclosureDue Disclosure { get; init; }

    /// <summary>Whether the time to sue has run out on any debt that this is about; null: not known.</summary>
    public bool? IsTimeBarred { get; init; }

    /// <summary>Whether the right to dispute still runs for any debt that this is about; null: not known.</summary>
    public bool? IsInValidationPeriod { get; init; }

    /// <summary>Counsel has confirmed that a suit or seizure named here is lawful and will be brought.</summary>
    public bool LegalStepIsIntended { get; init; }

    /// <summary>What the permit says that this contact must contain. Adds to what follows from the rest.</summary>
    public IReadOnlyList<RequiredContent> Required { get; init; } = [];

    /// <summary>The name we go by. Null: any name will do, and is looked at for what it tells.</summary>
    public string? BusinessName { get; init; }

    /// <summary>The number is known to be somebody else's (comment 2(j)-2).</summary>
    public bool IsKnownThirdParty { get; init; }

    public bool IsElectronic => Form is MessageForm.Text or MessageForm.Email or MessageForm.SocialMessage;
}
