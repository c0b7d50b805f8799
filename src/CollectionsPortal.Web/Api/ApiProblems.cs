using System.Text.Json;
using System.Text.RegularExpressions;
using CollectionsPortal.Compliance.Facts.Json;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Diallers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace CollectionsPortal.Web.Api;

/// <summary>What went wrong, as RFC 9457 has it. The type is for programs, the sentence for people; neither repeats what was sent.</summary>
public static partial class ApiProblems
{
    public const string ContentType = "application/problem+json";

    private const string TypePrefix = "urn:collectionsportal:problem:";

    public static IResult NoKey() => Of(StatusCodes.Status401Unauthorized, "no-key", "Send a living API key as a bearer token.");

    public static IResult NotInScope() => Of(StatusCodes.Status403Forbidden, "not-in-scope", "This key may not do that. An administrator can make a client that may.");

    public static IResult TooMany() => Of(StatusCodes.Status429TooManyRequests, "too-many-calls", "Too many calls. Wait as long as Retry-After says.");

    public static IResult TooLong(int kilobytes) => Of(StatusCodes.Status413PayloadTooLarge, "too-long", $"A body has at most {kilobytes} kilobytes.");

    public static IResult NotJson() => Of(StatusCodes.Status415UnsupportedMediaType, "not-json", "Send JSON, in UTF-8, as application/json.");

    public static IResult NoSuchAddress() => Of(StatusCodes.Status404NotFound, "not-found", "There is nothing at this address.");

    public static IResult WrongMethod() => Of(StatusCodes.Status405MethodNotAllowed, "wrong-method", "This address does not take this method. Allow says which it takes.");

    /// <summary>The body cannot be read: a field that we do not know, one that is missing, or a value of the wrong kind.</summary>
    public static IResult Unreadable(FactsProblem problem)
        => Field(StatusCodes.Status400BadRequest, "wrong-field", problem.Field, WithoutValue(problem.Message));

    public static IResult WrongHeader(string name, string message) => Field(StatusCodes.Status400BadRequest, "wrong-header", name, message);

    public static IResult Of(Refusal refusal) => refusal switch
    {
        NotFound => Of(StatusCodes.Status404NotFound, "not-found", refusal.Message),
        TokenUsedForAnother => Of(
            StatusCodes.Status422UnprocessableEntity, "key-used-for-another", "This Idempotency-Key was used before with another body. Make a new key for a new request."),
        EndedOtherwise => Of(StatusCodes.Status409Conflict, "ended-otherwise", refusal.Message),
        FieldRefusal field => Field(StatusCodes.Status422UnprocessableEntity, "refused", InJson(field.Field), field.Message),
        _ => Of(StatusCodes.Status422UnprocessableEntity, "refused", refusal.Message),
    };

    /// <summary>For what the framework answered without words.</summary>
    public static IResult OfStatus(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => NoKey(),
        StatusCodes.Status403Forbidden => NotInScope(),
        StatusCodes.Status404NotFound => NoSuchAddress(),
        StatusCodes.Status405MethodNotAllowed => WrongMethod(),
        >= 500 => Of(status, "failed", "This did not work, and it is our fault. Try again in a moment; with the same Idempotency-Key nothing is done twice."),
        _ => Of(status, "refused", $"{ReasonPhrases.GetReasonPhrase(status)}."),
    };

    private static IResult Field(int status, string type, string field, string message)
    {
        var problem = Details(status, type, field.Length == 0 ? message : $"{field}: {message}");
        problem.Extensions["errors"] = new[] { new FieldProblem(field, message) };
        return Results.Problem(problem);
    }

    private static IResult Of(int status, string type, string detail) => Results.Problem(Details(status, type, detail));

    private static ProblemDetails Details(int status, string type, string detail) => new()
    {
        Type = TypePrefix + type,
        Title = ReasonPhrases.GetReasonPhrase(status),
        Status = status,
        Detail = detail,
    };

    /// <summary>"Accounts[0].Reference" is "accounts[0].reference" in JSON.</summary>
    private static string InJson(string field) => string.Join('.', field.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));

    /// <summary>The reader's messages begin with the value that was sent, which may be a name or a number: the answer goes into other people's logs.</summary>
    private static string WithoutValue(string message) => QuotedValue().Replace(message, "This is not ");

    [GeneratedRegex("^\".*\" is not ", RegexOptions.Singleline | RegexOptions.NonBacktracking, 1000)]
    private static partial Regex QuotedValue();
}

/// <param name="Field">Its path, such as <c>proposal.channel</c>; empty for the body as a whole.</param>
public sealed record FieldProblem(string Field, string Message);
