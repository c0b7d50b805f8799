namespace CollectionsPortal.Domain.Data;

/// <summary>People edit this, so two edits of the same version must not both win. The stamp is renewed at each save.</summary>
public interface IConcurrencyStamped
{
    /// <summary>Changes with every save. An edit form carries the one it was filled from.</summary>
    Guid Version { get; }
}
