using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectionsPortal.Domain.PaymentFiles;

internal sealed class PaymentSourceConfiguration : IEntityTypeConfiguration<PaymentSource>
{
    public void Configure(EntityTypeBuilder<PaymentSource> builder)
    {
        builder.ToTable("PaymentSources");
        builder.Property(s => s.Name).HasMaxLength(PaymentSource.NameMaxLength);
        builder.Property(s => s.NormalizedName).HasMaxLength(PaymentSource.NameMaxLength).IsBinaryText();
        builder.Property(s => s.Currency).HasMaxLength(Money.CurrencyLength).IsFixedLength().IsUnicode(false);
        builder.HasIndex(s => s.NormalizedName).IsUnique();
    }
}

internal sealed class PaymentSourceColumnConfiguration : IEntityTypeConfiguration<PaymentSourceColumn>
{
    public void Configure(EntityTypeBuilder<PaymentSourceColumn> builder)
    {
        builder.ToTable("PaymentSourceColumns");
        builder.Property(c => c.Heading).HasMaxLength(PaymentSourceColumn.HeadingMaxLength).IsBinaryText();
        builder.HasOne<PaymentSource>().WithMany().HasForeignKey(c => c.SourceId);
        builder.HasIndex(c => new { c.SourceId, c.Heading }).IsUnique();
    }
}

internal sealed class PaymentFileConfiguration : IEntityTypeConfiguration<PaymentFile>
{
    public void Configure(EntityTypeBuilder<PaymentFile> builder)
    {
        builder.ToTable("PaymentFiles");
        builder.IsStaged();
        builder.Ignore(f => f.Assigned);
        builder.HasOne<PaymentSource>().WithMany().HasForeignKey(f => f.SourceId);
        builder.HasIndex(f => new { f.StartedAt, f.Id });
        builder.HasIndex(f => new { f.Status, f.Id });
    }
}

internal sealed class PaymentFilePartConfiguration : IEntityTypeConfiguration<PaymentFilePart>
{
    public void Configure(EntityTypeBuilder<PaymentFilePart> builder)
    {
        builder.ToTable("PaymentFileParts");
        builder.HasKey(p => new { p.FileId, p.FirstLine });
        builder.Property(p => p.FirstLine).ValueGeneratedNever();
        builder.Property(p => p.Sealed).IsUnicode(false).IsUnlimitedText();
        builder.HasOne<PaymentFile>().WithMany().HasForeignKey(p => p.FileId);
    }
}

internal sealed class PaymentFileLineConfiguration : IEntityTypeConfiguration<PaymentFileLine>
{
    public void Configure(EntityTypeBuilder<PaymentFileLine> builder)
    {
        builder.ToTable("PaymentFileLines");
        builder.HasKey(l => new { l.FileId, l.Line });
        builder.Property(l => l.Line).ValueGeneratedNever();
        builder.Property(l => l.Reference).HasMaxLength(Payment.ReferenceMaxLength).IsBinaryText();
        builder.Property(l => l.ReturnOf).HasMaxLength(Payment.ReferenceMaxLength).IsBinaryText();
        builder.Property(l => l.Why).HasMaxLength(PaymentFileLine.WhyMaxLength);
        builder.Property(l => l.Sealed).IsUnicode(false).IsUnlimitedText();
        builder.HasOne<PaymentFile>().WithMany().HasForeignKey(l => l.FileId);

        // No foreign keys to the person, account and plan: until it is booked, the line says what was thought when the file was read.
        builder.HasIndex(l => new { l.FileId, l.Action, l.Line });
        builder.HasIndex(l => new { l.Action, l.FileId, l.Line });
    }
}
