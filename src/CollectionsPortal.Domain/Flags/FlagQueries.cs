using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Flags;

/// <summary>What supervisors read.</summary>
public sealed class FlagQueries(PortalDb db)
{
    public const int PageSize = 25;

    /// <summary>Newest first. One page; <see cref="FlagPage.HasMore"/> says whether another follows.</summary>
    public async Task<FlagPage> ListAsync(FlagFilter filter, int page, CancellationToken ct)
    {
        var skip = (Math.Max(page, 1) - 1) * PageSize;
        var rows = await Filtered(filter)
            .OrderByDescending(flag => flag.RaisedAt).ThenByDescending(flag => flag.Id)
            .Skip(skip).Take(PageSize + 1)
            .Select(flag => new FlagRow(
                flag.Id, flag.Kind, flag.Status, flag.DebtorId, flag.Summary, flag.RaisedAt,
                db.Debtors.Where(d => d.Id == flag.DebtorId).Select(d => d.Name.First + " " + d.Name.Last).FirstOrDefault(),
                flag.SubjectId,
                db.Users.Where(u => u.Id == flag.SubjectId).Select(u => u.DisplayName).FirstOrDefault()))
            .ToListAsync(ct);
        return new FlagPage([.. rows.Take(PageSize)], Math.Max(page, 1), rows.Count > PageSize);
    }

    /// <summary>How many wait, for the badge; counted up to 100.</summary>
    public Task<int> CountOpenAsync(CancellationToken ct) => db.Flags.Where(flag => flag.Status == FlagStatus.Open).Take(100).CountAsync(ct);

    /// <summary>The people whom the filter can name: those with a flag.</summary>
    public async Task<IReadOnlyList<FlaggedAgent>> AgentsAsync(CancellationToken ct) => await db.Users
        .Where(user => db.Flags.Any(flag => flag.SubjectId == user.Id))
        .OrderBy(user => user.DisplayName).ThenBy(user => user.Id)
        .Select(user => new FlaggedAgent(user.Id, user.DisplayName))
        .Take(500)
        .ToListAsync(ct);

    public async Task<FlagDetails?> FindAsync(FlagId id, CancellationToken ct)
    {
        var flag = await db.Flags.Where(f => f.Id == id)
            .Select(f => new
            {
                Flag = f,
                Debtor = db.Debtors.Where(d => d.Id == f.DebtorId).Select(d => d.Name.First + " " + d.Name.Last).FirstOrDefault(),
                Agent = db.Users.Where(u => u.Id == f.SubjectId).Select(u => u.DisplayName).FirstOrDefault(),
                Note = db.Notes.Where(n => n.Id == f.NoteId).Select(n => n.Text).FirstOrDefault(),
            })
            .SingleOrDefaultAsync(ct);
        return flag is null
            ? null
            : new FlagDetails(flag.Flag, flag.Debtor, flag.Agent, flag.Note, await ReviewsAsync(id, ct), await RequestsAsync(flag.Flag, ct));
    }

    private async Task<IReadOnlyList<ReviewRow>> ReviewsAsync(FlagId id, CancellationToken ct) => await db.FlagReviews
        .Where(review => review.FlagId == id)
        .OrderByDescending(review => review.At).ThenByDescending(review => review.Id)
        .Select(review => new ReviewRow(
            review.Verdict, review.Reason, review.At, db.Users.Where(u => u.Id == review.ReviewerId).Select(u => u.DisplayName).FirstOrDefault()))
        .Take(50)
        .ToListAsync(ct);

    /// <summary>For a flag about repeated requests: the requests of the hour before it was raised.</summary>
    private async Task<IReadOnlyList<FlaggedRequest>> RequestsAsync(Flag flag, CancellationToken ct)
    {
        if (flag.Kind != FlagKind.RepeatedWhileBlocked)
        {
            return [];
        }

        var from = flag.RaisedAt - Duration.FromHours(1);
        return await db.DecisionReceipts
            .Where(r => r.DebtorId == flag.DebtorId && r.ActorId == flag.SubjectId
                && r.ClientId == db.DecisionReceipts.Where(own => own.Id == flag.ReceiptId).Select(own => own.ClientId).FirstOrDefault()
                && r.At >= from && r.At <= flag.RaisedAt)
            .OrderByDescending(r => r.At).ThenByDescending(r => r.Id)
            .Select(r => new FlaggedRequest(r.Id, r.At, r.Verdict, r.Sentence))
            .Take(20)
            .ToListAsync(ct);
    }

    private IQueryable<Flag> Filtered(FlagFilter filter)
    {
        var flags = db.Flags.AsQueryable();
        flags = filter.Kind is { } kind ? flags.Where(flag => flag.Kind == kind) : flags;
        flags = filter.Status is { } status ? flags.Where(flag => flag.Status == status) : flags;
        flags = filter.Agent is { } agent ? flags.Where(flag => flag.SubjectId == agent) : flags;
        flags = filter.Debtor is { } debtor ? flags.Where(flag => flag.DebtorId == debtor) : flags;
        flags = filter.From is { } from ? flags.Where(flag => flag.RaisedAt >= from) : flags;
        return filter.Until is { } until ? flags.Where(flag => flag.RaisedAt < until) : flags;
    }
}
