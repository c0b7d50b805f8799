using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Data;

/// <summary>Every table, room by room.</summary>
public abstract partial class PortalDb
{
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<AuditChainHead> AuditChainHeads => Set<AuditChainHead>();

    public DbSet<AgencySettings> Settings => Set<AgencySettings>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    public DbSet<ProtectedKey> ProtectedKeys => Set<ProtectedKey>();
}
