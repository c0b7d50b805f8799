using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Domain.Diallers;

internal static class Extensions
{
    public static IServiceCollection AddDiallers(this IServiceCollection services) => services
        .AddSingleton<NumberChoice>()
        .AddScoped<AccountFinder>()
        .AddScoped<DiallerRequests>()
        .AddScoped<DiallerService>();
}
