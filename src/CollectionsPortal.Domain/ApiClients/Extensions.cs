using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Domain.ApiClients;

internal static class Extensions
{
    public static IServiceCollection AddApiClients(this IServiceCollection services) => services
        .AddScoped<ApiClientService>()
        .AddScoped<ApiClientQueries>()
        .AddScoped<ApiKeyService>();
}
