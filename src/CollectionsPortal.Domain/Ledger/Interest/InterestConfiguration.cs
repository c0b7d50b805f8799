using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectionsPortal.Domain.Ledger.Interest;

internal sealed class InterestTermsConfiguration : IEntityTypeConfiguration<InterestTerms>
{
    public void Configure(EntityTypeBuilder<InterestTerms> builder)
    {
        builder.ToTable("InterestTerms");
        builder.Ignore(t => t.YearlyRate);
        builder.Property(t => t.Quote).HasMaxLength(InterestTerms.QuoteMaxLength);
        builder.Property(t => t.Source).HasMaxLength(InterestTerms.SourceMaxLength);
        builder.Ignore(t => t.Simple);
        builder.HasOne<Account>().WithMany().HasForeignKey(t => t.AccountId);
        builder.HasOne<LedgerEntry>().WithMany().HasForeignKey(t => t.AfterEntry);
        builder.HasIndex(t => new { t.AccountId, t.Id });
    }
}

internal sealed class InterestFreezeConfiguration : IEntityTypeConfiguration<InterestFreeze>
{
    public void Configure(EntityTypeBuilder<InterestFreeze> builder)
    {
        builder.ToTable("InterestFreezes");
        builder.Property(f => f.Reason).HasMaxLength(InterestFreeze.ReasonMaxLength);
        builder.Property(f => f.EndedBecause).HasMaxLength(InterestFreeze.ReasonMaxLength);
        builder.HasOne<Debtor>().WithMany().HasForeignKey(f => f.DebtorId);
        builder.HasOne<Account>().WithMany().HasForeignKey(f => f.AccountId);
        builder.HasIndex(f => new { f.DebtorId, f.Id });
        builder.HasIndex(f => new { f.FlaggedAt, f.ReviewOn, f.Id });
    }
}

internal sealed class InterestBookingConfiguration : IEntityTypeConfiguration<InterestBooking>
{
    public void Configure(EntityTypeBuilder<InterestBooking> builder)
    {
        builder.ToTable("InterestBookings");
        builder.HasOne<Account>().WithMany().HasForeignKey(b => b.AccountId);
        builder.HasOne(b => b.Entry).WithMany().HasForeignKey(b => b.EntryId);
        builder.HasIndex(b => new { b.AccountId, b.Until }).IsUnique();
    }
}

internal sealed class AccountFeeConfiguration : IEntityTypeConfiguration<AccountFee>
{
    public void Configure(EntityTypeBuilder<AccountFee> builder)
    {
        builder.ToTable("AccountFees");
        builder.Property(f => f.Quote).HasMaxLength(InterestTerms.QuoteMaxLength);
        builder.Property(f => f.Source).HasMaxLength(InterestTerms.SourceMaxLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(f => f.AccountId);
        builder.HasOne(f => f.Entry).WithMany().HasForeignKey(f => f.EntryId);
        builder.HasIndex(f => f.Token).IsUnique();
    }
}
