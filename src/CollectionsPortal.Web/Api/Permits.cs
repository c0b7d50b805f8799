using System.Text.Json;
using CollectionsPortal.Compliance.Facts.Json;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Diallers;
using Microsoft.Extensions.Options;

namespace CollectionsPortal.Web.Api;

/// <summary>A dialler asks before it calls, and says afterwards how the call ended.</summary>
internal static class Permits
{
    public const string KeyHeader = "Idempotency-Key";

    private const int LongestKey = 200;

    /// <remarks>A "no" is an answer, told with the same status as a "yes".</remarks>
    public static async Task<IResult> PostAsync(HttpRequest request, DiallerService diallers, IOptions<ApiOptions> options, CancellationToken ct)
    {
        var key = request.Headers[KeyHeader].ToString();
        if (key.Length is 0 or > LongestKey || !key.All(sign => sign is > ' ' and <= '~'))
        {
            return ApiProblems.WrongHeader(KeyHeader, $"Send a key of your own for this request, 1 to {LongestKey} visible ASCII signs without blanks, such as a UUID.");
        }

        var (ask, problem) = await ApiBody.ReadAsync<AskPermit>(request, options.Value, ct);
        if (problem is not null)
        {
            return problem;
        }

        var answer = await diallers.AskAsync(ask!, key, request.HttpContext.User.ToMachine(), ct);
        return answer.IsDone ? Answer(PermitAnswer.Of(answer.Value)) : ApiProblems.Of(answer.Refusal!);
    }

    public static async Task<IResult> PostOutcomeAsync(
        string id, HttpRequest request, DiallerService diallers, IOptions<ApiOptions> options, CancellationToken ct)
    {
        if (!ContactAttemptId.TryParse(id, null, out var attempt))
        {
            return ApiProblems.NoSuchAddress();
        }

        var (end, problem) = await ApiBody.ReadAsync<EndCall>(request, options.Value, ct);
        if (problem is not null)
        {
            return problem;
        }

        var ended = await diallers.EndAsync(attempt, end!, request.HttpContext.User.ToMachine(), ct);
        return ended.IsDone ? Answer(OutcomeAnswer.Of(ended.Value)) : ApiProblems.Of(ended.Refusal!);
    }

    private static IResult Answer<T>(T answer) => Results.Text(JsonSerializer.Serialize(answer, FactsJson.Options), ApiRoutes.Json);
}
