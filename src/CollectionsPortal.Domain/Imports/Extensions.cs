using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CollectionsPortal.Domain.Imports;

internal static class Extensions
{
    public static IServiceCollection AddImports(this IServiceCollection services) => services
        .AddSingleton<RowSeal>()
        .AddSingleton<IdentityHasher>()
        .AddSingleton<PlacementMaker>()
        .AddScoped<ImportLease>()
        .AddScoped<StagedWork>()
        .AddScoped<RememberedColumns>()
        .AddScoped<BatchReaders>()
        .AddScoped<ImportStager>()
        .AddScoped<ImportPlanner>()
        .AddScoped<ImportCommitter>()
        .AddScoped<ImportRunner>()
        .AddScoped<ImportQueries>()
        .AddScoped<RefusedRecords>()
        .AddScoped<DebtorMerge>()
        .AddScoped<DoubtfulMatchService>()
        .AddScoped<DoubtfulMatchQueries>()
        .AddScoped(provider => new ImportService(
            provider.GetRequiredService<PortalDb>(),
            provider.GetRequiredService<ImportStager>(),
            provider.GetRequiredService<RememberedColumns>(),
            provider.GetRequiredService<ImportRunner>(),
            provider.GetRequiredService<AuditService>(),
            provider.GetRequiredService<IClock>()));
}
