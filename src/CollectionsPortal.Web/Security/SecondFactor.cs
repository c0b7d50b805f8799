using CollectionsPortal.Domain;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace CollectionsPortal.Web.Security;

/// <summary>Those who can change limits, users or other people's work need more than a password.</summary>
public sealed class SecondFactor : IAuthorizationRequirement;

public sealed class SecondFactorHandler(IOptions<StaffOptions> options) : AuthorizationHandler<SecondFactor>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, SecondFactor requirement)
    {
        var needed = options.Value.RequireSecondFactor
            && (context.User.IsInRole(nameof(ActorRole.Supervisor)) || context.User.IsInRole(nameof(ActorRole.Administrator)));
        if (!needed || context.User.HasSecondFactor())
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
