using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;
using NodaTime;

namespace CollectionsPortal.Compliance.Rules;

/// <summary>Says whether a past contact counts, for laws that count by debt; the others do not look at the debt.</summary>
internal delegate bool Counted(RuleContext context, PastContact contact, DebtKey debt);

/// <summary>Counts past contacts within whole days, on each clock that the person may live by.</summary>
internal static class Tally
{
    /// <summary>The first moment at which there is room for one more; null where there is room now.</summary>
    public static Instant? FullUntil(RuleContext context, int days, int limit, DebtKey debt, Counted counts)
    {
        Instant? latest = null;
        foreach (ref readonly var window in context.Windows(days))
        {
            if (FullUntil(context, window, limit, debt, counts) is { } until && (latest is null || until > latest)) { latest = until; }
        }

        return latest;
    }

    /// <summary>The same over every proposed debt: the latest, and the debt whose it is.</summary>
    public static Instant? FullUntil(RuleContext context, int days, int limit, Counted counts, out DebtKey fullest)
    {
        fullest = default;
        Instant? latest = null;
        foreach (var debt in context.ProposedDebts)
        {
            if (FullUntil(context, days, limit, debt, counts) is { } until && (latest is null || until > latest)) { (latest, fullest) = (until, debt); }
        }

        return latest;
    }

    /// <summary>Whether it was ours, left us, and went to where the person is as far as we know.</summary>
    public static bool IsOurs(RuleContext context, PastContact contact) =>
        contact.Direction == ContactDirection.Outbound
        && contact.Outcome is not (ContactOutcome.NotPlaced or ContactOutcome.DidNotConnect or ContactOutcome.Undelivered)
        && !CallCounts.IsMisdirected(context, contact);

    /// <summary>Whether it answered something that the person had sent or asked, which no law counts.</summary>
    public static bool WasAnswer(PastContact contact) => contact.Purpose is
        ContactPurpose.ReplyToConsumer or ContactPurpose.OptOutConfirmation or ContactPurpose.DebtVerification or ContactPurpose.OriginalCreditorAnswer;

    /// <summary>Whether a limit on contacts binds the proposal: what collects, and is no answer to a message of theirs. Notices that some law demands are not held up by another.</summary>
    public static bool Binds(RuleContext context) =>
        !context.ToProfessional
        && (context.IsCollection || context.Purpose == ContactPurpose.NoticeOfRemedy)
        && context.UnansweredMessage() is null;

    private static Instant? FullUntil(RuleContext context, in CallWindow window, int limit, DebtKey debt, Counted counts)
    {
        var count = 0;
        foreach (var contact in context.Within(window))
        {
            if (counts(context, contact, debt)) { count++; }
        }

        return count < limit ? null : window.AgeOut(Oldest(context, window, debt, counts, count - limit));
    }

    private static Instant Oldest(RuleContext context, in CallWindow window, DebtKey debt, Counted counts, int index)
    {
        foreach (var contact in context.Within(window))
        {
            if (counts(context, contact, debt) && index-- == 0) { return contact.At; }
        }

        throw new InvalidOperationException("There are not so many.");
    }
}
