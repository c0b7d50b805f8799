using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectionsPortal.Domain.Plans.Life;

internal sealed class HelpOfferConfiguration : IEntityTypeConfiguration<HelpOffer>
{
    public void Configure(EntityTypeBuilder<HelpOffer> builder)
    {
        builder.ToTable("HelpOffers");
        builder.Property(h => h.Remark).HasMaxLength(HelpOffer.RemarkMaxLength);
        builder.HasOne<Plan>().WithMany().HasForeignKey(h => h.PlanId);
        builder.HasOne<Debtor>().WithMany().HasForeignKey(h => h.DebtorId);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(h => h.ClosedBy);
        builder.HasIndex(h => h.OpenPlanId).IsUnique();
        builder.HasIndex(h => new { h.PlanId, h.ClosedOn });
    }
}

internal sealed class EndingNoticeConfiguration : IEntityTypeConfiguration<EndingNotice>
{
    public void Configure(EntityTypeBuilder<EndingNotice> builder)
    {
        builder.ToTable("EndingNotices");
        builder.Property(n => n.Reason).HasMaxLength(Plan.ReasonMaxLength);
        builder.HasOne<Plan>().WithMany().HasForeignKey(n => n.PlanId);
        builder.HasOne<Debtor>().WithMany().HasForeignKey(n => n.DebtorId);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(n => n.GivenBy);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(n => n.ClosedBy);
        builder.HasIndex(n => n.OpenPlanId).IsUnique();
    }
}

internal sealed class PlanReviewConfiguration : IEntityTypeConfiguration<PlanReview>
{
    public void Configure(EntityTypeBuilder<PlanReview> builder)
    {
        builder.ToTable("PlanReviews");
        builder.Property(r => r.Remark).HasMaxLength(PlanReview.RemarkMaxLength);
        builder.HasOne<Plan>().WithMany().HasForeignKey(r => r.PlanId);
        builder.HasOne<Debtor>().WithMany().HasForeignKey(r => r.DebtorId);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(r => r.By);
        builder.HasIndex(r => new { r.PlanId, r.Id });
    }
}
