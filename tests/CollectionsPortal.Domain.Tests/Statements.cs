using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CollectionsPortal.Domain.Tests;

/// <summary>Collects the statements that the code inside <see cref="OfAsync"/> sends, whichever context sends them.</summary>
internal sealed class Statements : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private static readonly AsyncLocal<List<string>?> Current = new();

    static Statements() => DiagnosticListener.AllListeners.Subscribe(new Statements());

    /// <summary>Begins to listen. A context asks only now and then whether anybody does, so this comes before the first of them.</summary>
    public static void Listen()
    {
        // The static constructor has done it.
    }

    /// <summary>The SQL of each statement, in order, without the provider's set-up of a connection.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(Func<Task> act)
    {
        var sent = new List<string>();
        Current.Value = sent;
        try
        {
            await act();
            return sent;
        }
        finally
        {
            Current.Value = null;
        }
    }

    public void OnNext(DiagnosticListener listener)
    {
        if (listener.Name == DbLoggerCategoryName) { listener.Subscribe(this); }
    }

    public void OnNext(KeyValuePair<string, object?> happened)
    {
        if (happened.Value is CommandEventData { Command: var command } && happened.Key == RelationalEventId.CommandExecuting.Name)
        {
            Current.Value?.Add(command.CommandText);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    private const string DbLoggerCategoryName = "Microsoft.EntityFrameworkCore";
}
