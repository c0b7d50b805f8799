using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectionsPortal.Domain.Settlements;

internal sealed class SettlementConfiguration : IEntityTypeConfiguration<Settlement>
{
    public void Configure(EntityTypeBuilder<Settlement> builder)
    {
        builder.ToTable("Settlements");
        builder.Property(s => s.Reference).IsBinaryText();
        builder.Property(s => s.Wish).HasMaxLength(Settlement.TextMaxLength);
        builder.Property(s => s.DecidedBecause).HasMaxLength(Settlement.TextMaxLength);
        builder.Property(s => s.ClosedBecause).HasMaxLength(Settlement.TextMaxLength);
        builder.Ignore(s => s.Forgiven);
        builder.HasOne<Debtor>().WithMany().HasForeignKey(s => s.DebtorId);
        builder.HasOne(s => s.Plan).WithMany().HasForeignKey(s => s.PlanId);
        builder.HasMany(s => s.Accounts).WithOne().HasForeignKey(a => a.SettlementId);
        builder.HasIndex(s => s.Reference).IsUnique();
        builder.HasIndex(s => new { s.Status, s.ExpiresOn, s.Id });
        builder.HasIndex(s => new { s.DebtorId, s.Id });
    }
}

internal sealed class SettlementAccountConfiguration : IEntityTypeConfiguration<SettlementAccount>
{
    public void Configure(EntityTypeBuilder<SettlementAccount> builder)
    {
        builder.ToTable("SettlementAccounts");
        builder.HasKey(a => new { a.SettlementId, a.AccountId });
        builder.HasOne<Account>().WithMany().HasForeignKey(a => a.AccountId);
    }
}
