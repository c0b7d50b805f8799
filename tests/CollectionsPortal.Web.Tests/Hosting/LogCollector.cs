using System.Collections.Concurrent;
using System.Globalization;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Json;

namespace CollectionsPortal.Web.Tests.Hosting;

/// <summary>Keeps every log event as the production log would write it.</summary>
public sealed class LogCollector : ILogEventSink
{
    private readonly ConcurrentQueue<LogEvent> events = new();
    private readonly JsonFormatter formatter = new(renderMessage: true);

    public IReadOnlyList<LogEvent> Events => [.. events];

    public string AsJson()
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        foreach (var each in events)
        {
            formatter.Format(each, writer);
        }

        return writer.ToString();
    }

    public void Emit(LogEvent logEvent) => events.Enqueue(logEvent);
}
