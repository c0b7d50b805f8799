using CollectionsPortal.Compliance;
using CollectionsPortal.Compliance.Facts.Json;
using Microsoft.Extensions.Options;

namespace CollectionsPortal.Web.Api;

/// <summary>Facts in, decision out, by the reader and in the shape of the command <c>check-contact</c>. Nothing of ours is read, nothing is kept.</summary>
internal static class ContactChecks
{
    public static async Task<IResult> PostAsync(HttpRequest request, ComplianceEngine engine, IOptions<ApiOptions> options, CancellationToken ct)
    {
        var (text, problem) = await ApiBody.ReadAsync(request, options.Value, ct);
        if (problem is not null)
        {
            return problem;
        }

        var reading = FactsJson.Read(text);
        return reading.Facts is { } facts
            ? Results.Text(FactsJson.Write(engine.Decide(facts)), ApiRoutes.Json)
            : ApiProblems.Unreadable(reading.Problem!);
    }
}
