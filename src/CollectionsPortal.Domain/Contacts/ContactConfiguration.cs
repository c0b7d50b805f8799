using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.ApiClients;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectionsPortal.Domain.Contacts;

internal sealed class ContactAttemptConfiguration : IEntityTypeConfiguration<ContactAttempt>
{
    public void Configure(EntityTypeBuilder<ContactAttempt> builder)
    {
        builder.ToTable("ContactAttempts");
        builder.Ignore(a => a.MayBeClosed);
        builder.Property(a => a.Source).HasMaxLength(ContactAttempt.SourceMaxLength);
        builder.Property(a => a.ExternalId).HasMaxLength(ContactAttempt.ExternalIdMaxLength).IsUnicode(false).IsBinaryText();
        builder.HasOne<Debtor>().WithMany().HasForeignKey(a => a.DebtorId);
        builder.HasOne(a => a.Receipt).WithMany().HasForeignKey(a => a.ReceiptId);
        builder.HasOne<DebtorAddress>().WithMany().HasForeignKey(a => a.AddressId);
        builder.HasOne<ApiClient>().WithMany().HasForeignKey(a => a.ClientId);
        builder.HasMany(a => a.Accounts).WithOne().HasForeignKey(x => x.ContactAttemptId);

        // The gate reads one person's recent attempts; the sweep looks for those left open.
        builder.HasIndex(a => new { a.DebtorId, a.OpenedAt, a.Id });
        builder.HasIndex(a => new { a.ClosedAt, a.OpenedAt });
        builder.HasIndex(a => new { a.ActorId, a.OpenedAt });
        builder.HasIndex(a => a.ExternalId).IsUnique();
        builder.HasIndex(a => a.Token).IsUnique();
    }
}

internal sealed class ContactAttemptAccountConfiguration : IEntityTypeConfiguration<ContactAttemptAccount>
{
    public void Configure(EntityTypeBuilder<ContactAttemptAccount> builder)
    {
        builder.ToTable("ContactAttemptAccounts");
        builder.HasKey(x => new { x.ContactAttemptId, x.AccountId });
        builder.HasOne<Account>().WithMany().HasForeignKey(x => x.AccountId);
    }
}

internal sealed class DecisionReceiptConfiguration : IEntityTypeConfiguration<DecisionReceipt>
{
    public void Configure(EntityTypeBuilder<DecisionReceipt> builder)
    {
        builder.ToTable("DecisionReceipts");
        builder.Property(r => r.Point).HasMaxLength(ContactPoint.MaxLength).IsUnicode(false);
        builder.Property(r => r.DecidingRuleId).HasMaxLength(DecisionReceipt.RuleIdMaxLength).IsUnicode(false);
        builder.Property(r => r.Sentence).HasMaxLength(DecisionReceipt.SentenceMaxLength);
        builder.Property(r => r.RuleBookVersion).HasMaxLength(DecisionReceipt.RuleBookVersionMaxLength).IsUnicode(false);
        builder.Property(r => r.Facts).IsUnlimitedText();
        builder.Property(r => r.Outcomes).IsUnlimitedText();
        builder.Property(r => r.LimitingFact).HasMaxLength(DecisionReceipt.SentenceMaxLength);
        builder.Property(r => r.WaitsFor).HasMaxLength(DecisionReceipt.SentenceMaxLength);
        builder.Property(r => r.OverrideReason).HasMaxLength(DecisionReceipt.SentenceMaxLength);
        builder.Property(r => r.RequestHash).HasMaxLength(DecisionReceipt.RequestHashLength).IsFixedLength();
        builder.HasOne<Debtor>().WithMany().HasForeignKey(r => r.DebtorId);
        builder.HasOne<ApiClient>().WithMany().HasForeignKey(r => r.ClientId);
        builder.HasIndex(r => new { r.DebtorId, r.At, r.Id });
        builder.HasIndex(r => r.Token).IsUnique();
        builder.HasIndex(r => new { r.ActorId, r.At });
        builder.HasIndex(r => new { r.Verdict, r.At, r.Id });
    }
}

internal sealed class CallConsentConfiguration : IEntityTypeConfiguration<CallConsent>
{
    public void Configure(EntityTypeBuilder<CallConsent> builder)
    {
        builder.ToTable("CallConsents");
        builder.Property(c => c.Words).HasMaxLength(CallConsent.WordsMaxLength);
        builder.HasOne<Debtor>().WithMany().HasForeignKey(c => c.DebtorId);
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId);
    }
}
