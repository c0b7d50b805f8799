namespace CollectionsPortal.Domain.Flags;

/// <param name="Version">The version that was looked at.</param>
public sealed record ReviewFlag(FlagId Flag, ReviewVerdict Verdict, string Reason, Guid Version);

public sealed record YourOwnContact() : Refusal("This flag is about something you did yourself. Somebody else must review it.");

public sealed record NoDecision() : Refusal("Choose what you found: upheld, dismissed or coach.");

public sealed record ReviewReasonMissing() : Refusal("Say why, in a sentence or two.");

public sealed record ReviewReasonTooLong() : Refusal($"The reason has at most {FlagReview.ReasonMaxLength} characters.");
