using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Domain.Audit;

internal static class Extensions
{
    public static IServiceCollection AddAudit(this IServiceCollection services) => services
        .AddScoped<AuditService>()
        .AddScoped<AuditQueries>()
        .AddScoped<AuditVerifier>();
}
