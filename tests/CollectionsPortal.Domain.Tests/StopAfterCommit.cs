using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CollectionsPortal.Domain.Tests;

/// <summary>Tells the work to stop at exactly one moment: when its next transaction has been committed.</summary>
internal sealed class StopAfterCommit : DbTransactionInterceptor
{
    private CancellationTokenSource? armed;

    /// <param name="stop">Its token is the work's.</param>
    public void Arm(CancellationTokenSource stop) => armed = stop;

    public override async Task TransactionCommittedAsync(
        DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (Interlocked.Exchange(ref armed, null) is { } stop)
        {
            await stop.CancelAsync();
        }
    }
}
