using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Staff;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Data;

/// <summary>The agency's database. Services ask for this type; which provider stands behind it is configuration.</summary>
/// <remarks>
/// Reads do not track unless they say <c>AsTracking</c>. Audit records that wait in <see cref="Audit"/> are sealed into their chains in
/// the transaction of the next <c>SaveChangesAsync</c>: act and audit stand or fall together. Facts that bear on contact are saved in
/// their person's turn (<see cref="DebtorLock"/>).
/// </remarks>
public abstract partial class PortalDb(DbContextOptions options)
    : IdentityDbContext<StaffUser, StaffRole, StaffUserId>(options)
{
    internal List<PendingAudit> PendingAudits { get; } = [];

    internal DebtorsInHand InHand { get; } = new();

    /// <summary>Saves synchronously. Refused when audit is waiting or somebody's turn has to be taken, because both are asynchronous.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
        => PendingAudits.Count == 0 && DebtorLock.DueBeforeSaving(this).Count == 0
            ? base.SaveChanges(acceptAllChangesOnSuccess)
            : throw new InvalidOperationException("Audit or a person's turn waits to be saved with this act: use SaveChangesAsync.");

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (!ChangeTracker.AutoDetectChangesEnabled)
        {
            return await SaveDetectedAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        // Looked for once, not again by everyone who asks what is tracked.
        ChangeTracker.DetectChanges();
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return await SaveDetectedAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    /// <summary>Contexts are used again by others: audit that was never saved goes with the act that it belonged to.</summary>
    public override void Dispose()
    {
        PendingAudits.Clear();
        base.Dispose();
        GC.SuppressFinalize(this);
    }

    public override ValueTask DisposeAsync()
    {
        PendingAudits.Clear();
        GC.SuppressFinalize(this);
        return base.DisposeAsync();
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

    private async Task<int> SaveDetectedAsync(bool acceptAllChangesOnSuccess, CancellationToken ct)
    {
        var due = DebtorLock.DueBeforeSaving(this);
        if (PendingAudits.Count == 0 && due.Count == 0)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, ct);
        }

        var saved = Database.CurrentTransaction is null
            ? await TryUntilCommittedAsync(token => SaveWithAuditAsync(due, token), ct)
            : await SaveWithAuditAsync(due, ct);
        PendingAudits.Clear();
        if (acceptAllChangesOnSuccess)
        {
            ChangeTracker.AcceptAllChanges();
        }

        return saved;
    }

    /// <summary>Changes stay pending until the commit is known, so that a retry writes them again.</summary>
    private async Task<int> SaveWithAuditAsync(IReadOnlyList<DebtorId> due, CancellationToken ct)
    {
        await DebtorLock.TakeAllAsync(this, due, ct);
        var made = ChangeTracker.Entries<Debtor>().Where(entry => entry.State == EntityState.Added).ToList();
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess: false, ct);
        if (made.Count > 0 && Database.CurrentTransaction is { } transaction)
        {
            // Nobody else sees them before the commit, so their turn is ours.
            InHand.Add(transaction, made.Select(entry => entry.Property(debtor => debtor.Id).CurrentValue));
        }

        await SealAuditAsync(ct);
        return saved;
    }
}
