using System.Globalization;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>How our rows are named in the facts. Names only: no personal data gets into a receipt through a key.</summary>
public static class FactKeys
{
    public static PersonKey Of(DebtorId debtor) => new($"debtor-{debtor}");

    public static PersonKey Of(RelatedPersonId person) => new($"person-{person}");

    public static DebtKey Of(AccountId account) => new($"account-{account}");

    public static AccountId AccountOf(DebtKey debt) => new(NumberOf(debt.Value, "account-"));

    /// <summary>The keys of "these accounts": null, which means every debt, where the list is empty.</summary>
    public static IReadOnlyList<DebtKey>? OrEveryDebt(IEnumerable<AccountId> accounts)
    {
        List<DebtKey> keys = [.. accounts.Select(Of)];
        return keys.Count == 0 ? null : keys;
    }

    private static long NumberOf(string key, string prefix) => key.StartsWith(prefix, StringComparison.Ordinal)
        ? long.Parse(key.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture)
        : throw new FormatException("Not a key that this room made.");
}
