using CollectionsPortal.Compliance;
using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Domain.Contacts;

internal static class Extensions
{
    public static IServiceCollection AddContacts(this IServiceCollection services)
    {
        services.AddOptions<ContactOptions>();
        return services
            .AddSingleton(new ComplianceEngine(RuleBook.Current))
            .AddSingleton<ReceiptWriter>()
            .AddSingleton<OptionJudge>()
            .AddScoped<FactsReader>()
            .AddScoped<ContactLog>()
            .AddScoped<GateWatch>()
            .AddScoped<ContactGate>()
            .AddScoped<ContactService>()
            .AddScoped<ContactQueries>()
            .AddScoped<ReceiptQueries>()
            .AddScoped<RefusalToPay>()
            .AddScoped<LimitTrial>();
    }
}
