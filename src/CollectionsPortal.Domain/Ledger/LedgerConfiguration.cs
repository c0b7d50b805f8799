using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectionsPortal.Domain.Ledger;

internal sealed class LedgerConfiguration : IEntityTypeConfiguration<LedgerEntry>
{
    public void Configure(EntityTypeBuilder<LedgerEntry> builder)
    {
        builder.ToTable("LedgerEntries");
        builder.Property(e => e.Text).HasMaxLength(LedgerEntry.TextMaxLength);
        builder.HasOne(e => e.Account).WithMany().HasForeignKey(e => e.AccountId);
        builder.HasOne<LedgerEntry>().WithMany().HasForeignKey(e => e.CorrectsId);
        builder.HasIndex(e => new { e.AccountId, e.EffectiveOn, e.Id });

        // An entry is set right once; a second mistake is in the correction, and is set right there.
        builder.HasIndex(e => e.CorrectsId).IsUnique();
    }
}
