using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Domain.Settlements;

internal static class Extensions
{
    public static IServiceCollection AddSettlements(this IServiceCollection services)
    {
        services.AddOptions<SettlementOptions>().ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddScoped<SettlementService>()
            .AddScoped<SettlementAcceptance>()
            .AddScoped<SettlementQueries>();
    }
}
