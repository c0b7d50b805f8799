using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Domain.Staff;

internal static class Extensions
{
    public static IServiceCollection AddStaff(this IServiceCollection services) => services
        .AddScoped<StaffQueries>()
        .AddScoped<WorkplaceQueries>()
        .AddScoped<WorkplaceService>();
}
