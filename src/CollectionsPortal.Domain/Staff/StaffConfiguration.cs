using CollectionsPortal.Domain.Values;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectionsPortal.Domain.Staff;

internal sealed class StaffUserConfiguration : IEntityTypeConfiguration<StaffUser>
{
    private const int StampLength = 64;
    private const int PasswordHashLength = 512;

    public void Configure(EntityTypeBuilder<StaffUser> builder)
    {
        builder.ToTable("StaffUsers");
        builder.Property(u => u.DisplayName).HasMaxLength(StaffUser.DisplayNameMaxLength);
        builder.Property(u => u.TimeZoneId).HasMaxLength(StaffUser.TimeZoneMaxLength).IsUnicode(false);
        builder.Property(u => u.PasswordHash).HasMaxLength(PasswordHashLength).IsUnicode(false);
        builder.Property(u => u.SecurityStamp).HasMaxLength(StampLength).IsUnicode(false);
        builder.Property(u => u.ConcurrencyStamp).HasMaxLength(StampLength).IsUnicode(false);
        builder.Property(u => u.PhoneNumber).HasMaxLength(PhoneNumber.MaxLength).IsUnicode(false);
        builder.HasIndex(u => new { u.DisplayName, u.Id });
    }
}

internal sealed class StaffRoleConfiguration : IEntityTypeConfiguration<StaffRole>
{
    private const int StampLength = 64;

    public void Configure(EntityTypeBuilder<StaffRole> builder)
    {
        builder.ToTable("StaffRoles");
        builder.Property(r => r.ConcurrencyStamp).HasMaxLength(StampLength).IsUnicode(false);
    }
}

/// <summary>Identity's own tables: our names, and a length on every text.</summary>
/// <remarks>Identity describes passkeys itself only when a host has set the schema version, which tools and tests have not; so it is said here.</remarks>
internal sealed class IdentityTablesConfiguration :
    IEntityTypeConfiguration<IdentityUserClaim<StaffUserId>>,
    IEntityTypeConfiguration<IdentityRoleClaim<StaffUserId>>,
    IEntityTypeConfiguration<IdentityUserRole<StaffUserId>>,
    IEntityTypeConfiguration<IdentityUserLogin<StaffUserId>>,
    IEntityTypeConfiguration<IdentityUserToken<StaffUserId>>,
    IEntityTypeConfiguration<IdentityUserPasskey<StaffUserId>>
{
    private const int ClaimLength = 256;
    private const int KeyLength = 128;

    public void Configure(EntityTypeBuilder<IdentityUserClaim<StaffUserId>> builder)
    {
        builder.ToTable("StaffUserClaims");
        builder.Property(c => c.ClaimType).HasMaxLength(ClaimLength);
        builder.Property(c => c.ClaimValue).HasMaxLength(ClaimLength);
    }

    public void Configure(EntityTypeBuilder<IdentityRoleClaim<StaffUserId>> builder)
    {
        builder.ToTable("StaffRoleClaims");
        builder.Property(c => c.ClaimType).HasMaxLength(ClaimLength);
        builder.Property(c => c.ClaimValue).HasMaxLength(ClaimLength);
    }

    public void Configure(EntityTypeBuilder<IdentityUserRole<StaffUserId>> builder) => builder.ToTable("StaffUserRoles");

    public void Configure(EntityTypeBuilder<IdentityUserLogin<StaffUserId>> builder)
    {
        builder.ToTable("StaffUserLogins");
        builder.Property(l => l.LoginProvider).HasMaxLength(KeyLength);
        builder.Property(l => l.ProviderKey).HasMaxLength(KeyLength);
        builder.Property(l => l.ProviderDisplayName).HasMaxLength(ClaimLength);
    }

    /// <summary>The value holds the authenticator's key, or ten recovery codes.</summary>
    public void Configure(EntityTypeBuilder<IdentityUserToken<StaffUserId>> builder)
    {
        builder.ToTable("StaffUserTokens");
        builder.Property(t => t.LoginProvider).HasMaxLength(KeyLength);
        builder.Property(t => t.Name).HasMaxLength(KeyLength);
        builder.Property(t => t.Value).HasMaxLength(1000);
    }

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<StaffUserId>> builder)
    {
        builder.ToTable("StaffUserPasskeys");
        builder.HasKey(p => p.CredentialId);
        builder.Property(p => p.CredentialId).HasMaxLength(1024);
        builder.OwnsOne(p => p.Data).ToJson();
        builder.HasOne<StaffUser>().WithMany().HasForeignKey(p => p.UserId).IsRequired();
    }
}
