using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectionsPortal.Domain.Notes;

internal sealed class NoteConfiguration : IEntityTypeConfiguration<Note>
{
    public void Configure(EntityTypeBuilder<Note> builder)
    {
        builder.ToTable("Notes");
        builder.Property(n => n.Text).HasMaxLength(Note.MaxLength);
        builder.HasOne<Debtor>().WithMany().HasForeignKey(n => n.DebtorId);
        builder.HasOne<Account>().WithMany().HasForeignKey(n => n.AccountId);
        builder.HasOne<ContactAttempt>().WithMany().HasForeignKey(n => n.ContactAttemptId);
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(n => n.AuthorId);
        builder.HasOne<Note>().WithMany().HasForeignKey(n => n.CorrectsId);
        builder.HasIndex(n => new { n.DebtorId, n.At, n.Id });
    }
}

internal sealed class NotePinConfiguration : IEntityTypeConfiguration<NotePin>
{
    public void Configure(EntityTypeBuilder<NotePin> builder)
    {
        builder.ToTable("NotePins");
        builder.HasKey(p => p.NoteId);
        builder.HasOne<Note>().WithOne().HasForeignKey<NotePin>(p => p.NoteId);
    }
}
