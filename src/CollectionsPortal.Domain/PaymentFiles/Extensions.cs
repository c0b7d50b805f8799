using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace CollectionsPortal.Domain.PaymentFiles;

internal static class Extensions
{
    public static IServiceCollection AddPaymentFiles(this IServiceCollection services) => services
        .AddSingleton<PartSeal>()
        .AddScoped<PaymentFileStager>()
        .AddScoped<PaymentFilePlanner>()
        .AddScoped<PaymentFileBooker>()
        .AddScoped<PaymentFileRunner>()
        .AddScoped<PaymentFileQueries>()
        .AddScoped<UnmatchedService>()
        .AddScoped(provider => new UnmatchedQueries(provider.GetRequiredService<PortalDb>(), provider.GetRequiredService<PartSeal>()))
        .AddScoped(provider => new PaymentFileService(
            provider.GetRequiredService<PortalDb>(),
            provider.GetRequiredService<PaymentFileStager>(),
            provider.GetRequiredService<PaymentFileRunner>(),
            provider.GetRequiredService<AuditService>(),
            provider.GetRequiredService<IClock>()));
}
