using CollectionsPortal.Domain.Plans.Life;
using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Domain.Plans;

internal static class Extensions
{
    public static IServiceCollection AddPlans(this IServiceCollection services)
    {
        services.AddOptions<PlanOptions>().ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddScoped<PlanMaker>()
            .AddScoped<PlanService>()
            .AddScoped<PlanDrafts>()
            .AddScoped<DraftQueries>()
            .AddScoped<PlanQueries>()
            .AddScoped<PlanViewQueries>()
            .AddScoped<PlanAccountQueries>()
            .AddScoped<PlanLinkService>()
            .AddScoped<PlanLinkQueries>()
            .AddScoped<PlanLinkDoor>()
            .AddScoped<LinkAnswers>()
            .AddScoped<DebtorContactQueries>()
            .AddScoped<DebtorMoneyQueries>()
            .AddScoped<DebtorPlanQueries>()
            .AddScoped<PromiseService>()
            .AddScoped<PlanChanges>()
            .AddScoped<PlanEnding>()
            .AddScoped<PlanReviewService>()
            .AddScoped<PlanLifeQueries>()
            .AddScoped<HelpOfferService>();
    }
}
