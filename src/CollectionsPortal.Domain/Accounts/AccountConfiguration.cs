using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Imports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectionsPortal.Domain.Accounts;

internal sealed class CreditorConfiguration : IEntityTypeConfiguration<Creditor>
{
    public void Configure(EntityTypeBuilder<Creditor> builder)
    {
        builder.ToTable("Creditors");
        builder.Property(c => c.Name).HasMaxLength(Creditor.NameMaxLength);
        builder.Property(c => c.NormalizedName).HasMaxLength(Creditor.NameMaxLength).IsBinaryText();
        builder.HasIndex(c => c.NormalizedName).IsUnique();
    }
}

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Accounts");
        builder.ComplexProperty(a => a.Itemization);
        builder.ComplexProperty(a => a.Facts, facts => facts.Property(f => f.LimitationSource).HasMaxLength(AccountFacts.LimitationSourceMaxLength));
        builder.Property(a => a.Reference).IsBinaryText();
        builder.Property(a => a.CreditorAccountNumber).HasMaxLength(Account.NumberMaxLength).IsBinaryText();
        builder.Property(a => a.OriginalCreditor).HasMaxLength(Account.OriginalCreditorMaxLength);
        builder.Property(a => a.StudentLoanGroup).HasMaxLength(Account.NumberMaxLength).IsBinaryText();
        builder.HasOne(a => a.Debtor).WithMany().HasForeignKey(a => a.DebtorId);
        builder.HasOne(a => a.Creditor).WithMany().HasForeignKey(a => a.CreditorId);
        builder.HasIndex(a => new { a.CreditorId, a.CreditorAccountNumber }).IsUnique();
        builder.HasIndex(a => a.Reference).IsUnique();
        builder.HasOne<ImportBatch>().WithMany().HasForeignKey(a => a.ImportBatchId);
        builder.HasIndex(a => new { a.Status, a.Id });
        builder.HasIndex(a => new { a.BelowZeroSince, a.Id });
    }
}

internal sealed class DisputeConfiguration : IEntityTypeConfiguration<Dispute>
{
    public void Configure(EntityTypeBuilder<Dispute> builder)
    {
        builder.ToTable("Disputes");
        builder.Property(d => d.Words).HasMaxLength(Dispute.WordsMaxLength);
        builder.HasOne<Account>().WithMany().HasForeignKey(d => d.AccountId);
        builder.HasOne<Debtor>().WithMany().HasForeignKey(d => d.DebtorId);
    }
}

internal sealed class ValidationNoticeConfiguration : IEntityTypeConfiguration<ValidationNotice>
{
    public void Configure(EntityTypeBuilder<ValidationNotice> builder)
    {
        builder.ToTable("ValidationNotices");
        builder.HasOne<Account>().WithMany().HasForeignKey(n => n.AccountId);
        builder.HasOne<Debtor>().WithMany().HasForeignKey(n => n.DebtorId);
    }
}
