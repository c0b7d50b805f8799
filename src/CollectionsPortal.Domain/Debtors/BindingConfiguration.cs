using CollectionsPortal.Domain.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>What binds us: wishes, attorneys, cease requests, holds, consents and remarks. All are read per debtor by the gate.</summary>
internal sealed class PreferenceConfiguration : IEntityTypeConfiguration<Preference>
{
    public void Configure(EntityTypeBuilder<Preference> builder)
    {
        builder.ToTable("Preferences");
        builder.Property(p => p.Days).HasConversion<int>();
        builder.Property(p => p.Words).HasMaxLength(Preference.WordsMaxLength);
        builder.HasOne<Debtor>().WithMany().HasForeignKey(p => p.DebtorId);
        builder.HasOne<DebtorAddress>().WithMany().HasForeignKey(p => p.AddressId);
        builder.HasOne<RelatedPerson>().WithMany().HasForeignKey(p => p.PersonId);
        builder.Property(p => p.Zone).HasMaxLength(Preference.ZoneMaxLength).IsUnicode(false);
    }
}

internal sealed class RepresentationConfiguration : IEntityTypeConfiguration<Representation>
{
    public void Configure(EntityTypeBuilder<Representation> builder)
    {
        builder.ToTable("Representations");
        builder.Property(r => r.AttorneyName).HasMaxLength(Representation.NameMaxLength);
        builder.Property(r => r.AttorneyAddress).HasMaxLength(Representation.AddressMaxLength);
        builder.Property(r => r.EndReason).HasMaxLength(Representation.ReasonMaxLength);
        builder.HasOne<Debtor>().WithMany().HasForeignKey(r => r.DebtorId);
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.AccountId);
    }
}

internal sealed class CeaseRequestConfiguration : IEntityTypeConfiguration<CeaseRequest>
{
    public void Configure(EntityTypeBuilder<CeaseRequest> builder)
    {
        builder.ToTable("CeaseRequests");
        builder.Property(c => c.Words).HasMaxLength(CeaseRequest.WordsMaxLength);
        builder.HasOne<RelatedPerson>().WithMany().HasForeignKey(c => c.PersonId);
        builder.HasOne<Debtor>().WithMany().HasForeignKey(c => c.DebtorId);
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId);
    }
}

internal sealed class HoldConfiguration : IEntityTypeConfiguration<Hold>
{
    public void Configure(EntityTypeBuilder<Hold> builder)
    {
        builder.ToTable("Holds");
        builder.Property(h => h.Text).HasMaxLength(Hold.TextMaxLength);
        builder.Property(h => h.CaseNumber).HasMaxLength(Hold.CaseNumberMaxLength);
        builder.HasOne<Debtor>().WithMany().HasForeignKey(h => h.DebtorId);
        builder.HasOne<Account>().WithMany().HasForeignKey(h => h.AccountId);
    }
}

internal sealed class ConsentConfiguration : IEntityTypeConfiguration<Consent>
{
    public void Configure(EntityTypeBuilder<Consent> builder)
    {
        builder.ToTable("Consents");
        builder.Property(c => c.Words).HasMaxLength(Consent.WordsMaxLength);
        builder.HasOne<Debtor>().WithMany().HasForeignKey(c => c.DebtorId);
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId);
        builder.HasOne<DebtorPhone>().WithMany().HasForeignKey(c => c.PhoneId);
        builder.HasOne<DebtorEmail>().WithMany().HasForeignKey(c => c.EmailId);
        builder.HasOne<RelatedPerson>().WithMany().HasForeignKey(c => c.PersonId);
    }
}

internal sealed class BindingRemarkConfiguration : IEntityTypeConfiguration<BindingRemark>
{
    public void Configure(EntityTypeBuilder<BindingRemark> builder)
    {
        builder.ToTable("BindingRemarks");
        builder.Property(r => r.Text).HasMaxLength(BindingRemark.TextMaxLength);
        builder.Property(r => r.Conclusion).HasMaxLength(BindingRemark.ConclusionMaxLength);
        builder.Property(r => r.Signs).HasConversion<int>();
        builder.HasOne<Debtor>().WithMany().HasForeignKey(r => r.DebtorId);
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.AccountId);
        builder.HasIndex(r => new { r.ReadAt, r.Id });
    }
}
