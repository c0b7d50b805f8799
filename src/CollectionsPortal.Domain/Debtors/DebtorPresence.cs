using CollectionsPortal.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>Somebody has a debtor's page open. Shown to others, never a lock.</summary>
public sealed class DebtorPresence
{
    public DebtorId DebtorId { get; init; }

    public StaffUserId StaffUserId { get; init; }

    public required Instant SeenAt { get; set; }
}

internal sealed class DebtorPresenceConfiguration : IEntityTypeConfiguration<DebtorPresence>
{
    public void Configure(EntityTypeBuilder<DebtorPresence> builder)
    {
        builder.ToTable("DebtorPresences");
        builder.HasKey(p => new { p.DebtorId, p.StaffUserId });
        builder.HasOne<Debtor>().WithMany().HasForeignKey(p => p.DebtorId);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(p => p.StaffUserId);
        builder.HasIndex(p => p.SeenAt);
    }
}
