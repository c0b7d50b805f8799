using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Staff;

public sealed class StaffQueries(PortalDb db)
{
    /// <summary>Everybody who works or worked here, by name.</summary>
    public async Task<Page<StaffLine>> ListAsync(int page, CancellationToken ct)
    {
        var found = await db.Users.OrderBy(u => u.DisplayName).ThenBy(u => u.Id).ToPageAsync(page, ct);
        var roles = await RolesAsync([.. found.Items.Select(user => user.Id)], ct);
        return new Page<StaffLine>([.. found.Items.Select(user => Line(user, roles[user.Id]))], found.Number, found.HasNext);
    }

    public Task<int> CountAsync(CancellationToken ct) => db.Users.CountAsync(ct);

    /// <summary>Null when there is no such person.</summary>
    public async Task<StaffLine?> FindAsync(StaffUserId id, CancellationToken ct)
    {
        var user = await db.Users.SingleOrDefaultAsync(u => u.Id == id, ct);
        return user is null ? null : Line(user, (await RolesAsync([id], ct))[id]);
    }

    private async Task<ILookup<StaffUserId, string>> RolesAsync(List<StaffUserId> ids, CancellationToken ct)
    {
        var pairs = await db.UserRoles
            .Where(link => ids.Contains(link.UserId))
            .Join(db.Roles, link => link.RoleId, role => role.Id, (link, role) => new { link.UserId, role.Name })
            .ToListAsync(ct);
        return pairs.ToLookup(pair => pair.UserId, pair => pair.Name!);
    }

    private static StaffLine Line(StaffUser user, IEnumerable<string> roles) => new()
    {
        Id = user.Id,
        UserName = user.UserName!,
        DisplayName = user.DisplayName,
        Roles = [.. roles.Order(StringComparer.Ordinal)],
        HasSecondFactor = user.TwoFactorEnabled,
        IsActive = user.IsActive,
        LastActiveAt = user.LastActiveAt,
    };
}

public sealed record StaffLine
{
    public required StaffUserId Id { get; init; }

    public required string UserName { get; init; }

    public required string DisplayName { get; init; }

    public required IReadOnlyList<string> Roles { get; init; }

    public required bool HasSecondFactor { get; init; }

    public required bool IsActive { get; init; }

    /// <summary>Null: never signed in.</summary>
    public required Instant? LastActiveAt { get; init; }
}
