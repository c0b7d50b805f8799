using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CollectionsPortal.Domain.Plans.Life;

/// <summary>How a plan came to be what it is, and what waits for somebody.</summary>
public sealed class PlanLifeQueries(PortalDb db, AgencyCalendar calendar, IOptions<PlanOptions> options)
{
    /// <summary>Null when there is no such plan.</summary>
    public async Task<PlanLife?> GetAsync(PlanId id, CancellationToken ct)
    {
        var plan = await db.Plans.Where(p => p.Id == id).Select(p => new { p.DebtorId, p.Status, p.ReviewOn }).SingleOrDefaultAsync(ct);
        if (plan is null) { return null; }

        var today = await calendar.TodayAsync(ct);
        var own = options.Value.As(today.Terms);
        var chain = await PlanChain.OfAsync(db, id, plan.DebtorId, ct);
        return new PlanLife
        {
            Today = today.Date,
            GraceDays = own.GraceDays,
            NoticeDays = own.NoticeDays,
            Newest = chain[^1],
            Versions = await VersionsAsync(chain, ct),
            NeedsHelp = await db.Plans.Where(p => p.Id == id).NeedingHelp(db, today.Date, own.GraceDays).AnyAsync(ct),
            MayEnd = await db.Plans.Where(p => p.Id == id).Missed(today.Date.PlusDays(-own.GraceDays)).AnyAsync(ct),
            ReviewDue = plan.Status == PlanStatus.Active && plan.ReviewOn <= today.Date,
            Notice = await db.EndingNotices.Where(n => n.OpenPlanId == id)
                .Select(n => new RunningNotice(n.Reason, n.ToldBy, n.ToldOn, n.EndsOn, db.Users.Where(u => u.Id == n.GivenBy).Select(u => u.DisplayName).FirstOrDefault()))
                .SingleOrDefaultAsync(ct),
            Offers = await OffersAsync(chain, ct),
            Reviews = await ReviewsAsync(chain, ct),
        };
    }

    private async Task<List<PlanVersion>> VersionsAsync(List<PlanId> chain, CancellationToken ct)
    {
        var plans = await db.Plans.Include(p => p.Instalments).AsSingleQuery().Where(p => chain.Contains(p.Id)).ToListAsync(ct);
        var staff = plans.SelectMany(p => new[] { p.AgreedBy, p.AllowedBy }).OfType<Staff.StaffUserId>().Distinct().ToList();
        var names = await db.Users.Where(u => staff.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName, ct);
        return [.. plans.OrderByDescending(p => p.Revision).Select(p => new PlanVersion
        {
            Id = p.Id,
            Revision = p.Revision,
            Kind = p.Kind,
            Status = p.Status,
            Change = p.Change,
            Rhythm = p.Rhythm,
            Total = p.Total,
            AgreedAt = p.AgreedAt,
            AgreedBy = p.AgreedBy is { } by ? names.GetValueOrDefault(by) : null,
            Through = p.AgreedThrough,
            Words = p.AgreedWords,
            AllowedBy = p.AllowedBy is { } above ? names.GetValueOrDefault(above) : null,
            AllowedBecause = p.AllowedBecause,
            PausedUntil = p.PausedUntil,
            Instalments = [.. p.Instalments.OrderBy(i => i.Number).Select(i => new VersionInstalment(i.Number, i.DueOn, i.Amount, i.Paid))],
        })];
    }

    private async Task<List<HelpLine>> OffersAsync(List<PlanId> chain, CancellationToken ct) => await (
        from offer in db.HelpOffers
        join user in db.Users on offer.ClosedBy equals user.Id into users
        from user in users.DefaultIfEmpty()
        where chain.Contains(offer.PlanId)
        orderby offer.Id descending
        select new HelpLine(offer.MissedOn, offer.Missed, offer.RaisedAt, offer.Answer, offer.Remark, offer.ClosedAt, user == null ? null : user.DisplayName))
        .Take(Paging.DefaultSize).ToListAsync(ct);

    private async Task<List<ReviewLine>> ReviewsAsync(List<PlanId> chain, CancellationToken ct) => await (
        from review in db.PlanReviews
        join user in db.Users on review.By equals user.Id into users
        from user in users.DefaultIfEmpty()
        where chain.Contains(review.PlanId)
        orderby review.Id descending
        select new ReviewLine(review.Outcome, review.Remark, review.DueOn, review.NextOn, review.At, user == null ? null : user.DisplayName))
        .Take(Paging.DefaultSize).ToListAsync(ct);
}

/// <summary>A plan's past and what it waits for.</summary>
public sealed record PlanLife
{
    /// <summary>The agency's date.</summary>
    public required LocalDate Today { get; init; }

    public required int GraceDays { get; init; }

    public required int NoticeDays { get; init; }

    /// <summary>The plan itself, unless another version took its place.</summary>
    public required PlanId Newest { get; init; }

    /// <summary>The newest first.</summary>
    public required IReadOnlyList<PlanVersion> Versions { get; init; }

    /// <summary>A payment is missing, the days of grace are over, and nobody asked lately.</summary>
    public required bool NeedsHelp { get; init; }

    /// <summary>Missing for longer than the days of grace, so that notice could be given.</summary>
    public required bool MayEnd { get; init; }

    public required bool ReviewDue { get; init; }

    public required RunningNotice? Notice { get; init; }

    /// <summary>Of all versions, the newest first.</summary>
    public required IReadOnlyList<HelpLine> Offers { get; init; }

    public required IReadOnlyList<ReviewLine> Reviews { get; init; }
}

/// <summary>One version of a plan, as it was agreed.</summary>
public sealed record PlanVersion
{
    public required PlanId Id { get; init; }

    public required int Revision { get; init; }

    public required PlanKind Kind { get; init; }

    public required PlanStatus Status { get; init; }

    /// <summary>Null: the first.</summary>
    public required PlanChangeKind? Change { get; init; }

    public required PlanRhythm Rhythm { get; init; }

    public required Money Total { get; init; }

    public required Instant AgreedAt { get; init; }

    public required string? AgreedBy { get; init; }

    public required AgreedThrough Through { get; init; }

    public required string? Words { get; init; }

    /// <summary>Who allowed more than what was left; null: it lay within.</summary>
    public required string? AllowedBy { get; init; }

    public required string? AllowedBecause { get; init; }

    public required LocalDate? PausedUntil { get; init; }

    public required IReadOnlyList<VersionInstalment> Instalments { get; init; }

    public Money Paid => Instalments.Aggregate(Money.Zero(Total.Currency), (sum, instalment) => sum + instalment.Paid);
}

public sealed record VersionInstalment(int Number, LocalDate DueOn, Money Amount, Money Paid);

public sealed record RunningNotice(string Reason, ToldBy ToldBy, LocalDate ToldOn, LocalDate EndsOn, string? GivenBy);

/// <param name="Answer">Null: still open.</param>
public sealed record HelpLine(LocalDate MissedOn, Money Missed, Instant RaisedAt, HelpAnswer? Answer, string? Remark, Instant? ClosedAt, string? ClosedBy);

public sealed record ReviewLine(ReviewOutcome Outcome, string? Remark, LocalDate DueOn, LocalDate? NextOn, Instant At, string? By);
