using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.PaymentFiles;
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
        builder.Property(p => p.Reference).HasMaxLength(Payment.ReferenceMaxLength).IsBinaryText();
        builder.Property(p => p.Directions).HasMaxLength(Payment.DirectionsMaxLength);
        builder.HasOne<Debtor>().WithMany().HasForeignKey(p => p.DebtorId);
        builder.HasOne<Plan>().WithMany().HasForeignKey(p => p.PlanId);
        builder.HasOne<Account>().WithMany().HasForeignKey(p => p.DirectedTo);
        builder.HasOne<PaymentSource>().WithMany().HasForeignKey(p => p.SourceId);
        builder.HasOne<PaymentFile>().WithMany().HasForeignKey(p => p.FileId);
        builder.HasIndex(p => p.Token).IsUnique();

        // The same row of the same bank is one payment, however often its file comes.
        builder.HasIndex(p => new { p.SourceId, p.Reference }).IsUnique();
        builder.HasIndex(p => new { p.DebtorId, p.ReceivedOn, p.Id });
    }
}

internal sealed class OverpaymentConfiguration : IEntityTypeConfiguration<Overpayment>
{
    public void Configure(EntityTypeBuilder<Overpayment> builder)
    {
        builder.ToTable("Overpayments");
        builder.HasOne<Debtor>().WithMany().HasForeignKey(o => o.DebtorId);
        builder.HasOne(o => o.Payment).WithMany().HasForeignKey(o => o.PaymentId);
        builder.HasMany(o => o.Entries).WithOne(e => e.Overpayment).HasForeignKey(e => e.OverpaymentId);

        // One payment has one rest.
        builder.HasIndex(o => o.PaymentId).IsUnique();
    }
}

internal sealed class OverpaymentEntryConfiguration : IEntityTypeConfiguration<OverpaymentEntry>
{
    public void Configure(EntityTypeBuilder<OverpaymentEntry> builder)
    {
        builder.ToTable("OverpaymentEntries");
        builder.Property(e => e.Text).HasMaxLength(OverpaymentEntry.TextMaxLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(e => e.AccountId);
    }
}
