using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace CollectionsPortal.Web.Security;

/// <summary>Somebody who lacks nothing but a second factor is taken to where it is set up, instead of to a closed door.</summary>
public sealed class AuthorizationAnswer(LinkGenerator links) : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler usual = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (OnlyLacksSecondFactor(authorizeResult) && HttpMethods.IsGet(context.Request.Method))
        {
            context.Response.Redirect(links.GetPathByPage(context, Links.TwoFactor)!);
            return Task.CompletedTask;
        }

        return usual.HandleAsync(next, context, policy, authorizeResult);
    }

    private static bool OnlyLacksSecondFactor(PolicyAuthorizationResult result)
        => result.Forbidden
            && result.AuthorizationFailure?.FailedRequirements.ToList() is { Count: > 0 } failed
            && failed.TrueForAll(requirement => requirement is SecondFactor);
}
