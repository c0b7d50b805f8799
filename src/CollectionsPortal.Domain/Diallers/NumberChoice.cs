using CollectionsPortal.Compliance;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Domain.Diallers;

/// <summary>Finds the number to ask the gate for. It only chooses; whether the call may be made is the gate's to say.</summary>
public sealed class NumberChoice(ComplianceEngine engine)
{
    /// <summary>The number named; else the first that the rules let pass, else the one that opens first.</summary>
    internal Result<ContactPoint> Choose(AskPermit ask, ContactSnapshot snapshot, IReadOnlyList<AccountId> accounts, Instant now)
    {
        var usable = snapshot.Points.Where(point => point is { Phone: not null, WrongSince: null });
        if (PhoneNumber.TryParse(ask.Phone, null, out var number))
        {
            return usable.FirstOrDefault(point => point.Phone == number) is { } named ? named.Point : DiallerRefusals.NotTheirNumber;
        }

        var first = usable
            .Select(point => (point.Point, Decision: Decide(ask, snapshot, point, accounts, now)))
            .OrderBy(one => one.Decision.Verdict != Verdict.Permitted)
            .ThenBy(one => one.Decision.NextAllowed ?? Instant.MaxValue)
            .Select(one => (ContactPoint?)one.Point)
            .FirstOrDefault();
        return first is { } chosen ? chosen : DiallerRefusals.NoNumber;
    }

    private Decision Decide(AskPermit ask, ContactSnapshot snapshot, KnownPoint point, IReadOnlyList<AccountId> accounts, Instant now)
        => engine.Decide(snapshot.Facts(snapshot.Propose(point.Endpoint, ContactChannel.Call, ask.Purpose, accounts, now) with { Automation = ask.Automation }));
}
