using CollectionsPortal.Compliance;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Contacts;
using NodaTime;

namespace CollectionsPortal.Domain.Diallers;

/// <param name="Permit">Null when the answer is no.</param>
public sealed record DiallerAnswer(DecisionReceiptId Receipt, Decision Decision, DiallerPermit? Permit);

/// <param name="EndsAt">From then on the permit is void.</param>
/// <param name="Number">In E.164 form; null when the permit has run out or the call was ended since.</param>
public sealed record DiallerPermit(ContactAttemptId Id, Instant EndsAt, string? Number);

public sealed record EndedCall(ContactAttemptId Id, ContactOutcome Outcome, Instant EndedAt);
