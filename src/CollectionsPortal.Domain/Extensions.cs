using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Affordability;
using CollectionsPortal.Domain.ApiClients;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Diallers;
using CollectionsPortal.Domain.Flags;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Domain.Jobs;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Notes;
using CollectionsPortal.Domain.Papers;
using CollectionsPortal.Domain.PaymentFiles;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Seeding;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Settlements;
using CollectionsPortal.Domain.Staff;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;

namespace CollectionsPortal.Domain;

public static class Extensions
{
    /// <summary>Everything the agency does. The host adds Data Protection, Identity, logging and the transports.</summary>
    public static IServiceCollection AddPortalDomain(this IServiceCollection services, PortalDatabaseOptions database)
    {
        services.TryAddSingleton<IClock>(SystemClock.Instance);
        return services
            .AddData(database)
            .AddAudit()
            .AddSettings()
            .AddStaff()
            .AddApiClients()
            .AddDebtors()
            .AddAccounts()
            .AddNotes()
            .AddContacts()
            .AddDiallers()
            .AddFlags()
            .AddJobs()
            .AddLedger()
            .AddPlans()
            .AddSettlements()
            .AddAffordability()
            .AddPapers()
            .AddImports()
            .AddPaymentFiles()
            .AddSeeding();
    }
}
