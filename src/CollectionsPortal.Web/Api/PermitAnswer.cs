using System.Text.Json.Nodes;
using CollectionsPortal.Compliance.Facts.Json;
using CollectionsPortal.Domain.Diallers;
using NodaTime;

namespace CollectionsPortal.Web.Api;

/// <summary>The JSON shape of the gate's answer.</summary>
/// <param name="Decision">As the command and the receipts have it.</param>
/// <param name="Permit">Left out when the answer is no.</param>
internal sealed record PermitAnswer(long Receipt, JsonNode Decision, PermitAnswer.Given? Permit)
{
    public static PermitAnswer Of(DiallerAnswer answer) => new(
        answer.Receipt.Value,
        JsonNode.Parse(FactsJson.WriteOneLine(answer.Decision))!,
        answer.Permit is { } permit ? new Given(permit.Id.Value, permit.EndsAt, permit.Number) : null);

    /// <param name="Id">For the address at which the call's outcome is told.</param>
    /// <param name="Number">Left out when the permit has run out, or the call was ended.</param>
    internal sealed record Given(long Id, Instant EndsAt, string? Number);
}
