using CollectionsPortal.Domain.Data;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CollectionsPortal.Web.Hosting;

/// <summary>Healthy means that pages can be answered, and none can without the database.</summary>
public sealed class DatabaseHealth(PortalDb db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        => await db.Database.CanConnectAsync(cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The database does not answer.");
}
