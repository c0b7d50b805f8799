using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CollectionsPortal.Domain.Values;

internal sealed class EntityIdConverter<TId>() : ValueConverter<TId, long>(id => id.Value, value => EntityId.From<TId>(value))
    where TId : struct, IEntityId<TId>;
