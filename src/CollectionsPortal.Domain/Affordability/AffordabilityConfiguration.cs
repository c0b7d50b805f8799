using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectionsPortal.Domain.Affordability;

internal sealed class AffordabilityConfiguration : IEntityTypeConfiguration<AffordabilityStatement>
{
    public void Configure(EntityTypeBuilder<AffordabilityStatement> builder)
    {
        builder.ToTable("AffordabilityStatements");
        builder.Property(s => s.ContentCipher).HasMaxLength(AffordabilityStatement.ContentMaxLength).IsUnicode(false);
        builder.HasOne<Debtor>().WithMany().HasForeignKey(s => s.DebtorId);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(s => s.RecordedBy);
        builder.HasIndex(s => new { s.DebtorId, s.Revision }).IsUnique();
    }
}
