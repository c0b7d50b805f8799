using System.Collections.Frozen;
using System.Text.Json;
using CollectionsPortal.Domain.Imports;

namespace CollectionsPortal.Domain.PaymentFiles;

/// <summary>The columns that a payment file may have, by the names that banks and processors give them.</summary>
public static class PaymentColumns
{
    private static readonly FrozenDictionary<PaymentColumn, string> NamesByColumn = new Dictionary<PaymentColumn, string>
    {
        [PaymentColumn.OurReference] = "our_reference",
        [PaymentColumn.CreditorAccountNumber] = "creditor_account_number",
        [PaymentColumn.Creditor] = "creditor",
        [PaymentColumn.PlanReference] = "plan_reference",
        [PaymentColumn.Amount] = "amount",
        [PaymentColumn.Date] = "date",
        [PaymentColumn.PaymentReference] = "payment_reference",
        [PaymentColumn.Method] = "method",
        [PaymentColumn.PayerName] = "payer_name",
        [PaymentColumn.Returned] = "returned",
        [PaymentColumn.ReturnOf] = "return_of",
        [PaymentColumn.Currency] = "currency",
    }.ToFrozenDictionary();

    /// <summary>Other names in use, as <see cref="PlacementColumns.Simplify"/> writes them. None may mean two columns.</summary>
    private static readonly Dictionary<PaymentColumn, string[]> Aliases = new()
    {
        [PaymentColumn.OurReference] = ["accountreference", "accountref", "ourref", "agencyreference", "customerreference", "invoicenumber", "invoice"],
        [PaymentColumn.CreditorAccountNumber] = ["accountnumber", "accountno", "acctnumber", "clientaccountnumber", "creditoraccount"],
        [PaymentColumn.Creditor] = ["creditorname", "client", "clientname"],
        [PaymentColumn.PlanReference] = ["planref", "plan", "agreement", "arrangement"],
        [PaymentColumn.Amount] = ["paymentamount", "amountpaid", "paid", "grossamount", "transactionamount"],
        [PaymentColumn.Date] = ["paymentdate", "paidon", "postingdate", "posteddate", "valuedate", "transactiondate", "depositdate", "settlementdate"],
        [PaymentColumn.PaymentReference] = ["paymentref", "transactionid", "transactionreference", "transactionref", "bankreference", "confirmation", "confirmationnumber", "paymentid", "traceid", "tracenumber"],
        [PaymentColumn.Method] = ["paymentmethod", "paymenttype", "channel", "tendertype"],
        [PaymentColumn.PayerName] = ["payer", "name", "remitter", "customername", "accountholder"],
        [PaymentColumn.Returned] = ["return", "isreturn", "reversal", "reversed", "returncode", "transactiontype", "status"],
        [PaymentColumn.ReturnOf] = ["originalreference", "originaltransactionid", "originalpaymentreference", "reverses"],
        [PaymentColumn.Currency] = ["currencycode", "paymentcurrency", "transactioncurrency", "isocurrency", "ccy"],
    };

    private static readonly FrozenDictionary<string, PaymentColumn> BySimpleName = NamesByColumn
        .Select(pair => (Name: PlacementColumns.Simplify(pair.Value), Column: pair.Key))
        .Concat(Aliases.SelectMany(pair => pair.Value.Select(alias => (Name: alias, Column: pair.Key))))
        .ToFrozenDictionary(known => known.Name, known => known.Column, StringComparer.Ordinal);

    private static readonly Dictionary<string, PaymentColumn> ByField = NamesByColumn.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    public static int Count { get; } = NamesByColumn.Count;

    /// <summary>Without these nothing can be booked once and only once. One column must also say whose it is.</summary>
    public static IReadOnlyList<PaymentColumn> Required { get; } = [PaymentColumn.Amount, PaymentColumn.Date, PaymentColumn.PaymentReference];

    /// <summary>One of them is needed.</summary>
    public static IReadOnlyList<PaymentColumn> Naming { get; } = [PaymentColumn.OurReference, PaymentColumn.CreditorAccountNumber, PaymentColumn.PlanReference];

    /// <summary>The name in the documented layout, such as "payment_reference".</summary>
    public static string NameOf(PaymentColumn column) => NamesByColumn[column];

    /// <summary>What a header means by its name or a known alias; null when it is not known. Case, blanks and underscores do not matter.</summary>
    public static PaymentColumn? Recognise(string header) => BySimpleName.TryGetValue(PlacementColumns.Simplify(header), out var column) ? column : null;

    internal static string WriteAssigned(IReadOnlyDictionary<string, PaymentColumn?> assigned)
        => JsonSerializer.Serialize(assigned.ToDictionary(pair => pair.Key, pair => pair.Value is { } column ? NameOf(column) : string.Empty));

    internal static IReadOnlyDictionary<string, PaymentColumn?> ReadAssigned(string json)
        => JsonSerializer.Deserialize<Dictionary<string, string>>(json)!
            .ToDictionary(pair => pair.Key, pair => ByField.TryGetValue(pair.Value, out var column) ? column : (PaymentColumn?)null);
}
