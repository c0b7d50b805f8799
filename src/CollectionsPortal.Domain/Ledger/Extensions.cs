using CollectionsPortal.Domain.Ledger.Interest;
using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Domain.Ledger;

internal static class Extensions
{
    public static IServiceCollection AddLedger(this IServiceCollection services) => services
        .AddScoped<InterestReader>()
        .AddScoped<InterestQueries>()
        .AddScoped<InterestTermsService>()
        .AddScoped<InterestFreezeService>()
            .AddScoped<FreezeWatch>()
        .AddScoped<InterestAccrual>()
        .AddScoped<PaymentService>()
        .AddScoped<PaymentCorrections>()
        .AddScoped<PaymentSplitQueries>()
        .AddScoped<OverpaymentService>()
        .AddScoped<RefundService>()
        .AddScoped<OverpaymentQueries>()
        .AddScoped<LedgerExport>()
        .AddScoped<LedgerQueries>();
}
