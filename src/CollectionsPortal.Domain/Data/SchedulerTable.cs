using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CollectionsPortal.Domain.Data;

/// <summary>Describes one of the scheduler's tables. They have no class: nobody here reads or writes them.</summary>
/// <param name="entity">Its columns are reached by name.</param>
internal sealed class SchedulerTable(EntityTypeBuilder<Dictionary<string, object>> entity)
{
    public const string Scheduler = "SCHED_NAME";

    /// <summary>Every row belongs to one scheduler; the key begins with its name.</summary>
    public SchedulerTable Key(params (string Name, int Length)[] columns)
    {
        Text(Scheduler, 120, required: true);
        foreach (var (name, length) in columns)
        {
            Text(name, length, required: true);
        }

        entity.HasKey([Scheduler, .. columns.Select(column => column.Name)]);
        return this;
    }

    /// <param name="length">Null: as long as it gets.</param>
    public SchedulerTable Text(string name, int? length, bool required = false)
    {
        var property = entity.IndexerProperty<string>(name).IsRequired(required);
        _ = length is { } max ? property.HasMaxLength(max) : property.HasAnnotation(PortalConventions.UnlimitedAnnotation, true);
        return this;
    }

    /// <summary>Columns that may be empty when <typeparamref name="T"/> is nullable, else not.</summary>
    public SchedulerTable Of<T>(params string[] names)
    {
        foreach (var name in names)
        {
            entity.IndexerProperty<T>(name);
        }

        return this;
    }

    /// <summary>A column that an insert may leave out.</summary>
    public SchedulerTable Of<T>(string name, T unlessSaid)
    {
        entity.IndexerProperty<T>(name).HasDefaultValue(unlessSaid);
        return this;
    }

    public SchedulerTable Decimals(params string[] names)
    {
        foreach (var name in names)
        {
            entity.IndexerProperty<decimal?>(name).HasColumnType("numeric(13,4)");
        }

        return this;
    }

    public SchedulerTable Bytes(string name, bool required = false)
    {
        entity.IndexerProperty<byte[]>(name).IsRequired(required).HasAnnotation(PortalConventions.UnlimitedAnnotation, true);
        return this;
    }

    /// <summary>Who did it, why and when.</summary>
    public SchedulerTable Pause() => Text("PAUSE_REASON", 250).Text("PAUSED_BY", 200).Of<long?>("PAUSED_AT");

    /// <param name="with">What the rest of a row goes with when it is deleted.</param>
    public SchedulerTable Refers(string table, DeleteBehavior with, params string[] columns)
    {
        entity.HasOne(table, null).WithMany().HasForeignKey([Scheduler, .. columns]).OnDelete(with);
        return this;
    }

    public SchedulerTable Index(string name, params string[] columns)
    {
        entity.HasIndex([Scheduler, .. columns], name);
        return this;
    }

    /// <param name="descending">One for each column, the scheduler's name first.</param>
    public SchedulerTable Index(string name, string[] columns, bool[] descending)
    {
        entity.HasIndex([Scheduler, .. columns], name).IsDescending(descending);
        return this;
    }
}
