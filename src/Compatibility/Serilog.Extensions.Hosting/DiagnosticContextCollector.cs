using System.Diagnostics.CodeAnalysis;
using Serilog.Events;

namespace Serilog.Extensions.Hosting;

/// <summary>The properties of one operation. Threads of the operation may add to it at the same time.</summary>
public sealed class DiagnosticContextCollector : IDisposable
{
    private readonly Lock gate = new();
    private readonly AsyncLocal<DiagnosticContextCollector?> current;
    private readonly DiagnosticContextCollector? outer;
    private Dictionary<string, LogEventProperty>? properties = [];
    private Exception? exception;

    internal DiagnosticContextCollector(AsyncLocal<DiagnosticContextCollector?> current)
    {
        this.current = current;
        outer = current.Value;
        current.Value = this;
    }

    /// <inheritdoc cref="TryComplete(out IEnumerable{LogEventProperty}, out Exception)"/>
    public bool TryComplete([NotNullWhen(true)] out IEnumerable<LogEventProperty>? properties)
    {
        return TryComplete(out properties, out _);
    }

    /// <summary>Ends the collection and hands over what it holds; later additions are dropped.</summary>
    /// <param name="properties">Null when refused, never null otherwise.</param>
    /// <param name="exception">The last exception that was set; null when none was.</param>
    /// <returns>False when the collection has already been completed or disposed.</returns>
    public bool TryComplete([NotNullWhen(true)] out IEnumerable<LogEventProperty>? properties, out Exception? exception)
    {
        lock (gate)
        {
            properties = this.properties?.Values;
            exception = this.exception;
            this.properties = null;
            this.exception = null;
            return properties is not null;
        }
    }

    /// <summary>Drops what was not handed over and makes the outer collection, if any, current again.</summary>
    public void Dispose()
    {
        TryComplete(out _);
        if (current.Value == this)
        {
            current.Value = outer;
        }
    }

    internal void AddOrUpdate(LogEventProperty property)
    {
        lock (gate)
        {
            properties?[property.Name] = property;
        }
    }

    internal void SetException(Exception value)
    {
        lock (gate)
        {
            if (properties is not null)
            {
                exception = value;
            }
        }
    }
}
