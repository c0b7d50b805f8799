using CollectionsPortal.Compliance.Facts;

namespace CollectionsPortal.Compliance.Rules;

/// <summary>Finds holds that touch the proposed debts.</summary>
internal static class Holds
{
    public static bool Any(RuleContext context, HoldKind kind) => Latest(context, kind) is not null;

    /// <summary>The hold of a kind that ends last, one without an end before all others; null where none is in force.</summary>
    public static Hold? Latest(RuleContext context, HoldKind kind)
    {
        Hold? latest = null;
        foreach (var hold in context.Consumer.Holds)
        {
            if (hold.Kind != kind || !hold.IsInForce(context.At) || !context.Concerns(hold.Debts)) { continue; }
            if (latest is null || hold.Until is null || (latest.Until is not null && hold.Until > latest.Until)) { latest = hold; }
        }

        return latest;
    }
}
