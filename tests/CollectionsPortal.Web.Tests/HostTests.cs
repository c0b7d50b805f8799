using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CollectionsPortal.Web.Tests;

public sealed class HostTests(WebApplicationFactory<Program> factory) : IClassFixture<WebApplicationFactory<Program>>
{
    [Theory]
    [InlineData("/health")]
    [InlineData("/lib/bootstrap/bootstrap.min.css")]
    [InlineData("/lib/bootstrap/bootstrap.bundle.min.js")]
    [InlineData("/lib/bootstrap-icons/bootstrap-icons.svg")]
    [InlineData("/lib/chart.js/chart.umd.min.js")]
    [InlineData("/lib/htmx/htmx.min.js")]
    public async Task Get_HealthOrClientLibrary_AnswersOk(string path)
    {
        using var client = factory.CreateClient();

        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
