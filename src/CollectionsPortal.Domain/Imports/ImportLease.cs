using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Imports;

/// <summary>Sees to it that one process at a time works on a batch. A process that dies leaves it to the next after <see cref="Length"/>.</summary>
internal sealed class ImportLease(IClock clock)
{
    /// <summary>Longer than any one chunk takes.</summary>
    public static readonly Duration Length = Duration.FromMinutes(2);

    public Guid Holder { get; } = Guid.NewGuid();

    /// <param name="batch">The one batch of whichever kind, as a query.</param>
    public async Task<bool> TakeAsync<T>(IQueryable<T> batch, CancellationToken ct)
        where T : StagedFile
    {
        var now = clock.GetCurrentInstant();
        return await batch
            .Where(b => b.LeaseHolder == null || b.LeaseUntil < now)
            .ExecuteUpdateAsync(set => set.SetProperty(b => b.LeaseHolder, Holder).SetProperty(b => b.LeaseUntil, now + Length), ct) == 1;
    }

    /// <summary>Inside the transaction of a chunk: it is not committed when another process has taken over.</summary>
    /// <exception cref="ImportLeaseLostException">Somebody else has the batch now.</exception>
    public async Task RenewAsync<T>(IQueryable<T> batch, CancellationToken ct)
        where T : StagedFile
    {
        var until = clock.GetCurrentInstant() + Length;
        var renewed = await batch
            .Where(b => b.LeaseHolder == Holder)
            .ExecuteUpdateAsync(set => set.SetProperty(b => b.LeaseUntil, until), ct);
        if (renewed != 1)
        {
            throw new ImportLeaseLostException();
        }
    }

    public Task ReleaseAsync<T>(IQueryable<T> batch, CancellationToken ct)
        where T : StagedFile
        => batch
        .Where(b => b.LeaseHolder == Holder)
        .ExecuteUpdateAsync(set => set.SetProperty(b => b.LeaseHolder, (Guid?)null).SetProperty(b => b.LeaseUntil, (Instant?)null), ct);
}

/// <summary>Another process works on the batch now; what this one had not committed is left to it.</summary>
public sealed class ImportLeaseLostException : Exception
{
    public ImportLeaseLostException()
        : base("Another process took the import over.")
    {
    }

    public ImportLeaseLostException(string message)
        : base(message)
    {
    }

    public ImportLeaseLostException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
