namespace Serilog.Extensions.Hosting;

/// <summary>Keeps, for each asynchronous flow, the collector of the operation that runs in it.</summary>
/// <param name="logger">Turns values into properties; null means <see cref="Log.Logger"/> at the time of each call.</param>
public sealed class DiagnosticContext(ILogger? logger) : IDiagnosticContext
{
    private readonly AsyncLocal<DiagnosticContextCollector?> current = new();

    /// <summary>Starts a collection that lasts until the collector is disposed; an inner one hides the outer one.</summary>
    /// <remarks>Call and dispose in the same method: an asynchronous callee cannot change its caller's flow.</remarks>
    public DiagnosticContextCollector BeginCollection()
    {
        return new DiagnosticContextCollector(current);
    }

    /// <inheritdoc />
    public void Set(string propertyName, object? value, bool destructureObjects = false)
    {
        if (current.Value is { } collector
            && (logger ?? Log.Logger).BindProperty(propertyName, value, destructureObjects, out var property))
        {
            collector.AddOrUpdate(property);
        }
    }

    /// <inheritdoc />
    public void SetException(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        current.Value?.SetException(exception);
    }
}
