using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using NodaTime;

namespace CollectionsPortal.Domain.Data;

/// <summary>How each kind of value is stored, said once for both databases.</summary>
internal static class PortalConventions
{
    public const int EnumMaxLength = 40;

    /// <summary>Marks a text whose case and accents matter. SQLite always compares so; SQL Server is told to.</summary>
    public const string BinaryAnnotation = "Portal:Binary";

    /// <summary>Marks a text that is long on purpose; the model tests refuse any other text without a limit.</summary>
    public const string UnlimitedAnnotation = "Portal:Unlimited";

    public static void AddPortalConventions(this ModelConfigurationBuilder builder)
    {
        builder.Properties<Instant>().HaveConversion<InstantConverter>();
        builder.Properties<LocalDate>().HaveConversion<LocalDateConverter>();
        builder.Properties<LocalTime>().HaveConversion<LocalTimeConverter>();
        builder.Properties<decimal>().HavePrecision(Money.Precision, Money.Scale);
        builder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(EnumMaxLength).AreUnicode(false);
        builder.Properties<PhoneNumber>().HaveConversion<PhoneNumber.Converter>().HaveMaxLength(PhoneNumber.MaxLength).AreUnicode(false);
        builder.Properties<EmailAddress>().HaveConversion<EmailAddress.Converter>().HaveMaxLength(EmailAddress.MaxLength);
        builder.Properties<UsState>().HaveConversion<UsState.Converter>().HaveMaxLength(UsState.Length).AreUnicode(false);
        builder.Properties<ZipCode>().HaveConversion<ZipCode.Converter>().HaveMaxLength(ZipCode.MaxLength).AreUnicode(false);
        builder.Properties<ShortReference>().HaveConversion<ShortReference.Converter>().HaveMaxLength(ShortReference.Length).AreUnicode(false);
        builder.ComplexProperties<Money>();
        foreach (var id in EntityIdTypes())
        {
            builder.Properties(id).HaveConversion(typeof(EntityIdConverter<>).MakeGenericType(id));
        }
    }

    /// <summary>What can only be said once every entity is known: keys made by the database, currencies, nothing deleted by cascade.</summary>
    public static void FinishPortalModel(this ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            MakeKeysInDatabase(entity);
            DescribeMoney(entity);
            if (typeof(IConcurrencyStamped).IsAssignableFrom(entity.ClrType))
            {
                entity.FindProperty(nameof(IConcurrencyStamped.Version))!.IsConcurrencyToken = true;
            }

            foreach (var foreignKey in entity.GetForeignKeys().Where(key => !key.IsOwnership))
            {
                foreignKey.DeleteBehavior = DeleteBehavior.Restrict;
            }
        }
    }

    private static void MakeKeysInDatabase(IMutableEntityType entity)
    {
        if (entity.FindPrimaryKey() is { Properties: [{ } key] } && EntityIdTypes().Contains(key.ClrType) && !key.IsForeignKey())
        {
            key.ValueGenerated = ValueGenerated.OnAdd;
        }
    }

    private static void DescribeMoney(IMutableTypeBase type)
    {
        foreach (var property in type.GetComplexProperties())
        {
            if (property.ClrType == typeof(Money))
            {
                var currency = property.ComplexType.FindProperty(nameof(Money.Currency))!;
                currency.SetMaxLength(Money.CurrencyLength);
                currency.SetIsUnicode(false);
                currency.SetIsFixedLength(true);
                currency.SetPropertyAccessMode(PropertyAccessMode.Property);
            }

            DescribeMoney(property.ComplexType);
        }
    }

    private static HashSet<Type> EntityIdTypes() => KnownIdTypes.Value;

    private static readonly Lazy<HashSet<Type>> KnownIdTypes = new(() => [.. typeof(PortalConventions).Assembly.GetTypes()
        .Where(type => type.IsValueType && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEntityId<>)))]);
}
