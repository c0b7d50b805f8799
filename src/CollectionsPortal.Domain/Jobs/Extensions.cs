using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Domain.Jobs;

internal static class Extensions
{
    public static IServiceCollection AddJobs(this IServiceCollection services) => services.AddScoped<AbandonedAttempts>().AddScoped<DutyWatch>().AddScoped<BalanceWatch>();
}
