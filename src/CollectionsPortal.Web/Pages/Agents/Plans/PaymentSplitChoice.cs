namespace CollectionsPortal.Web.Pages.Agents.Plans;

/// <summary>How a payment by hand is parted among what the person owes.</summary>
public enum PaymentSplitChoice
{
    /// <summary>They said nothing, and the plan decides.</summary>
    AsPlanned,

    /// <summary>They said that it is for one debt.</summary>
    One,
    Oldest,
    HighestInterest,
    ProRata,

    /// <summary>They said how much each debt gets.</summary>
    Own,
}
