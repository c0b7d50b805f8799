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
        .AddScoped<ConsentRecords>()
        .AddScoped<ConsentService>()
        .AddScoped<PointQueries>()
        .AddScoped<PointService>()
        .AddScoped<DebtorFormQueries>()
        .AddScoped<DebtorService>()
        .AddScoped<HoldService>()
        .AddScoped<PreferenceService>()
        .AddScoped<RelatedPersonService>()
        .AddScoped<PresenceService>()
        .AddScoped<RepresentationService>();
}
