using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Domain.Seeding;

internal static class Extensions
{
    public static IServiceCollection AddSeeding(this IServiceCollection services) => services.AddScoped<LoadSeeder>();
}
