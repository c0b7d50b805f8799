using CollectionsPortal.Compliance;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Flags;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>Writes down contacts that took place without the gate. Runs inside the transaction of <see cref="ContactService"/>.</summary>
public sealed class ContactLog(
    PortalDb db, FactsReader reader, ReceiptWriter receipts, FlagService flags, AuditService audit, IClock clock)
{
    internal async Task<Result<LoggedContact>> WriteAsync(LogContact contact, ContactDirection direction, Actor actor, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (contact.At > now)
        {
            return new NotYetHappened();
        }

        if (!await DebtorLock.TakeAsync(db, contact.Debtor, ct))
        {
            return new NotFound("This person");
        }

        var before = await db.ContactAttempts.SingleOrDefaultAsync(a => a.Token == contact.Token && a.DebtorId == contact.Debtor, ct);
        if (before is not null)
        {
            return new LoggedContact(before, IsNew: false);
        }

        var snapshot = (await reader.ReadAsync(contact.Debtor, contact.At, ct))!;
        var ending = Check(contact, direction, snapshot);
        return ending.IsDone
            ? new LoggedContact(await SaveAsync(contact with { Ending = ending.Value }, direction, snapshot, actor, ct), IsNew: true)
            : ending.Refusal!;
    }

    internal async Task<bool> OwnsAllAsync(DebtorId debtor, AttemptEnding ending, CancellationToken ct)
    {
        List<AccountId> named = [.. ending.RaisedByUs.Concat(ending.RaisedByThem).Distinct()];
        if (ending.BookedTo is { } booked && !named.Contains(booked))
        {
            named.Add(booked);
        }

        return await db.Accounts.CountAsync(account => account.DebtorId == debtor && named.Contains(account.Id), ct) == named.Count;
    }

    /// <summary>What an ending teaches: a wrong number is not theirs from now on; talking about a debt uses up consent to more calls about it.</summary>
    internal async Task LearnFromAsync(ContactAttempt attempt, AttemptEnding ending, Instant now, CancellationToken ct)
    {
        if (ending.Outcome == ContactOutcome.WrongNumber && attempt.Phone is { } number)
        {
            var phone = await db.DebtorPhones.AsTracking().SingleOrDefaultAsync(p => p.DebtorId == attempt.DebtorId && p.Number == number, ct);
            phone?.MarkWrong(now);
        }
    }

    private static Result<AttemptEnding> Check(LogContact contact, ContactDirection direction, ContactSnapshot snapshot)
    {
        if (contact.Point is { } point && snapshot.Find(point) is null)
        {
            return new NotTheirPoint();
        }

        if (contact.Point?.Takes(contact.Channel) == false)
        {
            return new WrongChannel();
        }

        var named = contact.Ending.RaisedByUs.Concat(contact.Ending.RaisedByThem);
        if (!snapshot.HasAll(contact.Ending.BookedTo is { } booked ? named.Append(booked) : named))
        {
            return new NotTheirAccount();
        }

        // Where only one debt exists there is nothing to choose.
        var accounts = snapshot.Debts.Select(debt => FactKeys.AccountOf(debt.Key)).ToList();
        return ContactEndings.Book(contact.Ending, contact.Channel, direction, accounts.Count == 1 ? accounts : []);
    }

    private async Task<ContactAttempt> SaveAsync(
        LogContact contact, ContactDirection direction, ContactSnapshot snapshot, Actor actor, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        var isOurs = direction == ContactDirection.Outbound;
        var (decision, receipt) = isOurs ? Judge(contact, snapshot, actor) : (null, null);
        var attempt = Attempt(contact, direction, snapshot, receipt, actor);
        attempt.Close(contact.Ending, actor, now);
        db.ContactAttempts.Add(attempt);
        await LearnFromAsync(attempt, contact.Ending, now, ct);
        audit.Record(
            actor, isOurs ? AuditAction.OutsideContactLogged : AuditAction.InboundContactLogged, contact.Debtor, attempt, contact.Channel.ToString());
        await db.SaveChangesAsync(ct);
        await DebtorLock.NoteContactAsync(db, contact.Debtor, attempt.OpenedAt, ct);
        if (decision is not null)
        {
            await FlagAsync(attempt, decision, receipt!, actor, ct);
        }

        return attempt;
    }

    /// <summary>As of the time it was made, with what had happened by then.</summary>
    private (Decision Decision, DecisionReceipt Receipt) Judge(LogContact contact, ContactSnapshot snapshot, Actor actor)
    {
        AccountId[] booked = contact.Ending.BookedTo is { } account ? [account] : [];
        var endpoint = contact.Point is { } point ? snapshot.Find(point)!.Endpoint : new Endpoint { Key = new EndpointKey("not-held") };
        var proposal = snapshot.Propose(
            endpoint, contact.Channel, contact.Purpose, [.. contact.Ending.RaisedByUs, .. contact.Ending.RaisedByThem, .. booked], contact.At,
            contact.Point is { } used ? snapshot.Find(used)!.Recipient : null);
        return receipts.Decide(
            snapshot.Facts(proposal), new(contact.Debtor, contact.Channel, contact.Point, contact.Token, Afterwards: true), actor);
    }

    private static ContactAttempt Attempt(
        LogContact contact, ContactDirection direction, ContactSnapshot snapshot, DecisionReceipt? receipt, Actor actor)
    {
        var point = contact.Point is { } known ? snapshot.Find(known) : null;
        return new ContactAttempt
        {
            DebtorId = contact.Debtor,
            Receipt = receipt,
            Direction = direction,
            Channel = contact.Channel,
            Origin = ContactOrigin.LoggedAfterwards,
            Purpose = contact.Purpose,
            Phone = point?.Phone,
            Email = point?.Email,
            AddressId = point?.Address,
            ActorId = actor.Id,
            ClientId = actor.Client,
            OpenedAt = contact.At,
            Source = contact.Source,
            Token = contact.Token,
        };
    }

    private async Task FlagAsync(ContactAttempt attempt, Decision decision, DecisionReceipt receipt, Actor actor, CancellationToken ct)
    {
        var found = decision.Verdict == Verdict.Permitted ? "It would have been permitted." : receipt.Sentence;
        var summary = $"{attempt.Channel} made without a permit and logged afterwards. {found}";
        await flags.RaiseAsync(
            new RaiseFlag(
                FlagKind.ContactOutsidePermit, attempt.DebtorId, actor.Id, $"attempt-{attempt.Id}",
                summary.Length <= Flag.SummaryMaxLength ? summary : string.Concat(summary.AsSpan(0, Flag.SummaryMaxLength - 1), "…"))
            { Attempt = attempt.Id, Receipt = receipt.Id },
            actor,
            ct);
        await db.SaveChangesAsync(ct);
    }
}

/// <param name="IsNew">False when the same form had logged it before.</param>
internal sealed record LoggedContact(ContactAttempt Attempt, bool IsNew);
