using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Domain.Accounts;

internal static class Extensions
{
    public static IServiceCollection AddAccounts(this IServiceCollection services) => services
        .AddScoped<AccountFactsService>()
        .AddScoped<AccountQueries>()
        .AddScoped<CreditorQueries>()
        .AddScoped<CreditorService>()
        .AddScoped<DisputeService>()
        .AddScoped<ValidationNoticeService>();
}
