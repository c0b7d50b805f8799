using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans;
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
        builder.HasOne(e => e.Payment).WithMany().HasForeignKey(e => e.PaymentId);
        builder.HasOne<LedgerEntry>().WithMany().HasForeignKey(e => e.CorrectsId);
        builder.HasIndex(e => new { e.AccountId, e.EffectiveOn, e.Id });

        // An entry is set right once; a second mistake is in the correction, and is set right there.
        builder.HasIndex(e => e.CorrectsId).IsUnique();
    }
}

internal sealed class PaymentConfiguration : IEntityTypeConfiguration<Payment>
{
    public void Configure(EntityTypeBuilder<Payment> builder)
    {
        builder.ToTable("Payments");
        builder.Property(p => p.Reference).HasMaxLength(Payment.ReferenceMaxLength);
        builder.Property(p => p.Directions).HasMaxLength(Payment.DirectionsMaxLength);
        builder.HasOne<Debtor>().WithMany().HasForeignKey(p => p.DebtorId);
        builder.HasOne<Plan>().WithMany().HasForeignKey(p => p.PlanId);
        builder.HasOne<Account>().WithMany().HasForeignKey(p => p.DirectedTo);
        builder.HasIndex(p => p.Token).IsUnique();
        builder.HasIndex(p => new { p.DebtorId, p.ReceivedOn, p.Id });
    }
}
