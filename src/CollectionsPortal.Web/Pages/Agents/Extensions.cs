using CollectionsPortal.Domain.Affordability;
using CollectionsPortal.Web.Pages.Agents.Plans;
using CollectionsPortal.Web.Security;

namespace CollectionsPortal.Web.Pages.Agents;

internal static class Extensions
{
    public static IServiceCollection AddAgentPages(this IServiceCollection services)
    {
        services.AddOptions<AffordabilityOptions>().BindConfiguration(AffordabilityOptions.Section);
        return services
            .AddSingleton<FindTicket>()
            .AddScoped<CallScripts>()
            .AddScoped<DebtorDesk>()
            .AddScoped<PaymentDesk>()
            .AddScoped<PlanDesk>()
            .AddScoped<Withdrawals>();
    }
}
