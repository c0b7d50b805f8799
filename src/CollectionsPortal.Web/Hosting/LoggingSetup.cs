using System.Globalization;
using System.Security.Claims;
using CollectionsPortal.Web.Api;
using CollectionsPortal.Web.Security;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Json;

namespace CollectionsPortal.Web.Hosting;

/// <summary>Logs: text for developers, JSON in production, a rolling file where a path is configured. Never personal data.</summary>
public static class LoggingSetup
{
    /// <summary>The template's fields are the whole line: a path or a query could name a person, a route template cannot.</summary>
    public const string RequestTemplate = "{Method} {Route} answered {StatusCode} in {Elapsed:0} ms for {UserId}";

    public static void AddPortalLogging(this WebApplicationBuilder builder, bool forCommand)
    {
        var json = builder.Environment.IsProduction();
        builder.Services.AddSerilog(
            (services, logger) =>
            {
                logger.ReadFrom.Configuration(builder.Configuration)
                    .Enrich.FromLogContext()
                    .Enrich.With<WithoutRequestPath>();
                WriteToConsole(logger, json, forCommand);
                WriteToFile(logger, builder.Configuration["Portal:Logs:Path"]);
                foreach (var sink in services.GetServices<Serilog.Core.ILogEventSink>())
                {
                    logger.WriteTo.Sink(sink);
                }
            },
            preserveStaticLogger: true);
    }

    /// <summary>One line for each request, written when it has been answered.</summary>
    public static void UsePortalRequestLogging(this WebApplication app) => app.UseSerilogRequestLogging(options =>
    {
        options.Logger = app.Services.GetRequiredService<Serilog.ILogger>().ForContext("SourceContext", "CollectionsPortal.Requests");
        options.MessageTemplate = RequestTemplate;
        options.GetLevel = (_, _, exception) => exception is null ? LogEventLevel.Information : LogEventLevel.Error;
        options.GetMessageTemplateProperties = (http, _, elapsed, status) =>
        [
            new("Method", new ScalarValue(http.Request.Method)),
            new("Route", new ScalarValue(RouteOf(http))),
            new("StatusCode", new ScalarValue(status)),
            new("Elapsed", new ScalarValue(elapsed)),
            new("UserId", new ScalarValue(WhoCalls(http.User))),
        ];
    });

    private static string WhoCalls(ClaimsPrincipal user)
        => user.StaffIdText() ?? (user.ClientIdText() is { } client ? $"client {client}" : "nobody");

    private static void WriteToConsole(LoggerConfiguration logger, bool json, bool forCommand)
    {
        var standardErrorFrom = forCommand ? LevelAlias.Minimum : (LogEventLevel?)null;
        var level = forCommand ? LogEventLevel.Warning : LogEventLevel.Verbose;
        if (json)
        {
            logger.WriteTo.Console(new JsonFormatter(renderMessage: true), level, standardErrorFromLevel: standardErrorFrom);
            return;
        }

        logger.WriteTo.Console(level, formatProvider: CultureInfo.InvariantCulture, standardErrorFromLevel: standardErrorFrom);
    }

    private static void WriteToFile(LoggerConfiguration logger, string? path)
    {
        if (!string.IsNullOrWhiteSpace(path))
        {
            logger.WriteTo.File(new JsonFormatter(renderMessage: true), path, rollingInterval: RollingInterval.Day, retainedFileCountLimit: 31, shared: true);
        }
    }

    /// <summary>The template of the route asked for, also when an error page was run in its place.</summary>
    private static string RouteOf(HttpContext http)
    {
        var asked = http.Features.Get<Microsoft.AspNetCore.Diagnostics.IStatusCodeReExecuteFeature>()?.Endpoint
            ?? http.Features.Get<Microsoft.AspNetCore.Diagnostics.IExceptionHandlerFeature>()?.Endpoint
            ?? http.GetEndpoint();
        return (asked as RouteEndpoint)?.RoutePattern.RawText switch
        {
            null => "(no route)",
            "" => "/",
            var template => template,
        };
    }
}
