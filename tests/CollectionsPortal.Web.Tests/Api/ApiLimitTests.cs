using System.Globalization;
using System.Net;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.ApiClients;
using CollectionsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Web.Tests.Api;

public sealed class ApiLimitTests
{
    private const string Checks = "/api/v1/contact-checks";

    [Fact]
    public async Task Calls_BeyondTheMost_WaitAndOthersDoNot()
    {
        await using var app = await PortalApp.StartAsync(("Portal:Api:CallsPerMinute", "3"));
        var (machine, other) = (await Machine.LetInAsync(app), await Machine.LetInAsync(app));

        for (var call = 0; call < 3; call++)
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await machine.PostAsync(Checks, "{}")).Status);
        }

        var refused = await machine.PostAsync(Checks, "{}");
        Assert.Equal((HttpStatusCode.TooManyRequests, "too-many-calls"), (refused.Status, refused.Problem));
        Assert.InRange(int.Parse(refused.Header("Retry-After")!, CultureInfo.InvariantCulture), 1, 60);
        Assert.Equal(HttpStatusCode.BadRequest, (await other.PostAsync(Checks, "{}")).Status);
    }

    [Fact]
    public async Task Calls_WithAnotherKeyOfTheSameClient_AreCountedTogether()
    {
        await using var app = await PortalApp.StartAsync(("Portal:Api:CallsPerMinute", "1"));
        var machine = await Machine.LetInAsync(app);
        IssuedKey? second = null;
        await app.DoAsync(async services => second = (await services.GetRequiredService<ApiClientService>()
            .AddKeyAsync(machine.Issued.Client, Actor.System, CancellationToken.None)).Value);
        await machine.PostAsync(Checks, "{}");

        var answer = await new Machine(app.NewBrowser().Client, second).PostAsync(Checks, "{}");

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.Status);
    }

    [Fact]
    public async Task Keys_ThatOpenNothing_ShutTheirNetworkForAMinuteAndNoOther()
    {
        await using var app = await PortalApp.StartAsync(("Portal:Api:FailedKeysPerMinute", "2"), ("Portal:Proxies:0", "127.0.0.1"));
        var machine = await Machine.LetInAsync(app);

        Assert.Equal(HttpStatusCode.Unauthorized, (await KnockAsync("203.0.113.7", "nonsense")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await KnockAsync("203.0.113.7", $"cpk_abcdefgh_{new string('A', 43)}")).Status);

        var shut = await KnockAsync("203.0.113.7", "nonsense");
        Assert.Equal((HttpStatusCode.TooManyRequests, "too-many-calls"), (shut.Status, shut.Problem));
        Assert.InRange(int.Parse(shut.Header("Retry-After")!, CultureInfo.InvariantCulture), 1, 60);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await KnockAsync("203.0.113.7", machine.Issued.Text.Value)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await KnockAsync("203.0.113.8", machine.Issued.Text.Value)).Status);

        async Task<MachineAnswer> KnockAsync(string network, string key)
        {
            var request = machine.Request(Checks, "{}");
            request.Headers.Remove("Authorization");
            request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {key}");
            request.Headers.TryAddWithoutValidation("X-Forwarded-For", network);
            return await machine.SendAsync(request);
        }
    }

    [Fact]
    public async Task Keys_ThatOpen_AreNotCountedAsFailures()
    {
        await using var app = await PortalApp.StartAsync(("Portal:Api:FailedKeysPerMinute", "1"));
        var machine = await Machine.LetInAsync(app);

        for (var call = 0; call < 3; call++) { Assert.Equal(HttpStatusCode.BadRequest, (await machine.PostAsync(Checks, "{}")).Status); }
    }

    [Fact]
    public async Task Body_LongerThanTheMost_IsRefusedUnread()
    {
        await using var app = await PortalApp.StartAsync(("Portal:Api:BodyKilobytes", "1"));
        var machine = await Machine.LetInAsync(app);

        Assert.Equal("wrong-field", (await machine.PostAsync(Checks, new string(' ', 1022) + "{}")).Problem);
        var refused = await machine.PostAsync(Checks, new string(' ', 1023) + "{}");
        var streamed = machine.Request(Checks, string.Empty);
        streamed.Content = new StreamContent(new MemoryStream(new byte[5000]));
        streamed.Content.Headers.ContentType = new("application/json");
        streamed.Headers.TransferEncodingChunked = true;

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "too-long"), (refused.Status, refused.Problem));
        Assert.Equal("too-long", (await machine.SendAsync(streamed)).Problem);
    }
}
