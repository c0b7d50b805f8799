using CollectionsPortal.Compliance.Facts;

namespace CollectionsPortal.Compliance.Rules;

/// <summary>Debts that are too old to sue for.</summary>
internal static class TimeBarredDebts
{
    /// <summary>Whether the time to sue has run out, on any clock that the person may live by; null where not known.</summary>
    public static bool? IsBarred(RuleContext context, DebtFacts debt) =>
        debt.LimitationEndsOn is { } end ? context.LatestDate > end : null;

    /// <summary>The worst over the proposed debts: barred, then unknown, then not barred. A debt of which we know nothing is unknown.</summary>
    public static bool? AnyIsBarred(RuleContext context, out DebtKey which)
    {
        which = default;
        bool? worst = false;
        foreach (var key in context.ProposedDebts)
        {
            var barred = context.Debt(key) is { } debt ? IsBarred(context, debt) : null;
            if (barred == true) { which = key; return true; }
            if (barred is null && worst == false) { (which, worst) = (key, null); }
        }

        return worst;
    }

    /// <summary>Asks for the notice that such a debt can no longer be sued for; a reminder where its age is not known.</summary>
    public static RuleOutcome Notice(RuleInfo info, RuleContext context)
    {
        if (context.IsCall || !context.IsCollection || context.ToProfessional) { return info.NotApplicable; }

        return AnyIsBarred(context, out var debt) switch
        {
            true => info.Require($"{context.Label(debt)} is too old to sue for: {info.Jurisdiction.Name} asks us to say so.", RequiredContent.TimeBarredNotice),
            null => info.Warn($"We do not know when {context.Label(debt)} becomes too old to sue for. If it is, {info.Jurisdiction.Name} asks us to say so."),
            false => info.Pass,
        };
    }
}
