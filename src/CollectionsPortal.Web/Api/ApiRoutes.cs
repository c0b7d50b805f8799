using CollectionsPortal.Web.Security;

namespace CollectionsPortal.Web.Api;

/// <summary>Where machines call. Each address needs a key with the scope it names; all else under <c>/api</c> is denied.</summary>
public static class ApiRoutes
{
    public const string Root = "/api";
    public const string Json = "application/json; charset=utf-8";

    private const string Version1 = "/api/v1";

    public static void MapPortalApi(this IEndpointRouteBuilder endpoints)
    {
        // Called with a key and never with a cookie: there is no session that another site could ride on.
        var api = endpoints.MapGroup(Version1).RequireAuthorization(Policies.ApiClients).RequireRateLimiting(ApiLimits.Policy).DisableAntiforgery();
        api.MapPost("/contact-checks", ContactChecks.PostAsync).RequireAuthorization(Policies.ApiChecks);
        api.MapPost("/permits", Permits.PostAsync).RequireAuthorization(Policies.ApiPermits);
        api.MapPost("/permits/{id}/outcome", Permits.PostOutcomeAsync).RequireAuthorization(Policies.ApiPermits);
        endpoints.MapGet(Version1 + "/openapi.json", ApiDocuments.GetOpenApi).AllowAnonymous();
        endpoints.MapGet(Version1 + "/facts.schema.json", ApiDocuments.GetFactsSchema).AllowAnonymous();
        endpoints.Map(Root + "/{**rest}", OtherAddresses.Answer)
            .RequireAuthorization(Policies.ApiClients).RequireRateLimiting(ApiLimits.Policy).DisableAntiforgery();
    }
}
