using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using NodaTime;

namespace CollectionsPortal.Domain.Diallers;

/// <summary>Turns a dialler's question into one that the gate understands.</summary>
public sealed class DiallerRequests(AccountFinder finder, FactsReader facts, NumberChoice numbers, IClock clock)
{
    internal async Task<Result<RequestContact>> MakeAsync(AskPermit ask, Guid token, byte[] hash, CancellationToken ct)
    {
        var found = await finder.FindAsync(ask, ct);
        if (found.Refusal is { } unknown)
        {
            return unknown;
        }

        var now = clock.GetCurrentInstant();
        var snapshot = (await facts.ReadAsync(found.Value.Debtor, now, ct))!;
        IReadOnlyList<AccountId> accounts = found.Value.Accounts.Count > 0 ? found.Value.Accounts : [.. snapshot.OpenAccounts];
        if (accounts.Count == 0)
        {
            return DiallerRefusals.NothingLeft;
        }

        var point = numbers.Choose(ask, snapshot, accounts, now);
        return point.Refusal is { } none ? none : new RequestContact
        {
            Debtor = found.Value.Debtor,
            Point = point.Value,
            Channel = ContactChannel.Call,
            Purpose = ask.Purpose,
            Automation = ask.Automation,
            Accounts = accounts,
            Token = token,
            RequestHash = hash,
        };
    }
}
