using CollectionsPortal.Compliance;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>What another limit of our own would have done: the decisions of the last days, judged again on their stored facts.</summary>
public sealed class LimitTrial(PortalDb db, ComplianceEngine engine, IClock clock)
{
    public const int Days = 7;

    /// <summary>The newest so many are tried; <see cref="LimitTrialResult.IsWhole"/> says whether that was all.</summary>
    public const int MostTried = 5000;

    /// <param name="house">The limits to try. What rests on older contacts than a receipt keeps is judged on those it keeps.</param>
    public async Task<LimitTrialResult> TryAsync(HouseSettings house, CancellationToken ct)
    {
        var since = clock.GetCurrentInstant() - Duration.FromDays(Days);
        var stored = db.DecisionReceipts
            .Where(r => r.At >= since && !r.Afterwards)
            .OrderByDescending(r => r.At).ThenByDescending(r => r.Id)
            .Select(r => r.Facts)
            .Take(MostTried + 1)
            .AsAsyncEnumerable();
        var (tried, permitted, stopped, freed) = (0, 0, 0, 0);
        await foreach (var json in stored.WithCancellation(ct))
        {
            if (++tried > MostTried) { break; }

            // Both sides by the rules of today, so that only the limit makes the difference.
            var facts = ReceiptWriter.FactsOf(json);
            var (before, after) = (Allows(facts), Allows(facts with { House = house }));
            permitted += before ? 1 : 0;
            stopped += before && !after ? 1 : 0;
            freed += !before && after ? 1 : 0;
        }

        return new LimitTrialResult(house, Math.Min(tried, MostTried), permitted, stopped, freed, tried <= MostTried);
    }

    private bool Allows(ContactFacts facts) => engine.Decide(facts).Verdict == Verdict.Permitted;
}

/// <param name="House">The limits that were tried.</param>
/// <param name="Tried">Requests of the last seven days that were judged again.</param>
/// <param name="Permitted">Of those, how many are permitted as things are.</param>
/// <param name="Stopped">How many of the permitted ones the other limit would have stopped.</param>
/// <param name="Freed">How many of the others it would have let pass.</param>
/// <param name="IsWhole">False when there were more than could be tried.</param>
public sealed record LimitTrialResult(HouseSettings House, int Tried, int Permitted, int Stopped, int Freed, bool IsWhole);
