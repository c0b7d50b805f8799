using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectionsPortal.Domain.Imports;

internal sealed class ImportBatchConfiguration : IEntityTypeConfiguration<ImportBatch>
{
    public void Configure(EntityTypeBuilder<ImportBatch> builder)
    {
        builder.ToTable("ImportBatches");
        builder.IsStaged();
        builder.Ignore(b => b.Assigned);
        builder.HasOne<Creditor>().WithMany().HasForeignKey(b => b.CreditorId);
        builder.HasIndex(b => new { b.StartedAt, b.Id });
        builder.HasIndex(b => new { b.Status, b.Id });
    }
}

internal sealed class ImportRowConfiguration : IEntityTypeConfiguration<ImportRow>
{
    public void Configure(EntityTypeBuilder<ImportRow> builder)
    {
        builder.ToTable("ImportRows");
        builder.HasKey(r => new { r.BatchId, r.Line });
        builder.Property(r => r.Line).ValueGeneratedNever();
        builder.Property(r => r.Changes).HasConversion<int>();
        builder.Property(r => r.Sealed).IsUnicode(false).IsUnlimitedText();
        builder.HasOne<ImportBatch>().WithMany().HasForeignKey(r => r.BatchId);

        // No foreign key to the debtor: the plan is a record of what was thought when it was made.
        builder.HasIndex(r => new { r.BatchId, r.Action, r.Line });
    }
}

internal sealed class ImportFindingConfiguration : IEntityTypeConfiguration<ImportFinding>
{
    public void Configure(EntityTypeBuilder<ImportFinding> builder)
    {
        builder.ToTable("ImportFindings");
        builder.Property(f => f.Field).HasMaxLength(ImportFinding.FieldMaxLength).IsUnicode(false);
        builder.Property(f => f.Message).HasMaxLength(ImportFinding.MessageMaxLength);
        builder.HasOne<ImportBatch>().WithMany().HasForeignKey(f => f.BatchId);
        builder.HasIndex(f => new { f.BatchId, f.Line, f.Id });
        builder.HasIndex(f => new { f.BatchId, f.Severity, f.Line });
    }
}

internal sealed class CreditorColumnMapConfiguration : IEntityTypeConfiguration<CreditorColumnMap>
{
    public void Configure(EntityTypeBuilder<CreditorColumnMap> builder)
    {
        builder.ToTable("CreditorColumnMaps");
        builder.Property(m => m.Heading).HasMaxLength(CreditorColumnMap.HeadingMaxLength).IsBinaryText();
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
        builder.HasOne(m => m.Account).WithMany().HasForeignKey(m => m.AccountId);
        builder.HasOne(m => m.Debtor).WithMany().HasForeignKey(m => m.DebtorId);
        builder.HasOne(m => m.Candidate).WithMany().HasForeignKey(m => m.CandidateId);
        builder.HasIndex(m => new { m.Status, m.Id });
    }
}
