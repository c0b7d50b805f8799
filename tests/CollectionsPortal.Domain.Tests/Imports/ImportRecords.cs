using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Tests.Imports;

/// <summary>Records of people whom no other test knows, and what became of them.</summary>
internal static class ImportRecords
{
    private static int people;

    /// <summary>Somebody with a name of their own, so that tests do not meet.</summary>
    public static IReadOnlyDictionary<string, string> Person(params (string, string)[] changes)
    {
        var number = Interlocked.Increment(ref people);
        var letters = string.Concat($"{number:D4}".Select(digit => (char)('a' + digit - '0')));
        return PlacementRows.Row([("last_name", $"Silva{letters}"), ("creditor_account_number", $"TE{number:D6}"), .. changes]);
    }

    public static IReadOnlyDictionary<string, string> Another(IReadOnlyDictionary<string, string> row, params (string, string)[] changes)
        => Changed(row, [("creditor_account_number", $"TF{Interlocked.Increment(ref people):D6}"), .. changes]);

    public static IReadOnlyDictionary<string, string> Changed(IReadOnlyDictionary<string, string> row, params (string Field, string Value)[] changes)
        => PlacementRows.Row([.. row.Select(field => (field.Key, field.Value)), .. changes]);

    public static string Number(IReadOnlyDictionary<string, string> row) => row["creditor_account_number"];

    public static Task<DebtorId> DebtorOfAsync(TestPortal portal, IReadOnlyDictionary<string, string> row)
    {
        var number = Number(row);
        return portal.ReadAsync(db => db.Accounts.Where(a => a.CreditorAccountNumber == number).Select(a => a.DebtorId).SingleAsync());
    }

    public static Task<decimal> BalanceAsync(TestPortal portal, IReadOnlyDictionary<string, string> row)
    {
        var number = Number(row);
        return portal.ReadAsync(db => db.Accounts.Where(a => a.CreditorAccountNumber == number).Select(a => a.Balance.Amount).SingleAsync());
    }
}
