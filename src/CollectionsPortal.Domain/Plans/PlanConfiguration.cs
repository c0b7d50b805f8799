using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans.Schedules;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectionsPortal.Domain.Plans;

internal sealed class PlanConfiguration : IEntityTypeConfiguration<Plan>
{
    public void Configure(EntityTypeBuilder<Plan> builder)
    {
        builder.ToTable("Plans");
        builder.Property(p => p.Reference).IsBinaryText();
        builder.Property(p => p.EndReason).HasMaxLength(Plan.ReasonMaxLength);
        builder.Ignore(p => p.Terms);
        builder.Property(p => p.Parts).HasConversion<PlanPartsText.Converter>().HasMaxLength(PlanPartsText.MaxLength).IsUnicode(false);
        builder.Property(p => p.AgreedWords).HasMaxLength(Plan.WordsMaxLength);
        builder.Property(p => p.AllowedBecause).HasMaxLength(Plan.ReasonMaxLength);
        builder.HasOne<Debtor>().WithMany().HasForeignKey(p => p.DebtorId);
        builder.HasOne<Plan>().WithMany().HasForeignKey(p => p.ReplacesId);
        builder.HasMany(p => p.Instalments).WithOne().HasForeignKey(i => i.PlanId);
        builder.HasMany(p => p.Accounts).WithOne().HasForeignKey(a => a.PlanId);
        builder.HasIndex(p => new { p.DebtorId, p.Status });
        builder.HasIndex(p => new { p.Status, p.Id });
        builder.HasIndex(p => p.Reference).IsUnique();

        // One version follows another: two people who change the same plan at once do not both succeed.
        builder.HasIndex(p => p.ReplacesId).IsUnique();
    }
}

internal sealed class PlanAccountConfiguration : IEntityTypeConfiguration<PlanAccount>
{
    public void Configure(EntityTypeBuilder<PlanAccount> builder)
    {
        builder.ToTable("PlanAccounts");
        builder.HasKey(a => new { a.PlanId, a.AccountId });
        builder.HasOne<Account>().WithMany().HasForeignKey(a => a.AccountId);
        builder.HasIndex(a => a.HeldAccountId).IsUnique();
    }
}

internal sealed class InstalmentConfiguration : IEntityTypeConfiguration<Instalment>
{
    public void Configure(EntityTypeBuilder<Instalment> builder)
    {
        builder.ToTable("Instalments");
        builder.HasIndex(i => new { i.PlanId, i.Number }).IsUnique();
        builder.HasIndex(i => new { i.DueOn, i.Id });
    }
}

internal sealed class PlanAllocationConfiguration : IEntityTypeConfiguration<PlanAllocation>
{
    public void Configure(EntityTypeBuilder<PlanAllocation> builder)
    {
        builder.ToTable("PlanAllocations");
        builder.HasOne(a => a.Instalment).WithMany().HasForeignKey(a => a.InstalmentId);
        builder.HasOne(a => a.Entry).WithMany().HasForeignKey(a => a.EntryId);
    }
}

internal sealed class PlanLinkConfiguration : IEntityTypeConfiguration<PlanLink>
{
    public void Configure(EntityTypeBuilder<PlanLink> builder)
    {
        builder.ToTable("PlanLinks");
        builder.Property(l => l.TokenHash).HasMaxLength(PlanLink.TokenHashLength).IsFixedLength();
        builder.Property(l => l.PassphraseHash).HasMaxLength(LinkPassphrase.HashLength);
        builder.HasOne<Debtor>().WithMany().HasForeignKey(l => l.DebtorId);
        builder.HasOne<Plan>().WithMany().HasForeignKey(l => l.PlanId);
        builder.HasIndex(l => l.TokenHash).IsUnique();
        builder.HasIndex(l => new { l.PlanId, l.Id });
    }
}

internal sealed class PlanLinkVisitConfiguration : IEntityTypeConfiguration<PlanLinkVisit>
{
    public void Configure(EntityTypeBuilder<PlanLinkVisit> builder)
    {
        builder.ToTable("PlanLinkVisits");
        builder.HasOne<PlanLink>().WithMany().HasForeignKey(v => v.PlanLinkId);
        builder.HasIndex(v => new { v.PlanLinkId, v.At });
    }
}

internal sealed class PromiseConfiguration : IEntityTypeConfiguration<Promise>
{
    public void Configure(EntityTypeBuilder<Promise> builder)
    {
        builder.ToTable("Promises");
        builder.HasOne<Debtor>().WithMany().HasForeignKey(p => p.DebtorId);
        builder.HasOne<Account>().WithMany().HasForeignKey(p => p.AccountId);
        builder.HasIndex(p => new { p.Status, p.DueOn, p.Id });
    }
}
