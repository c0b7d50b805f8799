using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Notes;
using CollectionsPortal.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectionsPortal.Domain.Flags;

internal sealed class FlagConfiguration : IEntityTypeConfiguration<Flag>
{
    public void Configure(EntityTypeBuilder<Flag> builder)
    {
        builder.ToTable("Flags");
        builder.Property(f => f.Cause).HasMaxLength(Flag.CauseMaxLength).IsUnicode(false).IsBinaryText();
        builder.HasIndex(f => f.Cause).IsUnique();
        builder.Property(f => f.Summary).HasMaxLength(Flag.SummaryMaxLength);
        builder.HasOne<Debtor>().WithMany().HasForeignKey(f => f.DebtorId);
        builder.HasOne<Account>().WithMany().HasForeignKey(f => f.AccountId);
        builder.HasOne<ContactAttempt>().WithMany().HasForeignKey(f => f.ContactAttemptId);
        builder.HasOne<DecisionReceipt>().WithMany().HasForeignKey(f => f.ReceiptId);
        builder.HasOne<Note>().WithMany().HasForeignKey(f => f.NoteId);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(f => f.SubjectId);
        builder.HasIndex(f => new { f.Status, f.RaisedAt, f.Id });
        builder.HasIndex(f => new { f.Kind, f.Status, f.RaisedAt, f.Id });
    }
}

internal sealed class FlagReviewConfiguration : IEntityTypeConfiguration<FlagReview>
{
    public void Configure(EntityTypeBuilder<FlagReview> builder)
    {
        builder.ToTable("FlagReviews");
        builder.Property(r => r.Reason).HasMaxLength(FlagReview.ReasonMaxLength);
        builder.HasOne<Flag>().WithMany().HasForeignKey(r => r.FlagId);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(r => r.ReviewerId);
    }
}
