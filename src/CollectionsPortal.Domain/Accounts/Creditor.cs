using CollectionsPortal.Domain.Data;
using NodaTime;

namespace CollectionsPortal.Domain.Accounts;

/// <summary>Who places accounts with us, and to whom they are owed now.</summary>
public sealed class Creditor : IConcurrencyStamped
{
    public const int NameMaxLength = 150;

    public Creditor(string name, Instant now)
    {
        Name = name.Trim();
        NormalizedName = Normalize(name);
        CreatedAt = now;
    }

    private Creditor()
    {
    }

    public CreditorId Id { get; private set; }

    public string Name { get; private set; } = string.Empty;

    /// <summary>Upper case, one blank between words: two spellings of one creditor are one creditor.</summary>
    public string NormalizedName { get; private set; } = string.Empty;

    public Instant CreatedAt { get; private set; }

    /// <summary>What it takes at least as a settlement, in percent of what is owed; null: it said nothing.</summary>
    public int? LeastPercent { get; private set; }

    public Guid Version { get; private set; }

    public void TakeAtLeast(int? percent) => LeastPercent = percent;

    public static string Normalize(string name)
        => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
}
