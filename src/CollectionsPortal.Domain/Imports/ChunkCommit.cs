using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Imports;

/// <summary>The accounts that one chunk makes, and whose they are. Held in memory until the chunk is saved.</summary>
internal sealed class ChunkCommit(ChunkFacts facts, IReadOnlyDictionary<DebtorId, Debtor> loaded, PlacementMaker maker, Actor actor, Instant now)
{
    private const int MaxCandidates = 5;

    private readonly Dictionary<int, Debtor> debtorsByLine = [];
    private readonly List<(PersonIdentity Person, Debtor Debtor)> madeHere = [];
    private readonly Dictionary<Debtor, List<string>> numbers = [];

    public List<(Account Account, PlacementRow Row)> Accounts { get; } = [];

    public List<DoubtfulMatch> Doubts { get; } = [];

    /// <summary>Debtors with the account numbers that they got here.</summary>
    public IReadOnlyDictionary<Debtor, List<string>> Numbers => numbers;

    /// <summary>The debtors whom records of the chunk name as known, as far as they still are.</summary>
    public static async Task<IReadOnlyDictionary<DebtorId, Debtor>> LoadAsync(PortalDb db, IEnumerable<ReadRow> rows, ChunkFacts facts, CancellationToken ct)
    {
        var ids = rows.Select(row => facts.Known.Same(row.Person!)).Where(id => id is not null).Distinct().ToList();
        return ids.Count == 0
            ? new Dictionary<DebtorId, Debtor>()
            : await db.Debtors.AsTracking().AsSplitQuery()
                .Include(d => d.Phones).Include(d => d.Emails).Include(d => d.Addresses).Include(d => d.SearchTerms)
                .Where(d => ids.Contains(d.Id))
                .ToDictionaryAsync(d => d.Id, ct);
    }

    public async ValueTask CreateAsync(ReadRow row, CreditorId creditor, ImportBatch batch, CancellationToken ct)
    {
        var (debtor, isNew) = await DebtorOfAsync(row, ct);
        var account = PlacementMaker.Account(row.Placement, debtor, creditor, batch, row.Print);
        if (isNew)
        {
            AddDoubts(row, debtor, account, batch.Id);
            madeHere.Add((row.Person!, debtor));
        }

        ContactPoints.Add(debtor, row.Placement, actor, now);
        debtorsByLine[row.Row.Line] = debtor;
        numbers.TryAdd(debtor, []);
        numbers[debtor].Add(account.CreditorAccountNumber);
        Accounts.Add((account, row.Placement));
    }

    /// <summary>Joined to a debtor only as planned, and only if that still holds; in any other case the person is kept apart.</summary>
    private async ValueTask<(Debtor Debtor, bool IsNew)> DebtorOfAsync(ReadRow row, CancellationToken ct)
    {
        var (plan, person) = (row.Row, row.Person!);
        if (plan.Action == ImportAction.CreateForPersonInFile && plan.PersonOfLine is { } line && debtorsByLine.TryGetValue(line, out var earlier))
        {
            return (earlier, false);
        }

        var same = facts.Known.Same(person);
        var mayJoin = plan.Action switch
        {
            ImportAction.CreateForKnownDebtor => same == plan.DebtorId,
            ImportAction.CreateForPersonInFile => true,
            _ => false,
        };
        return mayJoin && same is { } id && loaded.TryGetValue(id, out var known)
            ? (known, false)
            : (await maker.DebtorAsync(row.Placement, person.Keys, now, ct), true);
    }

    private void AddDoubts(ReadRow row, Debtor debtor, Account account, ImportBatchId batch)
    {
        var person = row.Person!;
        foreach (var known in facts.Known.Perhaps(person).Take(MaxCandidates))
        {
            Doubts.Add(new DoubtfulMatch
            {
                BatchId = batch,
                Line = row.Row.Line,
                Account = account,
                Debtor = debtor,
                CandidateId = known.Id,
                Reason = person.Explain(known.Identity),
            });
        }

        // Only records with a doubt in the plan look here: looking for all would compare each with each.
        var near = row.Row is { Action: ImportAction.CreateDoubtful, PersonOfLine: not null } ? madeHere : [];
        foreach (var made in near.Where(made => made.Person.Compare(person) != Sameness.Different).Take(MaxCandidates))
        {
            Doubts.Add(new DoubtfulMatch
            {
                BatchId = batch,
                Line = row.Row.Line,
                Account = account,
                Debtor = debtor,
                Candidate = made.Debtor,
                Reason = person.Explain(made.Person),
            });
        }
    }
}
