using System.Diagnostics.CodeAnalysis;

namespace Serilog;

/// <summary>Adds properties to the one event that closes the current operation, such as a web request.</summary>
/// <remarks>Outside an operation, and after its event has been written, what is set here is dropped in silence.</remarks>
public interface IDiagnosticContext
{
    /// <summary>Sets a property; a second value under the same name replaces the first.</summary>
    /// <param name="propertyName">Refused, in silence, when empty or white space.</param>
    /// <param name="value">Null is kept as a null property.</param>
    /// <param name="destructureObjects">True logs an object's public properties, so never pass a whole request or person.</param>
    [SuppressMessage("Naming", "CA1716", Justification = "The name that callers were compiled against.")]
    void Set(string propertyName, object? value, bool destructureObjects = false);

    /// <summary>Gives the event an exception that was handled before it could reach the collector.</summary>
    void SetException(Exception exception);
}
