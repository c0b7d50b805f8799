using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectionsPortal.Domain.Imports;

internal sealed class ImportBatchConfiguration : IEntityTypeConfiguration<ImportBatch>
{
    public void Configure(EntityTypeBuilder<ImportBatch> builder)
    {
        builder.ToTable("ImportBatches");
        builder.Property(b => b.FileName).HasMaxLength(ImportBatch.FileNameMaxLength);
        builder.Property(b => b.FileHash).HasMaxLength(ImportBatch.FileHashLength).IsFixedLength();
        builder.Property(b => b.Failure).HasMaxLength(ImportBatch.FailureMaxLength);
        builder.HasOne<Creditor>().WithMany().HasForeignKey(b => b.CreditorId);
        builder.HasIndex(b => new { b.StartedAt, b.Id });
    }
}

internal sealed class ImportRowConfiguration : IEntityTypeConfiguration<ImportRow>
{
    public void Configure(EntityTypeBuilder<ImportRow> builder)
    {
        builder.ToTable("ImportRows");
        builder.Property(r => r.Field).HasMaxLength(ImportRow.FieldMaxLength).IsUnicode(false);
        builder.Property(r => r.Message).HasMaxLength(ImportRow.MessageMaxLength);
        builder.Property(r => r.Raw).IsUnlimitedText();
        builder.HasOne<ImportBatch>().WithMany().HasForeignKey(r => r.BatchId);
        builder.HasIndex(r => new { r.BatchId, r.Line, r.Id });
    }
}

internal sealed class CreditorColumnMapConfiguration : IEntityTypeConfiguration<CreditorColumnMap>
{
    public void Configure(EntityTypeBuilder<CreditorColumnMap> builder)
    {
        builder.ToTable("CreditorColumnMaps");
        builder.Property(m => m.Heading).HasMaxLength(CreditorColumnMap.HeadingMaxLength).IsBinaryText();
        builder.Property(m => m.Field).HasMaxLength(ImportRow.FieldMaxLength).IsUnicode(false);
        builder.HasOne<Creditor>().WithMany().HasForeignKey(m => m.CreditorId);
        builder.HasIndex(m => new { m.CreditorId, m.Heading }).IsUnique();
    }
}

internal sealed class DoubtfulMatchConfiguration : IEntityTypeConfiguration<DoubtfulMatch>
{
    public void Configure(EntityTypeBuilder<DoubtfulMatch> builder)
    {
        builder.ToTable("DoubtfulMatches");
        builder.Property(m => m.Reason).HasMaxLength(DoubtfulMatch.ReasonMaxLength);
        builder.HasOne<ImportBatch>().WithMany().HasForeignKey(m => m.BatchId);
        builder.HasOne<Account>().WithMany().HasForeignKey(m => m.AccountId);
        builder.HasOne<Debtor>().WithMany().HasForeignKey(m => m.DebtorId);
        builder.HasOne<Debtor>().WithMany().HasForeignKey(m => m.CandidateId);
        builder.HasIndex(m => new { m.Status, m.Id });
    }
}
