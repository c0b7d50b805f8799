using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectionsPortal.Domain.Settings;

internal sealed class AgencySettingsConfiguration : IEntityTypeConfiguration<AgencySettings>
{
    public void Configure(EntityTypeBuilder<AgencySettings> builder)
    {
        builder.ToTable("AgencySettings");
        builder.ComplexProperty(s => s.Limits);
        builder.ComplexProperty(s => s.Terms);
        builder.Property(s => s.Name).HasMaxLength(AgencySettings.NameMaxLength);
        builder.Property(s => s.Address).HasMaxLength(AgencySettings.AddressMaxLength);
        builder.Property(s => s.Hours).HasConversion<OpeningHours.Converter>().HasMaxLength(OpeningHours.MaxLength);
        builder.Property(s => s.TimeZoneId).HasMaxLength(AgencySettings.TimeZoneMaxLength).IsUnicode(false);
        builder.Property(s => s.PaymentPage).HasMaxLength(PaymentPageAddress.MaxLength).IsUnicode(false);
    }
}
