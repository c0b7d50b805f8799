using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectionsPortal.Domain.Data;

/// <summary>One key of the Data Protection key ring, as the XML that it makes. Protected by a certificate in production.</summary>
public sealed class DataProtectionKey : IAppendOnly
{
    public const int NameMaxLength = 200;

    public long Id { get; private set; }

    public required string FriendlyName { get; init; }

    public required string Xml { get; init; }
}

/// <summary>A key of our own, stored encrypted with the Data Protection keys.</summary>
public sealed class ProtectedKey : IAppendOnly
{
    public const int NameMaxLength = 40;

    public required string Name { get; init; }

    public required string Cipher { get; init; }
}

internal sealed class DataProtectionKeyConfiguration : IEntityTypeConfiguration<DataProtectionKey>
{
    public void Configure(EntityTypeBuilder<DataProtectionKey> builder)
    {
        builder.ToTable("DataProtectionKeys");
        builder.Property(k => k.FriendlyName).HasMaxLength(DataProtectionKey.NameMaxLength);
        builder.Property(k => k.Xml).IsUnlimitedText();
    }
}

internal sealed class ProtectedKeyConfiguration : IEntityTypeConfiguration<ProtectedKey>
{
    public void Configure(EntityTypeBuilder<ProtectedKey> builder)
    {
        builder.ToTable("ProtectedKeys");
        builder.HasKey(k => k.Name);
        builder.Property(k => k.Name).HasMaxLength(ProtectedKey.NameMaxLength).IsUnicode(false).IsBinaryText();
        builder.Property(k => k.Cipher).HasMaxLength(FieldCipher.MaxLength).IsUnicode(false);
    }
}
