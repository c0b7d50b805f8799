using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Browser.Tests;

/// <summary>Every page that the portal has, by its route, so that none can be forgotten.</summary>
public sealed class SiteMap
{
    private readonly List<(string Page, TemplateMatcher Matcher, int Literals)> pages;

    public SiteMap(IServiceProvider services) => pages =
    [
        .. services.GetRequiredService<IEnumerable<EndpointDataSource>>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(endpoint => (
                endpoint.Metadata.GetMetadata<PageActionDescriptor>()!.ViewEnginePath,
                new TemplateMatcher(TemplateParser.Parse(endpoint.RoutePattern.RawText ?? string.Empty), []),
                endpoint.RoutePattern.PathSegments.Count(segment => segment.IsSimple && segment.Parts[0].IsLiteral))),
    ];

    public IReadOnlySet<string> Pages => pages.Select(page => page.Page).ToHashSet(StringComparer.Ordinal);

    /// <summary>The page that answers at a path; null when none does.</summary>
    public string? PageAt(string path)
        => pages.Where(page => page.Matcher.TryMatch(path, [])).OrderByDescending(page => page.Literals).Select(page => page.Page).FirstOrDefault();
}
