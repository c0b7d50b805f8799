using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectionsPortal.Domain.Audit;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("AuditEntries");
        builder.Property(e => e.Stream).HasMaxLength(AuditEntry.StreamMaxLength).IsUnicode(false).IsBinaryText();
        builder.Property(e => e.ActorDisplay).HasMaxLength(Actor.DisplayMaxLength);
        builder.Property(e => e.SubjectKind).HasMaxLength(AuditEntry.SubjectKindMaxLength).IsUnicode(false);
        builder.Property(e => e.Details).HasMaxLength(AuditEntry.DetailsMaxLength);
        builder.Property(e => e.PreviousHash).HasMaxLength(AuditEntry.HashLength).IsFixedLength();
        builder.Property(e => e.Hash).HasMaxLength(AuditEntry.HashLength).IsFixedLength();
        builder.HasIndex(e => new { e.Stream, e.Sequence }).IsUnique();
        builder.HasIndex(e => new { e.At, e.Id });
    }
}

internal sealed class AuditChainHeadConfiguration : IEntityTypeConfiguration<AuditChainHead>
{
    public void Configure(EntityTypeBuilder<AuditChainHead> builder)
    {
        builder.ToTable("AuditChainHeads");
        builder.HasKey(h => h.Stream);
        builder.Property(h => h.Stream).HasMaxLength(AuditEntry.StreamMaxLength).IsUnicode(false).IsBinaryText();
    }
}
