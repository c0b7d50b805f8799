namespace CollectionsPortal.Compliance.Facts;

/// <summary>Why contact rests.</summary>
public enum HoldKind
{
    /// <summary>A case is open, or the debt was discharged (11 USC 362(a)(6), 524(a)(2)).</summary>
    Bankruptcy,

    Deceased,
    IdentityTheft,
    ActiveDuty,
    Incarcerated,

    /// <summary>The agency's or the creditor's own hold.</summary>
    Agency,

    /// <summary>An application to a hospital for charity care is pending.</summary>
    CharityCare,

    /// <summary>Somebody close to the person has died: we let them be for a while.</summary>
    Bereavement,

    /// <summary>The person has needs that ask for care: illness, distress, little strength to cope.</summary>
    SupportNeeds,

    /// <summary>A debt adviser is working on a plan (United Kingdom).</summary>
    DebtAdvice,

    /// <summary>The person may lack the mental capacity to decide about the debt (United Kingdom).</summary>
    MentalCapacity,

    /// <summary>A breathing space moratorium, or Scotland's statutory one.</summary>
    BreathingSpace,

    /// <summary>A mental health crisis moratorium: as long as the treatment, and thirty days.</summary>
    MentalHealthCrisis,
}
