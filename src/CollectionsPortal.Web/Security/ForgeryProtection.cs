using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Security;

/// <summary>Asks the antiforgery token of every endpoint that changes something. Pages ask for theirs by a filter of their own.</summary>
/// <remarks>
/// Endpoints that are not called with the sign-in cookie, such as the dialler's, say so by <c>DisableAntiforgery()</c>.
/// </remarks>
public sealed class ForgeryProtection(RequestDelegate next, IAntiforgery antiforgery)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (MustBeProven(context) && !await antiforgery.IsRequestValidAsync(context))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        await next(context);
    }

    private static bool MustBeProven(HttpContext context)
    {
        var method = context.Request.Method;
        return !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method) && !HttpMethods.IsOptions(method) && !HttpMethods.IsTrace(method)
            && context.GetEndpoint() is { Metadata: var metadata }
            && metadata.GetMetadata<PageActionDescriptor>() is null
            && metadata.GetMetadata<IAntiforgeryMetadata>() is not { RequiresValidation: false };
    }
}
