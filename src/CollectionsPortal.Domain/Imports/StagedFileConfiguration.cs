using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectionsPortal.Domain.Imports;

internal static class StagedFileConfiguration
{
    /// <summary>What every staged file has. Each kind has a table of its own, so the class they share is no part of the model.</summary>
    public static void IsStaged<T>(this EntityTypeBuilder<T> builder)
        where T : StagedFile
    {
        builder.Property(f => f.FileName).HasMaxLength(StagedFile.FileNameMaxLength);
        builder.Property(f => f.FileHash).HasMaxLength(StagedFile.FileHashLength);
        builder.Property(f => f.Currency).HasMaxLength(Money.CurrencyLength).IsFixedLength().IsUnicode(false);
        builder.Property(f => f.HeadingsJson).IsUnlimitedText();
        builder.Property(f => f.AssignedJson).IsUnlimitedText();
        builder.Property(f => f.OrderedByName).HasMaxLength(Actor.DisplayMaxLength);
        builder.Property(f => f.Failure).HasMaxLength(StagedFile.FailureMaxLength);
        builder.Ignore(f => f.Headings);
        builder.Ignore(f => f.CanBeOrdered);
    }
}
