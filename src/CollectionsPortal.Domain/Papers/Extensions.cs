using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Domain.Papers;

internal static class Extensions
{
    public static IServiceCollection AddPapers(this IServiceCollection services) => services.AddScoped<PlanPaperQueries>();
}
