using NodaTime;

namespace CollectionsPortal.Domain.Accounts;

/// <summary>What an edit of an account's facts changed, for the history.</summary>
internal static class AccountFactsChanges
{
    public static List<string> Between((AccountFacts Facts, LocalDate? ChargedOffOn) before, (AccountFacts Facts, LocalDate? ChargedOffOn) after)
    {
        var changes = new List<string>();
        void Compare(string what, string? was, string? now)
        {
            if (was != now) { changes.Add($"{what}: {now ?? "not noted"}"); }
        }

        Compare("documents in hand", Words(before.Facts.DocumentsInHand), Words(after.Facts.DocumentsInHand));
        Compare("state notice by post", Words(before.Facts.StateNoticeMailedOn), Words(after.Facts.StateNoticeMailedOn));
        Compare("charged off", Words(before.Facts.ChargedOff), Words(after.Facts.ChargedOff));
        Compare("charged off on", Words(before.ChargedOffOn), Words(after.ChargedOffOn));
        Compare("too old to sue for after", Words(before.Facts.LimitationEndsOn), Words(after.Facts.LimitationEndsOn));
        Compare("which rests on", before.Facts.LimitationSource, after.Facts.LimitationSource);
        Compare("documents asked for", Words(before.Facts.DocumentsAskedOn), Words(after.Facts.DocumentsAskedOn));
        Compare("documents sent", Words(before.Facts.DocumentsSentOn), Words(after.Facts.DocumentsSentOn));
        Compare("itemized statement asked for", Words(before.Facts.StatementAskedOn), Words(after.Facts.StatementAskedOn));
        Compare("itemized statement sent", Words(before.Facts.StatementSentOn), Words(after.Facts.StatementSentOn));
        return changes;
    }

    private static string? Words(bool? answer) => answer switch
    {
        true => "yes",
        false => "no",
        null => null,
    };

    private static string? Words(LocalDate? day) => day is { } known ? FormattableString.Invariant($"{known:uuuu-MM-dd}") : null;
}
