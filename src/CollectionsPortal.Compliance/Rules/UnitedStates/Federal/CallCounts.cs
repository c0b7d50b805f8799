using CollectionsPortal.Compliance.Facts;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

/// <summary>Which calls and conversations count, for which person and which debt (12 CFR 1006.14(b)(2) to (4) and comments).</summary>
internal static class CallCounts
{
    /// <summary>Whether a past call counts towards calls to the proposed recipient about one debt.</summary>
    public static bool Counts(RuleContext context, PastContact call, DebtKey debt)
    {
        return call.Direction == ContactDirection.Outbound
            && call.IsCall
            && call.Person == context.Person
            && call.Outcome is not (ContactOutcome.NotPlaced or ContactOutcome.DidNotConnect)
            && IsAbout(context, call, debt)
            && !IsMisdirected(context, call)
            && !call.ExcludedByConsent
            && !MoreCalls.Covers(context, debt, call.At);
    }

    /// <summary>Whether the two talked about the debt, whoever rang and whoever raised it (comment 14(b)(4)-1.ii).</summary>
    public static bool IsConversationAbout(RuleContext context, PastContact call, DebtKey debt) =>
        call.IsConversation && call.Person == context.Person && WasDiscussed(context, call, debt);

    /// <summary>Whether nobody recorded what came of a call that may have been a conversation about the debt.</summary>
    public static bool MayBeConversationAbout(RuleContext context, PastContact call, DebtKey debt) =>
        call.Channel == Channel.Call && call.IsUnresolved && call.Conversation is null
        && call.Person == context.Person && WasDiscussed(context, call, debt);

    /// <summary>Comment 14(b)(4)-1.i: what we raised counts for each debt raised; a call that names none for the one it is booked to.</summary>
    public static bool IsAbout(RuleContext context, PastContact call, DebtKey debt)
    {
        if (call.BookedTo is { } booked && NamesNoDebt(call)) { return context.IsSameDebt(booked, debt); }
        if (call.DebtsRaisedByUs.Count > 0) { return ContainsDebt(context, call.DebtsRaisedByUs, debt) || IsBookedWhileOpen(context, call, debt); }

        // Not told: it counts against every debt.
        return call.IsUnresolved || call.BookedTo is null || context.IsSameDebt(call.BookedTo.Value, debt);
    }

    private static bool IsBookedWhileOpen(RuleContext context, PastContact call, DebtKey debt) =>
        call.IsUnresolved && call.BookedTo is { } booked && context.IsSameDebt(booked, debt);

    private static bool NamesNoDebt(PastContact call) => call.Outcome is
        ContactOutcome.NoAnswer or ContactOutcome.VoicemailNoMessage or ContactOutcome.LimitedContentMessage
        or ContactOutcome.ReachedSomeoneElse or ContactOutcome.WrongNumber;

    private static bool WasDiscussed(RuleContext context, PastContact call, DebtKey debt)
    {
        if (call.DebtsRaisedByUs.Count > 0 || call.DebtsRaisedByThem.Count > 0)
        {
            return ContainsDebt(context, call.DebtsRaisedByUs, debt) || ContainsDebt(context, call.DebtsRaisedByThem, debt);
        }

        return call.IsUnresolved || call.BookedTo is null || context.IsSameDebt(call.BookedTo.Value, debt);
    }

    /// <summary>Comment 14(b)(2)(i)-3: once we learn that the number is not theirs, calls to it were not calls to them.</summary>
    public static bool IsMisdirected(RuleContext context, PastContact call)
    {
        if (call.Outcome == ContactOutcome.WrongNumber || call.MisdirectedLearnedAt <= context.At) { return true; }
        if (call.Endpoint is null) { return false; }

        foreach (var later in context.WrongNumbers)
        {
            if (later.Endpoint == call.Endpoint && later.Person == call.Person
                && later.At >= call.At && later.At <= context.At)
            {
                return true;
            }
        }

        return false;
    }

    private static bool ContainsDebt(RuleContext context, IReadOnlyList<DebtKey> debts, DebtKey debt)
    {
        for (var i = 0; i < debts.Count; i++)
        {
            if (context.IsSameDebt(debts[i], debt)) { return true; }
        }

        return false;
    }
}
