using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectionsPortal.Domain.ApiClients;

internal sealed class ApiClientConfiguration : IEntityTypeConfiguration<ApiClient>
{
    public void Configure(EntityTypeBuilder<ApiClient> builder)
    {
        builder.ToTable("ApiClients");
        builder.Property(c => c.Name).HasMaxLength(ApiClient.NameMaxLength);
        builder.Property(c => c.NormalizedName).HasMaxLength(ApiClient.NameMaxLength).IsBinaryText();
        builder.HasIndex(c => c.NormalizedName).IsUnique();
    }
}

internal sealed class ApiKeyConfiguration : IEntityTypeConfiguration<ApiKey>
{
    public void Configure(EntityTypeBuilder<ApiKey> builder)
    {
        builder.ToTable("ApiKeys");
        builder.Property(k => k.Prefix).HasMaxLength(ApiKeyText.PrefixLength).IsUnicode(false).IsBinaryText();
        builder.Property(k => k.Hash).HasMaxLength(ApiKeyText.HashLength).IsFixedLength();
        builder.HasOne(k => k.Client).WithMany().HasForeignKey(k => k.ClientId);
        builder.HasIndex(k => k.Prefix).IsUnique();
    }
}
