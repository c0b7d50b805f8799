using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Domain.Flags;

internal static class Extensions
{
    public static IServiceCollection AddFlags(this IServiceCollection services) => services
        .AddScoped<FlagService>()
        .AddScoped<FlagQueries>();
}
