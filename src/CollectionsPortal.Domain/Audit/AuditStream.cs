using CollectionsPortal.Domain.Debtors;

namespace CollectionsPortal.Domain.Audit;

/// <summary>One hash chain. A chain per debtor keeps agents who work on different people out of each other's way.</summary>
public sealed record AuditStream
{
    private readonly string? name;
    private readonly Debtor? newDebtor;

    private AuditStream(string? name, Debtor? newDebtor)
    {
        this.name = name;
        this.newDebtor = newDebtor;
    }

    public static AuditStream Agency { get; } = new("agency", null);

    public static AuditStream Of(DebtorId debtor) => new(NameOf(debtor), null);

    /// <summary>The stream of a debtor who is saved by the same act and has no id yet.</summary>
    public static AuditStream OfNew(Debtor debtor) => new(null, debtor);

    internal string NameFor(Func<object, long> savedId) => name ?? NameOf(savedId(newDebtor!));

    internal static string NameOf(DebtorId debtor) => NameOf(debtor.Value);

    private static string NameOf(long debtor) => $"debtor:{Values.EntityId.Format(debtor)}";
}
