using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CollectionsPortal.Domain.Tests.Dialect;

/// <summary>Keeps what would be sent and answers with nothing.</summary>
internal sealed class SentBatches
{
    public List<string> Texts { get; } = [];

    public IEnumerable<IInterceptor> Interceptors => [new Connecting(), new Sending(Texts)];

    private sealed class Connecting : DbConnectionInterceptor
    {
        public override InterceptionResult<DbConnection> ConnectionCreating(ConnectionCreatingEventData eventData, InterceptionResult<DbConnection> result)
            => InterceptionResult<DbConnection>.SuppressWithResult(new DialectConnection(":memory:"));
    }

    private sealed class Sending(List<string> texts) : DbCommandInterceptor
    {
        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            texts.Add(command.CommandText);
            // Its reader ends it.
            var nothing = ((DialectConnection)command.Connection!).Sqlite.CreateCommand();
            nothing.CommandText = "SELECT 1 WHERE 0";
            nothing.Transaction = (command.Transaction as DialectTransaction)?.Sqlite;
            return InterceptionResult<DbDataReader>.SuppressWithResult(await nothing.ExecuteReaderAsync(cancellationToken));
        }
    }
}
