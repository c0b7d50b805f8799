using System.Net;
using System.Net.Http.Headers;
using System.Text;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.ApiClients;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Web.Tests.Api;

public sealed class ApiKeyTests(PortalApp app) : IClassFixture<PortalApp>
{
    private const string Checks = "/api/v1/contact-checks";

    public static TheoryData<string> Headers => new("Bearer", "Bearer ", "Bearer nonsense", "Basic QTpC", $"Bearer cpk_abcdefgh_{new string('A', 43)}");

    [Fact]
    public async Task Post_WithoutKey_IsAskedForOne()
    {
        var answer = await Machine.WithoutKey(app).PostAsync(Checks, "{}");

        Assert.Equal((HttpStatusCode.Unauthorized, "no-key"), (answer.Status, answer.Problem));
        Assert.Equal("Bearer realm=\"CollectionsPortal\"", answer.Header("WWW-Authenticate"));
        Assert.Null(answer.Header("Set-Cookie"));
    }

    [Theory]
    [MemberData(nameof(Headers))]
    public async Task Post_WithWhatIsNoKey_IsTurnedAway(string header)
    {
        var machine = Machine.WithoutKey(app);
        var request = machine.Request(Checks, "{}");
        request.Headers.TryAddWithoutValidation("Authorization", header);

        var answer = await machine.SendAsync(request);

        Assert.Equal((HttpStatusCode.Unauthorized, "no-key"), (answer.Status, answer.Problem));
    }

    [Fact]
    public async Task Post_WithARevokedKey_IsTurnedAway()
    {
        var machine = await Machine.LetInAsync(app);
        Assert.NotEqual(HttpStatusCode.Unauthorized, (await machine.PostAsync(Checks, "{}")).Status);

        await app.DoAsync(services => services.GetRequiredService<ApiClientService>().RevokeAsync(machine.Issued.Key, Actor.System, CancellationToken.None));

        var answer = await machine.PostAsync(Checks, "{}");
        Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
        Assert.Contains("invalid_token", answer.Header("WWW-Authenticate"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ApiScopes.Permits, Checks)]
    [InlineData(ApiScopes.Checks, "/api/v1/permits")]
    [InlineData(ApiScopes.Checks, "/api/v1/permits/1/outcome")]
    public async Task Post_WithoutTheScope_IsForbidden(ApiScopes scopes, string path)
    {
        var machine = await Machine.LetInAsync(app, scopes);

        var answer = await machine.PostAsync(path, "{}", "key");

        Assert.Equal((HttpStatusCode.Forbidden, "not-in-scope"), (answer.Status, answer.Problem));
        Assert.Contains("insufficient_scope", answer.Header("WWW-Authenticate"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/api/v1/contact-checks", "POST")]
    [InlineData("DELETE", "/api/v1/permits", "POST")]
    [InlineData("PUT", "/api/v1/permits/7/outcome", "POST")]
    [InlineData("POST", "/api/v1/openapi.json", "GET")]
    public async Task Send_ByAMethodThatTheAddressDoesNotTake_SaysWhichItTakes(string method, string path, string allowed)
    {
        var machine = await Machine.LetInAsync(app);
        var request = machine.Request(path, "{}");
        request.Method = new HttpMethod(method);

        var answer = await machine.SendAsync(request);

        Assert.Equal((HttpStatusCode.MethodNotAllowed, "wrong-method", allowed), (answer.Status, answer.Problem, string.Join(", ", answer.Response.Content.Headers.Allow)));
    }

    [Fact]
    public async Task Send_WithoutAKey_LearnsNothingOfAddresses()
    {
        var machine = Machine.WithoutKey(app);
        var request = machine.Request(Checks, "{}");
        request.Method = HttpMethod.Get;

        Assert.Equal(HttpStatusCode.Unauthorized, (await machine.SendAsync(request)).Status);
        Assert.Equal("not-found", (await (await Machine.LetInAsync(app)).PostAsync("/api/v1/nowhere", "{}")).Problem);
    }

    [Fact]
    public async Task Post_WithASignInCookie_IsNoKey()
    {
        var administrator = await app.AsAsync(StaffRole.Administrator);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Checks, UriKind.Relative)) { Content = new StringContent("{}", Encoding.UTF8, "application/json") };

        var page = await administrator.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, page.Status);
    }

    [Fact]
    public async Task AKey_OpensNoPage()
    {
        var machine = await Machine.LetInAsync(app);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/admin/apiclients", UriKind.Relative));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", machine.Issued.Text.Value);

        var page = await app.NewBrowser().SendAsync(request);

        Assert.StartsWith("/account/signin", page.RedirectsTo, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/nothing")]
    [InlineData("/api/v2/permits")]
    [InlineData("/api")]
    public async Task Post_NowhereInParticular_IsAProblemAndNoPage(string path)
    {
        var machine = await Machine.LetInAsync(app);

        Assert.Equal("not-found", (await machine.PostAsync(path, "{}")).Problem);
        Assert.Equal("no-key", (await Machine.WithoutKey(app).PostAsync(path, "{}")).Problem);
    }

    [Fact]
    public async Task Logs_NameTheClientAndNeverTheKey()
    {
        var machine = await Machine.LetInAsync(app, name: "Dialler of the log");

        await machine.PostAsync(Checks, "{\"secret\":\"Maria Nunez\"}");

        var log = app.Logs.AsJson();
        Assert.Contains($"client {machine.Issued.Client}", log, StringComparison.Ordinal);
        Assert.DoesNotContain(machine.Issued.Text.Value[13..], log, StringComparison.Ordinal);
        Assert.DoesNotContain("Maria Nunez", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_WhenTheDatabaseIsGone_IsAProblemWithoutDetails()
    {
        await using var own = await PortalApp.StartAsync();
        var machine = await Machine.LetInAsync(own);
        await own.DoAsync(services => Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlRawAsync(
            services.GetRequiredService<Domain.Data.PortalDb>().Database, "ALTER TABLE ApiKeys RENAME TO Gone"));

        var answer = await machine.PostAsync(Checks, "{}");

        Assert.Equal((HttpStatusCode.InternalServerError, "failed"), (answer.Status, answer.Problem));
        Assert.DoesNotContain("Sqlite", answer.Text, StringComparison.OrdinalIgnoreCase);
    }
}
