using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.ApiClients;
using CollectionsPortal.Web.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Web.Tests.Api;

/// <summary>A program with a key, or without one.</summary>
public sealed class Machine(HttpClient client, IssuedKey? issued)
{
    public IssuedKey Issued => issued!;

    public static async Task<Machine> LetInAsync(PortalApp app, ApiScopes scopes = ApiScopes.Checks | ApiScopes.Permits, string? name = null)
    {
        IssuedKey? issued = null;
        await app.DoAsync(async services => issued = (await services.GetRequiredService<ApiClientService>()
            .AddAsync(new AddApiClient(name ?? $"Dialler {Guid.NewGuid():N}", scopes), Actor.System, CancellationToken.None)).Value);
        return new Machine(app.NewBrowser().Client, issued);
    }

    public static Machine WithoutKey(PortalApp app) => new(app.NewBrowser().Client, null);

    public Task<MachineAnswer> PostAsync(string path, string json, string? key = null) => SendAsync(Request(path, json, key));

    public HttpRequestMessage Request(string path, string json, string? key = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        if (issued is not null)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", issued.Text.Value);
        }

        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        return request;
    }

    public async Task<MachineAnswer> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            var response = await client.SendAsync(request);
            return new MachineAnswer(response, await response.Content.ReadAsStringAsync());
        }
    }
}

public sealed record MachineAnswer(HttpResponseMessage Response, string Text)
{
    public HttpStatusCode Status => Response.StatusCode;

    public string? MediaType => Response.Content.Headers.ContentType?.MediaType;

    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    /// <summary>The last part of a problem's type.</summary>
    public string Problem
    {
        get
        {
            Assert.Equal("application/problem+json", MediaType);
            Assert.Equal((int)Status, Json.GetProperty("status").GetInt32());
            return Json.GetProperty("type").GetString()!.Split(':')[^1];
        }
    }

    /// <summary>The field that a problem names.</summary>
    public string Field => Json.GetProperty("errors")[0].GetProperty("field").GetString()!;

    public string? Header(string name) => Response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;
}
