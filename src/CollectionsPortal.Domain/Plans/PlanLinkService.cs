using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <summary>Hands out private links and takes them back.</summary>
public sealed class PlanLinkService(PortalDb db, LinkAnswers answers, AuditService audit, AgencyCalendar calendar, IOptions<PlanOptions> options)
{
    /// <summary>Makes a new link. Any older link of the plan stops opening at the same moment.</summary>
    /// <returns>The only copy of the token there will ever be.</returns>
    public Task<Result<IssuedLink>> IssueAsync(PlanId planId, Actor actor, CancellationToken ct) => IssueAsync(planId, LinkQuestion.BirthDateOrZip, actor, ct);

    /// <inheritdoc cref="IssueAsync(PlanId, Actor, CancellationToken)"/>
    public async Task<Result<IssuedLink>> IssueAsync(PlanId planId, LinkQuestion question, Actor actor, CancellationToken ct)
    {
        var plan = await db.Plans.Where(p => p.Id == planId).Select(p => new { p.DebtorId, p.Status }).SingleOrDefaultAsync(ct);
        if (plan is null) { return new NotFound("This plan"); }
        if (RefusalOf(plan.Status) is { } no) { return no; }
        if (await db.Holds.AnyAsync(h => h.DebtorId == plan.DebtorId && h.Kind == HoldKind.Deceased && h.LiftedAt == null, ct)) { return new NobodyToOpenIt(); }
        if (await answers.MissingAsync(planId, plan.DebtorId, question, ct) is { } missing) { return missing; }

        var today = await calendar.TodayAsync(ct);
        foreach (var old in await db.PlanLinks.AsTracking().Where(l => l.PlanId == planId && l.RevokedAt == null).ToListAsync(ct))
        {
            Revoke(old, actor, today.Now);
        }

        var token = PlanLinkToken.New();
        LinkPassphrase? passphrase = question == LinkQuestion.Passphrase ? LinkPassphrase.New() : null;
        var link = new PlanLink
        {
            DebtorId = plan.DebtorId,
            PlanId = planId,
            TokenHash = token.Hash(),
            Question = question,
            PassphraseHash = passphrase?.Hash(token.Hash()),
            CreatedAt = today.Now,
            CreatedBy = actor.Id,
            ExpiresAt = today.Now + Duration.FromDays(options.Value.As(today.Terms).LinkDays),
        };
        db.PlanLinks.Add(link);
        audit.Record(actor, AuditAction.PlanLinkCreated, plan.DebtorId, link);
        var saved = await SaveAsync(ct);
        return saved.Refusal is { } refusal ? refusal : new IssuedLink(link.Id, token, link.ExpiresAt) { Passphrase = passphrase };
    }

    /// <summary>The link stops opening, at once and for good. A page that is open shows nothing more.</summary>
    public async Task<Result> RevokeAsync(PlanId plan, PlanLinkId id, Actor actor, CancellationToken ct)
    {
        var link = await db.PlanLinks.AsTracking().SingleOrDefaultAsync(l => l.Id == id && l.PlanId == plan, ct);
        if (link is null) { return new NotFound("This link"); }
        if (link.RevokedAt is not null) { return Result.Done; }

        Revoke(link, actor, (await calendar.TodayAsync(ct)).Now);
        return await SaveAsync(ct);
    }

    /// <summary>Lets a resting link open again, after the person was heard.</summary>
    public async Task<Result> WakeAsync(PlanId plan, PlanLinkId id, Actor actor, CancellationToken ct)
    {
        var link = await db.PlanLinks.AsTracking().SingleOrDefaultAsync(l => l.Id == id && l.PlanId == plan, ct);
        if (link is null) { return new NotFound("This link"); }

        link.Wake();
        audit.Record(actor, AuditAction.PlanLinkWoken, link.DebtorId, link);
        return await SaveAsync(ct);
    }

    /// <summary>The link shows what holds: an older version's link follows the newest by itself, and a draft was never agreed.</summary>
    private static Refusal? RefusalOf(PlanStatus status) => status switch
    {
        PlanStatus.Ended => new EndedPlanHasNoLink(),
        PlanStatus.Changed => new ChangedPlanHasNoLink(),
        PlanStatus.Draft => new DraftHasNoLink(),
        _ => null,
    };

    private void Revoke(PlanLink link, Actor actor, Instant now)
    {
        link.Revoke(actor, now);
        audit.Record(actor, AuditAction.PlanLinkRevoked, link.DebtorId, link);
    }

    private async Task<Result> SaveAsync(CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
            return Result.Done;
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ChangedMeanwhile("This link");
        }
    }
}

/// <param name="Token">Shown once, to be handed to the person.</param>
public sealed record IssuedLink(PlanLinkId Id, PlanLinkToken Token, Instant ExpiresAt)
{
    /// <summary>To be said on the telephone, never sent along with the link. Null: the link asks for something that the person knows.</summary>
    public LinkPassphrase? Passphrase { get; init; }
}

public sealed record EndedPlanHasNoLink() : Refusal("This plan has ended. Agree a new one first.");

public sealed record ChangedPlanHasNoLink() : Refusal("A newer version of this plan took its place. Make the link there.");

public sealed record DraftHasNoLink() : Refusal("This plan is still being thought over. Agree it first.");

public sealed record NobodyToOpenIt()
    : Refusal("This person has died, and a link would open to whoever knows their birth date or ZIP code. Speak or write to whoever settles the estate.");

public sealed record NoAccountToConfirm()
    : Refusal("The last four signs of the account number and a ZIP code are not both on file. Choose another question.");

public sealed record NothingToConfirm()
    : Refusal("Neither a birth date nor a ZIP code is on file, so the person could not show that it is them. Record one first.");
