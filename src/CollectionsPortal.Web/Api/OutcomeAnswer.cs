using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Diallers;
using NodaTime;

namespace CollectionsPortal.Web.Api;

/// <summary>The JSON shape of a recorded outcome.</summary>
internal sealed record OutcomeAnswer(long Permit, ContactOutcome Outcome, Instant EndedAt)
{
    public static OutcomeAnswer Of(EndedCall ended) => new(ended.Id.Value, ended.Outcome, ended.EndedAt);
}
