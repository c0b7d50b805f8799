using CollectionsPortal.Domain;
using CollectionsPortal.Domain.ApiClients;
using CollectionsPortal.Web.Api;
using Microsoft.AspNetCore.Authorization;

namespace CollectionsPortal.Web.Security;

public static class AuthorizationSetup
{
    /// <summary>Deny by default: an endpoint that says nothing needs a signed-in person with the second factor due from them.</summary>
    public static IServiceCollection AddPortalAuthorization(this IServiceCollection services)
    {
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(Staff().Build())
            .SetDefaultPolicy(Staff().Build())
            .AddPolicy(Policies.SignedIn, policy => policy.RequireAuthenticatedUser())
            .AddPolicy(Policies.Agents, Staff().RequireRole(nameof(ActorRole.Agent), nameof(ActorRole.Supervisor)).Build())
            .AddPolicy(Policies.Supervisors, Staff().RequireRole(nameof(ActorRole.Supervisor)).Build())
            .AddPolicy(Policies.Money, Staff().RequireRole(nameof(ActorRole.Supervisor), nameof(ActorRole.Administrator)).Build())
            .AddPolicy(Policies.Administrators, Staff().RequireRole(nameof(ActorRole.Administrator)).Build())
            .AddPolicy(Policies.PlanVisit, policy => policy.AddAuthenticationSchemes(PlanVisits.Scheme).RequireAuthenticatedUser())
            .AddPolicy(Policies.ApiClients, Machine().Build())
            .AddPolicy(Policies.ApiChecks, Machine().RequireAssertion(context => context.User.May(ApiScopes.Checks)).Build())
            .AddPolicy(Policies.ApiPermits, Machine().RequireAssertion(context => context.User.May(ApiScopes.Permits)).Build());
        services.AddSingleton<IAuthorizationHandler, SecondFactorHandler>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, AuthorizationAnswer>();
        return services;
    }

    private static AuthorizationPolicyBuilder Machine() => new AuthorizationPolicyBuilder(ApiKeyHandler.Scheme).RequireAuthenticatedUser();

    private static AuthorizationPolicyBuilder Staff()
        => new AuthorizationPolicyBuilder().RequireAuthenticatedUser().AddRequirements(new SecondFactor());
}
