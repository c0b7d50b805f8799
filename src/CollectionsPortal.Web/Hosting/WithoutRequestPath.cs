using Serilog.Core;
using Serilog.Events;

namespace CollectionsPortal.Web.Hosting;

/// <summary>ASP.NET Core hangs the raw path on every event of a request; a debtor's private link is a secret in that path.</summary>
public sealed class WithoutRequestPath : ILogEventEnricher
{
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        logEvent.RemovePropertyIfPresent("RequestPath");
        logEvent.RemovePropertyIfPresent("Path");
    }
}
