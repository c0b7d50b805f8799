using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CollectionsPortal.Web.Tests.Hosting;

/// <summary>What came back, and as a document when it was a page.</summary>
public sealed record PortalPage(HttpResponseMessage Response, string Text, IHtmlDocument Document)
{
    public HttpStatusCode Status => Response.StatusCode;

    /// <summary>Path and query of where it redirects to; null when it does not.</summary>
    public string? RedirectsTo => Response.Headers.Location is { } to ? (to.IsAbsoluteUri ? to.PathAndQuery : to.OriginalString) : null;

    /// <summary>The error shown beside a field such as <c>Input.Email</c>; null when there is none.</summary>
    public string? ErrorOf(string field) => Document.GetElementById(field.Replace('.', '_') + "-error")?.TextContent;

    public string? Summary => Document.QuerySelector(".summary")?.TextContent;
}

/// <summary>A person's browser as far as HTTP goes: keeps cookies, fills in forms as they stand on the page, follows nothing by itself.</summary>
public sealed class PortalBrowser(HttpClient client)
{
    private static readonly HtmlParser Parser = new();

    public HttpClient Client => client;

    public async Task<PortalPage> GetAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        return await SendAsync(request);
    }

    /// <summary>Posts without looking at any page: no antiforgery token.</summary>
    public async Task<PortalPage> PostForgedAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative));
        request.Content = new FormUrlEncodedContent([]);
        return await SendAsync(request);
    }

    /// <summary>Opens a page, fills in its form and sends it; redirects are not followed.</summary>
    /// <remarks>The form is the one in main that has a field of the first name given; hidden fields and tokens go along.</remarks>
    public async Task<PortalPage> SubmitAsync(string path, params (string Name, string Value)[] values)
        => await SubmitAsync(await GetAsync(path), values);

    /// <inheritdoc cref="SubmitAsync(string, ValueTuple{string, string}[])"/>
    public async Task<PortalPage> SubmitAsync(PortalPage page, params (string Name, string Value)[] values)
    {
        var forms = page.Document.QuerySelectorAll<IHtmlFormElement>("main form");
        var form = forms.FirstOrDefault(f => values.Length == 0 || f.Elements.Any(e => e.GetAttribute("name") == values[0].Name))
            ?? throw new InvalidOperationException($"{page.Response.RequestMessage!.RequestUri}: no form with {values.FirstOrDefault().Name}; status {page.Status}");
        return await SendAsync(page, form, form.GetAttribute("action"), values);
    }

    /// <summary>Presses a button of a page by its words; the form around it is sent, to where the button says.</summary>
    public async Task<PortalPage> PressAsync(PortalPage page, string words, params (string Name, string Value)[] values)
    {
        var button = page.Document.QuerySelectorAll("button").FirstOrDefault(b => b.TextContent.Trim() == words)
            ?? throw new InvalidOperationException($"No button “{words}” on {page.Response.RequestMessage!.RequestUri}");
        var form = button.Closest("form") as IHtmlFormElement ?? throw new InvalidOperationException($"“{words}” is in no form");
        var own = button.GetAttribute("name") is { } name ? [.. values, (name, button.GetAttribute("value") ?? string.Empty)] : values;
        return await SendAsync(page, form, button.GetAttribute("formaction") ?? form.GetAttribute("action"), own);
    }

    /// <summary>Goes where an answer redirects to.</summary>
    public async Task<PortalPage> FollowAsync(PortalPage page)
        => await GetAsync(page.RedirectsTo ?? throw new InvalidOperationException($"{page.Response.RequestMessage!.RequestUri} does not redirect: {page.Status}"));

    private async Task<PortalPage> SendAsync(PortalPage page, IHtmlFormElement form, string? action, (string Name, string Value)[] values)
    {
        var fields = Fields(form).Where(field => !values.Any(v => v.Name == field.Key)).ToList();
        fields.AddRange(values.Select(v => KeyValuePair.Create(v.Name, v.Value)));
        var target = string.IsNullOrEmpty(action) ? page.Response.RequestMessage!.RequestUri!.PathAndQuery : action;
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(target, UriKind.Relative)) { Content = new FormUrlEncodedContent(fields) };
        return await SendAsync(request);
    }

    private static IEnumerable<KeyValuePair<string, string>> Fields(IHtmlFormElement form) => form.Elements
        .Where(element => element.GetAttribute("name") is not null && !element.HasAttribute("disabled"))
        .Select(element => element switch
        {
            IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => (KeyValuePair<string, string>?)null,
            IHtmlInputElement input => KeyValuePair.Create(input.Name!, input.Value),
            IHtmlTextAreaElement area => KeyValuePair.Create(area.Name!, area.Value),
            IHtmlSelectElement select => KeyValuePair.Create(select.Name!, select.Value ?? string.Empty),
            _ => null,
        })
        .OfType<KeyValuePair<string, string>>();

    /// <summary>Sends a request as it is, such as a form with a file.</summary>
    public async Task<PortalPage> SendAsync(HttpRequestMessage request)
    {
        var response = await client.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return new PortalPage(response, text, Parser.ParseDocument(text));
    }
}
