using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Staff;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Data;

/// <summary>The agency's database. Services ask for this type; which provider stands behind it is configuration.</summary>
/// <remarks>
/// Reads do not track unless they say <c>AsTracking</c>. Audit records that wait in <see cref="Audit"/> are sealed into their chains in
/// the transaction of the next <c>SaveChangesAsync</c>: act and audit stand or fall together.
/// </remarks>
public abstract partial class PortalDb(DbContextOptions options)
    : IdentityDbContext<StaffUser, StaffRole, StaffUserId>(options)
{
    internal List<PendingAudit> PendingAudits { get; } = [];

    /// <summary>Saves synchronously. Refused when audit is waiting, because sealing is asynchronous.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
        => PendingAudits.Count == 0
            ? base.SaveChanges(acceptAllChangesOnSuccess)
            : throw new InvalidOperationException("Audit waits to be saved with this act: use SaveChangesAsync.");

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (PendingAudits.Count == 0)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        var saved = Database.CurrentTransaction is null
            ? await Database.CreateExecutionStrategy().ExecuteAsync(SaveInTransactionAsync, cancellationToken)
            : await SaveWithAuditAsync(cancellationToken);
        PendingAudits.Clear();
        if (acceptAllChangesOnSuccess)
        {
            ChangeTracker.AcceptAllChanges();
        }

        return saved;
    }

    /// <summary>Runs an act of several steps in one transaction, and runs it again from the start after a transient fault.</summary>
    /// <remarks>
    /// The act must read what it needs inside: whatever was tracked or waiting before is dropped at the start of every try, the first one too.
    /// Inside another such act it simply joins in.
    /// </remarks>
    public async Task<T> InOneTransactionAsync<T>(Func<CancellationToken, Task<T>> act, CancellationToken ct)
    {
        if (Database.CurrentTransaction is not null)
        {
            return await act(ct);
        }

        return await Database.CreateExecutionStrategy().ExecuteAsync(
            async token =>
            {
                Forget();
                await using var transaction = await Database.BeginTransactionAsync(token);
                var result = await act(token);
                await transaction.CommitAsync(token);
                return result;
            },
            ct);
    }

    /// <summary>Drops everything unsaved, audit included. For going on after a save that was refused.</summary>
    public void Forget()
    {
        ChangeTracker.Clear();
        PendingAudits.Clear();
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.AddPortalConventions();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PortalDb).Assembly);
        builder.FinishPortalModel();
    }

    private async Task<int> SaveInTransactionAsync(CancellationToken ct)
    {
        await using var transaction = await Database.BeginTransactionAsync(ct);
        var saved = await SaveWithAuditAsync(ct);
        await transaction.CommitAsync(ct);
        return saved;
    }

    /// <summary>Changes stay pending until the commit is known, so that a retry writes them again.</summary>
    private async Task<int> SaveWithAuditAsync(CancellationToken ct)
    {
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess: false, ct);
        await AuditChain.AppendAsync(this, PendingAudits, ct);
        return saved;
    }
}
