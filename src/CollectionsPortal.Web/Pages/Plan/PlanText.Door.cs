namespace CollectionsPortal.Web.Pages.Plan;

/// <summary>What is said before anybody is known, and when a page does not open.</summary>
public sealed partial record PlanText
{
    public required string DoorTitle { get; init; }

    public required string DoorHeading { get; init; }

    public required string DoorLead { get; init; }

    public required string BirthDate { get; init; }

    public required string BirthDateHint { get; init; }

    public required string Month { get; init; }

    public required string Day { get; init; }

    public required string Year { get; init; }

    public required string Or { get; init; }

    public required string Zip { get; init; }

    public required string ZipHint { get; init; }

    /// <summary>Above the form, where both fields are needed.</summary>
    public required string DoorLeadBoth { get; init; }

    public required string DoorLeadPassphrase { get; init; }

    public required string AccountEnding { get; init; }

    public required string AccountEndingHint { get; init; }

    public required string Passphrase { get; init; }

    public required string PassphraseHint { get; init; }

    public required string OpenPage { get; init; }

    public required string DoorFoot { get; init; }

    public required string TryAgain { get; init; }

    public required string NothingEntered { get; init; }

    public required string NotADate { get; init; }

    public required string NotAZip { get; init; }

    public required string NotAnEnding { get; init; }

    public required string NotAPassphrase { get; init; }

    public required string DoesNotMatch { get; init; }

    public required string NoLinkHeading { get; init; }

    public required string NoLinkText { get; init; }

    public required string TooManyHeading { get; init; }

    public required string TooManyText { get; init; }

    public required string ClosedHeading { get; init; }

    public required string ClosedText { get; init; }

    /// <summary>Where the portal itself could not answer.</summary>
    public required string ProblemHeading { get; init; }

    public required string ProblemText { get; init; }

    public string Of(DoorFault fault) => fault switch
    {
        DoorFault.NotADate => NotADate,
        DoorFault.NotAZip => NotAZip,
        DoorFault.NotAnEnding => NotAnEnding,
        DoorFault.NotAPassphrase => NotAPassphrase,
        DoorFault.DoesNotMatch => DoesNotMatch,
        _ => NothingEntered,
    };
}
