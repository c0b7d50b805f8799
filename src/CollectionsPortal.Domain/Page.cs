using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain;

/// <summary>One page of a list.</summary>
/// <param name="Number">1 for the first page.</param>
/// <param name="HasNext">Whether a further page has anything; the total is not counted, because counting costs more than the page.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, int Number, bool HasNext)
{
    public bool HasPrevious => Number > 1;
}

public static class Paging
{
    public const int DefaultSize = 25;

    /// <summary>The longest page that any list gives, whatever was asked.</summary>
    public const int MaxSize = 200;

    /// <param name="ordered">Totally ordered, by id in the last place: otherwise rows repeat or vanish between pages.</param>
    /// <param name="number">1 for the first page; anything lower is read as 1.</param>
    public static async Task<Page<T>> ToPageAsync<T>(this IQueryable<T> ordered, int number, CancellationToken ct, int size = DefaultSize)
    {
        var (page, length) = (Math.Clamp(number, 1, 1_000_000), Math.Clamp(size, 1, MaxSize));
        var found = await ordered.Skip((page - 1) * length).Take(length + 1).ToListAsync(ct);
        return new Page<T>([.. found.Take(length)], page, found.Count > length);
    }
}
