using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Values;

namespace CollectionsPortal.Domain.PaymentFiles;

/// <summary>A bank or payment processor that sends files of payments. Its references are its own: two sources may use the same one.</summary>
public sealed class PaymentSource
{
    public const int NameMaxLength = 60;

    private PaymentSource()
    {
    }

    public PaymentSource(string name) => (Name, NormalizedName) = (name.Trim(), Normalize(name));

    public PaymentSourceId Id { get; private set; }

    public string Name { get; private set; } = string.Empty;

    /// <summary>Unique: however it is written, one bank is one source, or its payments would be booked twice.</summary>
    public string NormalizedName { get; private set; } = string.Empty;

    /// <summary>What it pays in, unless a record says otherwise.</summary>
    public string Currency { get; private set; } = Money.DefaultCurrency;

    /// <summary>As it was said with its newest file.</summary>
    public void PayIn(string currency) => Currency = currency;

    public static string Normalize(string name) => Creditor.Normalize(name);
}

/// <summary>Which of our fields a source means by a heading, remembered for its next file.</summary>
public sealed class PaymentSourceColumn
{
    public const int HeadingMaxLength = Imports.PlacementFile.MaxHeaderLength;

    public PaymentSourceColumnId Id { get; private set; }

    public required PaymentSourceId SourceId { get; init; }

    /// <summary>As <see cref="Imports.PlacementColumns.Simplify"/> writes it.</summary>
    public required string Heading { get; init; }

    /// <summary>Null: the column is ignored.</summary>
    public PaymentColumn? Field { get; set; }
}
