using System.Security.Cryptography;
using System.Text;
using CollectionsPortal.Domain.ApiClients;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Diallers;

/// <summary>The gate for machines: asks it in a dialler's words, and tells it how the call ended.</summary>
public sealed class DiallerService(
    PortalDb db, ContactGate gate, ContactService contacts, ContactQueries points, DiallerRequests requests, AccountFinder accounts)
{
    private static readonly AskPermitValidator AskValidator = new();
    private static readonly EndCallValidator EndValidator = new();

    /// <summary>Asks the gate. The same key gets the same answer, and with other content is refused.</summary>
    /// <param name="key">Made by the client, one for each request; those of two clients have nothing to do with each other.</param>
    /// <param name="actor">A machine: <see cref="Actor.Client"/> is set.</param>
    public async Task<Result<DiallerAnswer>> AskAsync(AskPermit ask, string key, Actor actor, CancellationToken ct)
    {
        if (AskValidator.RefusalOf(ask) is { } refusal)
        {
            return refusal;
        }

        var (token, hash) = (TokenOf(actor.Client!.Value, key), ask.Hash());
        try
        {
            return await AskOnceAsync(ask, token, hash, actor, ct);
        }
        catch (DbUpdateException exception) when (exception.IsUniqueViolation())
        {
            // The same key for two people in the same instant: the one that was first has answered by now.
            db.Forget();
            return await AskOnceAsync(ask, token, hash, actor, ct);
        }
    }

    /// <summary>Says how a permitted call ended. Said again the same, it is the same answer; said otherwise, it is refused.</summary>
    public async Task<Result<EndedCall>> EndAsync(ContactAttemptId id, EndCall end, Actor actor, CancellationToken ct)
    {
        if (EndValidator.RefusalOf(end) is { } refusal)
        {
            return refusal;
        }

        var debtor = await Own(id, actor).Select(attempt => (DebtorId?)attempt.DebtorId).SingleOrDefaultAsync(ct);
        if (debtor is null)
        {
            return new NotFound("This permit");
        }

        var ending = await accounts.FindAsync(end, debtor.Value, ct);
        return ending.IsDone ? await CloseAsync(id, ending.Value, actor, ct) : ending.Refusal!;
    }

    private async Task<Result<DiallerAnswer>> AskOnceAsync(AskPermit ask, Guid token, byte[] hash, Actor actor, CancellationToken ct)
    {
        if (await gate.FindAnswerAsync(token, hash, actor, ct) is { } before)
        {
            return before.IsDone ? await TellAsync(before.Value, actor, ct) : before.Refusal!;
        }

        var request = await requests.MakeAsync(ask, token, hash, ct);
        if (request.Refusal is { } unclear)
        {
            return unclear;
        }

        var answer = await gate.RequestAsync(request.Value, actor, ct);
        return answer.IsDone ? await TellAsync(answer.Value, actor, ct) : answer.Refusal!;
    }

    /// <summary>The number is revealed by a permit alone, and not again once the call has ended.</summary>
    private async Task<DiallerAnswer> TellAsync(GateAnswer answer, Actor actor, CancellationToken ct)
    {
        if (answer.Attempt is not { } attempt)
        {
            return new DiallerAnswer(answer.Receipt, answer.Decision, null);
        }

        var permit = await gate.RedeemAsync(attempt, actor, ct);
        var revealed = permit.IsDone ? await points.RevealAsync(permit.Value, ct) : null;
        var endsAt = permit.IsDone
            ? permit.Value.ExpiresAt
            : await db.ContactAttempts.Where(a => a.Id == attempt).Select(a => a.PermitEndsAt!.Value).SingleAsync(ct);
        return new DiallerAnswer(answer.Receipt, answer.Decision, new DiallerPermit(attempt, endsAt, revealed?.Dial));
    }

    private async Task<Result<EndedCall>> CloseAsync(ContactAttemptId id, AttemptEnding ending, Actor actor, CancellationToken ct)
    {
        var closed = await contacts.CloseAsync(new CloseAttempt(id, ending), actor, ct);
        if (closed.Refusal is { } refusal and not AlreadyClosed)
        {
            return refusal;
        }

        var attempt = await Own(id, actor).Include(a => a.Accounts).SingleAsync(ct);
        return closed.IsDone || attempt.EndedAs(ending) ? new EndedCall(id, attempt.Outcome!.Value, attempt.ClosedAt!.Value) : new EndedOtherwise();
    }

    private IQueryable<ContactAttempt> Own(ContactAttemptId id, Actor actor)
        => db.ContactAttempts.Where(attempt => attempt.Id == id && attempt.ClientId == actor.Client && attempt.ClientId != null && attempt.Origin == ContactOrigin.Permit);

    private static Guid TokenOf(ApiClientId client, string key) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{client}\n{key}")).AsSpan(0, 16));
}
