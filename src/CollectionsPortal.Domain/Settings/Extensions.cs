using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Domain.Settings;

internal static class Extensions
{
    public static IServiceCollection AddSettings(this IServiceCollection services) => services
        .AddScoped<SettingsService>()
        .AddScoped<SettingsQueries>()
        .AddScoped<AgencyCalendar>();
}
