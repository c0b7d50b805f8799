using Microsoft.AspNetCore.Routing.Template;

namespace CollectionsPortal.Web.Api;

/// <summary>Whatever no endpoint takes: an address that we know, called by a method that it does not take, or none at all.</summary>
internal static class OtherAddresses
{
    public static IResult Answer(HttpContext http, EndpointDataSource endpoints)
    {
        var allowed = MethodsAt(http.Request.Path, endpoints);
        if (allowed.Count == 0)
        {
            return ApiProblems.NoSuchAddress();
        }

        // RFC 9110, 15.5.6: the answer says what the address does take.
        http.Response.Headers.Allow = string.Join(", ", allowed);
        return ApiProblems.WrongMethod();
    }

    private static List<string> MethodsAt(PathString path, EndpointDataSource endpoints) =>
    [
        .. endpoints.Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText?.StartsWith(ApiRoutes.Root, StringComparison.Ordinal) == true && Matches(endpoint.RoutePattern.RawText, path))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [])
            .Distinct().Order(StringComparer.Ordinal),
    ];

    private static bool Matches(string pattern, PathString path) => new TemplateMatcher(TemplateParser.Parse(pattern), []).TryMatch(path, []);
}
