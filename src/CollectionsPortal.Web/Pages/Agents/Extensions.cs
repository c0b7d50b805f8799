using CollectionsPortal.Web.Security;

namespace CollectionsPortal.Web.Pages.Agents;

internal static class Extensions
{
    public static IServiceCollection AddAgentPages(this IServiceCollection services) => services
        .AddSingleton<FindTicket>()
        .AddScoped<CallScripts>()
        .AddScoped<DebtorDesk>()
        .AddScoped<Withdrawals>();
}
