using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Domain.Debtors;

internal static class Extensions
{
    public static IServiceCollection AddDebtors(this IServiceCollection services) => services
        .AddScoped<CeaseService>()
        .AddScoped<FindQueries>()
        .AddScoped<TimelineQueries>()
        .AddScoped<WorkQueueQueries>()
        .AddScoped<DebtorQueries>()
        .AddScoped<ConsentService>()
        .AddScoped<DebtorFormQueries>()
        .AddScoped<DebtorService>()
        .AddScoped<HoldService>()
        .AddScoped<PreferenceService>()
        .AddScoped<PresenceService>()
        .AddScoped<RepresentationService>();
}
