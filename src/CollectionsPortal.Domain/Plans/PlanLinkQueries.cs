using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

public sealed class PlanLinkQueries(PortalDb db, IClock clock)
{
    /// <summary>The plan's newest link as it stands now; null: none was ever made. The token cannot be shown again.</summary>
    public async Task<PlanLinkLine?> NewestAsync(PlanId plan, CancellationToken ct)
    {
        var found = await (
            from link in db.PlanLinks
            join user in db.Users on link.CreatedBy equals user.Id into users
            from user in users.DefaultIfEmpty()
            where link.PlanId == plan
            orderby link.Id descending
            select new { Link = link, By = user == null ? null : user.DisplayName }).FirstOrDefaultAsync(ct);
        return found is null ? null : Line(found.Link, found.By, clock.GetCurrentInstant());
    }

    private static PlanLinkLine Line(PlanLink link, string? by, Instant now) => new(
        link.Id, StateOf(link, now), link.CreatedAt, by, link.ExpiresAt, link.RevokedAt, link.RestsUntil, link.FailedTries, link.Views, link.LastViewedAt, link.Question);

    private static PlanLinkState StateOf(PlanLink link, Instant now) => link switch
    {
        { RevokedAt: not null } => PlanLinkState.Revoked,
        _ when now >= link.ExpiresAt => PlanLinkState.Expired,
        _ when link.RestsAt(now) => PlanLinkState.Resting,
        _ when link.IsSpent => PlanLinkState.Used,
        _ => PlanLinkState.Open,
    };
}

/// <param name="CreatedBy">Null: not by a member of staff.</param>
/// <param name="FailedTries">Wrong answers since the last right one.</param>
public sealed record PlanLinkLine(
    PlanLinkId Id, PlanLinkState State, Instant CreatedAt, string? CreatedBy, Instant ExpiresAt, Instant? RevokedAt, Instant? RestsUntil,
    int FailedTries, int Views, Instant? LastViewedAt, LinkQuestion Question);

public enum PlanLinkState
{
    Open,

    /// <summary>Too many wrong answers: closed for everybody until it wakes.</summary>
    Resting,
    Expired,
    Revoked,

    /// <summary>Its passphrase was used, which opens once.</summary>
    Used,
}
