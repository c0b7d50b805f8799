using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectionsPortal.Domain.Debtors;

internal sealed class DebtorConfiguration : IEntityTypeConfiguration<Debtor>
{
    public void Configure(EntityTypeBuilder<Debtor> builder)
    {
        builder.ToTable("Debtors");
        builder.ComplexProperty(d => d.Name, name =>
        {
            name.Property(n => n.First).HasMaxLength(PersonName.PartMaxLength);
            name.Property(n => n.Middle).HasMaxLength(PersonName.PartMaxLength);
            name.Property(n => n.Last).HasMaxLength(PersonName.PartMaxLength);
            name.Property(n => n.Suffix).HasMaxLength(PersonName.SuffixMaxLength);
        });
        builder.Property(d => d.PreferredName).HasMaxLength(Debtor.PreferredNameMaxLength);
        builder.Property(d => d.Reference).IsBinaryText();
        builder.Property(d => d.BirthDateCipher).HasMaxLength(FieldCipher.MaxLength).IsUnicode(false);
        builder.Property(d => d.NationalIdCipher).HasMaxLength(FieldCipher.MaxLength).IsUnicode(false);
        builder.Property(d => d.BirthDateHash).HasMaxLength(KeyedHash.Length).IsFixedLength();
        builder.Property(d => d.LastFourHash).HasMaxLength(KeyedHash.Length).IsFixedLength();
        builder.Property(d => d.Language).HasMaxLength(Debtor.LanguageMaxLength).IsUnicode(false);
        builder.HasMany(d => d.Addresses).WithOne().HasForeignKey(a => a.DebtorId);
        builder.HasMany(d => d.Phones).WithOne().HasForeignKey(p => p.DebtorId);
        builder.HasMany(d => d.Emails).WithOne().HasForeignKey(e => e.DebtorId);
        builder.HasMany(d => d.SearchTerms).WithOne().HasForeignKey(t => t.DebtorId);
        builder.HasIndex(d => d.Reference).IsUnique();
        builder.HasIndex(d => new { d.LastContactAt, d.Id });

        // Matching an imported row to a person begins here: the same name and one more thing.
        builder.HasIndex(d => d.NameBirthKey);
        builder.HasIndex(d => d.NameLastFourKey);
        builder.HasIndex(d => d.NameAddressKey);
        builder.HasOne<Debtor>().WithMany().HasForeignKey(d => d.MergedIntoId);
    }
}

internal sealed class DebtorAddressConfiguration : IEntityTypeConfiguration<DebtorAddress>
{
    public void Configure(EntityTypeBuilder<DebtorAddress> builder)
    {
        builder.ToTable("DebtorAddresses");
        builder.Property(a => a.Line1).HasMaxLength(DebtorAddress.LineMaxLength);
        builder.Property(a => a.Line2).HasMaxLength(DebtorAddress.LineMaxLength);
        builder.Property(a => a.City).HasMaxLength(DebtorAddress.CityMaxLength);
        builder.HasOne<RelatedPerson>().WithMany().HasForeignKey(a => a.BelongsToId);
    }
}

internal sealed class DebtorPhoneConfiguration : IEntityTypeConfiguration<DebtorPhone>
{
    public void Configure(EntityTypeBuilder<DebtorPhone> builder)
    {
        builder.ToTable("DebtorPhones");
        builder.ComplexProperty(p => p.Facts);
        builder.HasOne<RelatedPerson>().WithMany().HasForeignKey(p => p.BelongsToId);
        builder.HasIndex(p => new { p.DebtorId, p.Number }).IsUnique();
        builder.HasIndex(p => p.Number);
    }
}

internal sealed class DebtorEmailConfiguration : IEntityTypeConfiguration<DebtorEmail>
{
    public void Configure(EntityTypeBuilder<DebtorEmail> builder)
    {
        builder.ToTable("DebtorEmails");
        builder.ComplexProperty(e => e.Facts);
        builder.HasOne<RelatedPerson>().WithMany().HasForeignKey(e => e.BelongsToId);
        builder.HasIndex(e => new { e.DebtorId, e.Address }).IsUnique();
        builder.HasIndex(e => e.Address);
    }
}

internal sealed class RelatedPersonConfiguration : IEntityTypeConfiguration<RelatedPerson>
{
    public void Configure(EntityTypeBuilder<RelatedPerson> builder)
    {
        builder.ToTable("RelatedPersons");
        builder.Property(p => p.Name).HasMaxLength(RelatedPerson.NameMaxLength);
        builder.Property(p => p.Words).HasMaxLength(RelatedPerson.WordsMaxLength);
        builder.HasOne<Debtor>().WithMany().HasForeignKey(p => p.DebtorId);
    }
}

internal sealed class SearchTermConfiguration : IEntityTypeConfiguration<SearchTerm>
{
    public void Configure(EntityTypeBuilder<SearchTerm> builder)
    {
        builder.ToTable("SearchTerms");
        builder.Property(t => t.Term).HasMaxLength(SearchTerm.MaxLength).IsBinaryText();
        builder.HasIndex(t => new { t.Kind, t.Term, t.DebtorId }).IsUnique();
        builder.HasIndex(t => t.DebtorId);
    }
}
