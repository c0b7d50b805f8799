using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.Imports;

/// <summary>Decides about one record after the other of one file. What it remembers across records is some 200 bytes each.</summary>
internal sealed class RowPlanner
{
    private readonly Dictionary<(string Creditor, string Number), int> firstLines = [];
    private readonly PersonsInFile persons = new();

    public RowPlan Decide(ReadRow row, ChunkFacts facts)
    {
        if (row.Reading.IsRefused)
        {
            return RowPlan.Refuse(row.Reading.Findings);
        }

        var line = row.Row.Line;
        if (firstLines.TryGetValue(row.Account, out var first) && first < line)
        {
            return Refused(row, PlacementColumn.CreditorAccountNumber, $"Record {first} of this file has the same account number of the same creditor. That one is used.");
        }

        firstLines[row.Account] = line;
        var plan = facts.Existing(row) is { } existing ? DecideExisting(row, existing, facts) : DecideNew(row, facts);
        return plan.Action == ImportAction.Refuse ? plan : plan with { Findings = [.. row.Reading.Findings, .. plan.Findings] };
    }

    private static RowPlan DecideExisting(ReadRow row, ExistingAccount existing, ChunkFacts facts)
    {
        if (existing.Print == row.Print)
        {
            return new RowPlan(ImportAction.Unchanged, existing.Debtor);
        }

        var placed = facts.Placed[existing.Id];
        if (IdentityOf(placed.Debtor).Compare(row.Person!) == Sameness.Different)
        {
            return Refused(row, PlacementColumn.CreditorAccountNumber, "We have this account, but of somebody who is not clearly the person of this record. Ask the creditor.");
        }

        if (placed.Account.Balance.Currency != row.Placement.CurrentBalance.Currency)
        {
            return Refused(row, PlacementColumn.Currency, $"We have this account in {Currencies.NameOf(placed.Account.Balance.Currency)}. An account never changes its currency: ask the creditor, who may have to recall it and place it anew.");
        }

        var changes = placed.ChangesBy(row.Placement);
        return new RowPlan(changes == PlacementChanges.None ? ImportAction.Unchanged : ImportAction.Update, existing.Debtor, Changes: changes)
        {
            Findings = [.. placed.Cautions(row.Placement)],
        };
    }

    private RowPlan DecideNew(ReadRow row, ChunkFacts facts)
    {
        if (row.Placement.CurrentBalance.IsZero)
        {
            return Refused(row, PlacementColumn.CurrentBalance, "Nothing is owed on this account, so there is nothing to collect.");
        }

        var (line, person) = (row.Row.Line, row.Person!);
        if (facts.Known.Same(person) is { } known)
        {
            return new RowPlan(ImportAction.CreateForKnownDebtor, known);
        }

        if (persons.Same(line, person) is { } earlier)
        {
            return new RowPlan(ImportAction.CreateForPersonInFile, PersonOfLine: earlier);
        }

        DebtorId? perhaps = facts.Known.Perhaps(person) is [var oldest, ..] ? oldest.Id : null;
        var perhapsLine = persons.Perhaps(line, person);
        persons.Add(line, person);
        return perhaps is null && perhapsLine is null
            ? new RowPlan(ImportAction.CreateWithNewDebtor)
            : new RowPlan(ImportAction.CreateDoubtful, perhaps, perhapsLine);
    }

    private static RowPlan Refused(ReadRow row, PlacementColumn column, string message)
        => RowPlan.Refuse([.. row.Reading.Findings, RowFinding.Refused(column, message)]);

    private static PersonIdentity IdentityOf(Debtor debtor) => PersonIdentity.Of(
        new IdentityKeys(debtor.NameBirthKey, debtor.NameLastFourKey, debtor.NameAddressKey), debtor.Name.Middle, debtor.Name.Suffix);
}
