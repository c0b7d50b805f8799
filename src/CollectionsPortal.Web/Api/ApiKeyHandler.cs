using System.Text.Encodings.Web;
using CollectionsPortal.Domain.ApiClients;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace CollectionsPortal.Web.Api;

/// <summary><c>Authorization: Bearer cpk_…</c> (RFC 6750). The only way in for machines: a sign-in cookie counts for nothing here.</summary>
public sealed class ApiKeyHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, ApiKeyService keys, ApiKeyThrottle throttle)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public new const string Scheme = "ApiKey";

    /// <summary>What a caller without a key is asked for.</summary>
    public const string Challenge = "Bearer realm=\"CollectionsPortal\"";

    private const string Bearer = "Bearer ";

    private TimeSpan? wait;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        var from = Context.Connection.RemoteIpAddress;
        wait = throttle.WaitOf(from);
        if (wait is not null)
        {
            return AuthenticateResult.Fail("Too many keys that opened nothing.");
        }

        if (await keys.AdmitAsync(header[Bearer.Length..].Trim(), Context.RequestAborted) is { } caller)
        {
            return AuthenticateResult.Success(new AuthenticationTicket(ApiClaims.PrincipalOf(caller), Scheme));
        }

        throttle.NoteFailure(from);
        return AuthenticateResult.Fail("No living key.");
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var wasShown = (await HandleAuthenticateOnceSafeAsync()).Failure is not null;
        if (wait is { } left)
        {
            await ApiLimits.TellToWaitAsync(Context, left);
            return;
        }

        Response.Headers.WWWAuthenticate = wasShown ? $"{Challenge}, error=\"invalid_token\"" : Challenge;
        await ApiProblems.NoKey().ExecuteAsync(Context);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = $"{Challenge}, error=\"insufficient_scope\"";
        return ApiProblems.NotInScope().ExecuteAsync(Context);
    }
}
