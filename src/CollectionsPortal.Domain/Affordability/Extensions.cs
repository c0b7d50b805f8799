using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Domain.Affordability;

internal static class Extensions
{
    public static IServiceCollection AddAffordability(this IServiceCollection services)
    {
        services.AddOptions<AffordabilityOptions>().ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<StatementCipher>()
            .AddScoped<AffordabilityService>()
            .AddScoped<AffordabilityQueries>()
            .AddScoped<PlanRoom>()
            .AddScoped<PlanCeiling>()
            .AddScoped<OfferQueries>();
    }
}
