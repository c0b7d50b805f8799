using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Web.Api;
using CollectionsPortal.Web.Papers;
using CollectionsPortal.Web.Security;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CollectionsPortal.Web.Hosting;

/// <summary>The one place where the application is put together; the web server and the operator commands share it.</summary>
public static class PortalHost
{
    /// <param name="args">Settings in the form <c>--Portal:Database=SqlServer</c>; they win over files and environment.</param>
    /// <param name="forCommand">True keeps standard output free for what the command prints: logs go to standard error.</param>
    public static WebApplication Build(string[] args, bool forCommand = false)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.AddPortalLogging(forCommand);
        var database = DatabaseOf(builder.Configuration, builder.Environment);
        builder.Services.AddPortalDomain(database);
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.AddPortalKeys();
        builder.AddStaffIdentity();
        builder.AddPlanVisits();
        builder.AddPapers();
        builder.Services.AddPortalAuthorization();
        builder.AddPortalApi();
        builder.AddPortalPages();
        builder.AddPortalJobs(database, forCommand);
        builder.AddPortalImports(forCommand);
        builder.AddLanguageWarmUp(forCommand);
        builder.Services.AddHealthChecks().AddCheck<DatabaseHealth>("database");

        var app = builder.Build();
        if (!forCommand)
        {
            app.UsePortalPipeline();
        }

        return app;
    }

    /// <summary>Which database; a relative path is taken from where the portal stands.</summary>
    public static PortalDatabaseOptions DatabaseOf(IConfiguration configuration, IHostEnvironment environment)
    {
        var options = configuration.GetSection("Portal").Get<PortalDatabaseOptions>() ?? new PortalDatabaseOptions();
        return options with { SqlitePath = Path.Combine(environment.ContentRootPath, options.SqlitePath) };
    }
}
