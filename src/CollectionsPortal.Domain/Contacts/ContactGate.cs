using CollectionsPortal.Compliance;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>The only door to the outside: no contact without a permit, and no permit that is not written down.</summary>
/// <remarks>
/// One transaction: hold the debtor's row, read the facts, run all rules, write the receipt, open the attempt. An open attempt counts
/// from that moment, so two who ask in the same second cannot both be the last one allowed.
/// </remarks>
public sealed class ContactGate(
    PortalDb db, FactsReader reader, ReceiptWriter receipts, GateWatch watch, AuditService audit, IClock clock)
{
    /// <summary>Decides about one contact. The answer may be "no"; only a request that makes no sense is refused.</summary>
    public async Task<Result<GateAnswer>> RequestAsync(RequestContact request, Actor actor, CancellationToken ct)
    {
        if (RefuseShape(request, actor) is { } refusal)
        {
            return refusal;
        }

        return await db.InOneTransactionAsync(token => AnswerAsync(request, actor, token), ct);
    }

    /// <summary>The answer that this token was given before, with the permit if it still lasts. Null: the token is new.</summary>
    public async Task<Result<GateAnswer>?> FindAnswerAsync(Guid token, byte[]? requestHash, Actor actor, CancellationToken ct)
    {
        var before = await FactQueries.Of(db).Answered(db, token, ct);
        if (before is null)
        {
            return null;
        }

        if (!actor.Made(before.ActorId, before.ClientId))
        {
            return new NotFound("This request");
        }

        if (!before.RequestHash.AsSpan().SequenceEqual(requestHash))
        {
            return new TokenUsedForAnother();
        }

        var decision = receipts.Replay(before.Facts);
        var permit = before.Attempt is null ? null : receipts.Permit(decision);
        var isGood = permit?.IsValid(clock.GetCurrentInstant()) == true;
        return new GateAnswer(before.Id, before.DebtorId, decision, before.Attempt, isGood ? permit : null);
    }

    /// <summary>Gives the permit of an open attempt again, as long as it lasts: the page that shows the number is loaded after the one that asked.</summary>
    public async Task<Result<ContactPermit>> RedeemAsync(ContactAttemptId attemptId, Actor actor, CancellationToken ct)
    {
        var attempt = await db.ContactAttempts
            .Where(a => a.Id == attemptId && a.Origin == ContactOrigin.Permit)
            .Select(a => new { a.ActorId, a.ClientId, a.ClosedAt, a.Receipt!.Facts })
            .SingleOrDefaultAsync(ct);
        if (attempt is null || !actor.Made(attempt.ActorId, attempt.ClientId))
        {
            return new NotFound("This contact");
        }

        var now = clock.GetCurrentInstant();
        return attempt.ClosedAt is null && receipts.Permit(attempt.Facts) is { } permit && permit.IsValid(now)
            ? permit
            : new PermitOver();
    }

    private Refusal? RefuseShape(RequestContact request, Actor actor) => request switch
    {
        { Accounts.Count: 0 } => new NoAccountNamed(),
        _ when !request.Point.Takes(request.Channel) => new WrongChannel(),
        { Channel: not ContactChannel.Call } when string.IsNullOrWhiteSpace(request.Text) => new TextMissing(),
        { Exception: not null } when !actor.IsSupervisor => new OnlySupervisorsExcept(),
        { Exception.Reason: var reason } when string.IsNullOrWhiteSpace(reason) => new ExceptionReasonMissing(),
        { Exception.Reason.Length: > HouseException.ReasonMaxLength } => new ExceptionReasonTooLong(),
        { Exception.RuleId: var rule } when !receipts.CanBeOverridden(rule) => new LawHasNoException(),
        _ => null,
    };

    private async Task<Result<GateAnswer>> AnswerAsync(RequestContact request, Actor actor, CancellationToken ct)
    {
        if (!await DebtorLock.TakeAsync(db, request.Debtor, ct))
        {
            return new NotFound("This person");
        }

        if (await FindAnswerAsync(request.Token, request.RequestHash, actor, ct) is { } answered)
        {
            return answered.Refusal is null && answered.Value.Debtor != request.Debtor ? new NotFound("This request") : answered;
        }

        var now = clock.GetCurrentInstant();
        var snapshot = await reader.ReadAsync(request.Debtor, now, ct);
        var facts = snapshot!.FactsFor(request, actor, now);
        return facts.IsDone ? await DecideAsync(request, snapshot, facts.Value, actor, ct) : facts.Refusal!;
    }

    private async Task<Result<GateAnswer>> DecideAsync(
        RequestContact request, ContactSnapshot snapshot, ContactFacts facts, Actor actor, CancellationToken ct)
    {
        var (decision, receipt) = receipts.Decide(facts, HeadingOf(request), actor);
        var permit = receipts.Permit(decision);
        var attempt = permit is null ? null : Open(snapshot.Find(request.Point)!, request, receipt, permit, actor);
        db.Add(attempt ?? (object)receipt); // an attempt brings its receipt with it

        audit.Record(actor, permit is null ? AuditAction.ContactBlocked : AuditAction.ContactPermitted, request.Debtor, receipt, Describe(receipt));
        await db.SaveChangesAsync(ct);
        if (attempt is not null)
        {
            await DebtorLock.NoteContactAsync(db, request.Debtor, attempt.OpenedAt, ct);
        }

        await watch.LookAtAsync(receipt, facts, actor, ct);
        return new GateAnswer(receipt.Id, request.Debtor, decision, attempt?.Id, permit);
    }

    private static ContactAttempt Open(KnownPoint point, RequestContact request, DecisionReceipt receipt, ContactPermit permit, Actor actor)
    {
        var attempt = new ContactAttempt
        {
            DebtorId = request.Debtor,
            Receipt = receipt,
            Direction = ContactDirection.Outbound,
            Channel = request.Channel,
            Origin = ContactOrigin.Permit,
            Purpose = request.Purpose,
            Phone = point.Phone,
            Email = point.Email,
            AddressId = point.Address,
            ActorId = actor.Id,
            ClientId = actor.Client,
            OpenedAt = receipt.At,
            PermitEndsAt = permit.ExpiresAt,
        };
        attempt.Propose(request.Accounts);
        return attempt;
    }

    private static ReceiptHeading HeadingOf(RequestContact request)
        => new(request.Debtor, request.Channel, request.Point, request.Token, Afterwards: false) { RequestHash = request.RequestHash };

    private static string Describe(DecisionReceipt receipt)
        => $"{receipt.Channel} for {receipt.Purpose}: {receipt.Verdict}" + (receipt.DecidingRuleId is { } rule ? $" ({rule})" : string.Empty);
}
