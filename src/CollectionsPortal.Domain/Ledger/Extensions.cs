using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Domain.Ledger;

internal static class Extensions
{
    public static IServiceCollection AddLedger(this IServiceCollection services) => services
        .AddScoped<PaymentService>()
        .AddScoped<PaymentCorrections>()
        .AddScoped<OverpaymentService>()
        .AddScoped<LedgerQueries>();
}
