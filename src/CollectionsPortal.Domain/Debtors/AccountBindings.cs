using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Settings;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>What is noted of an account and binds us.</summary>
internal static class AccountBindings
{
    public static IEnumerable<BindingItem> Of(AccountLine account, AgencyDay today)
    {
        if (account.Status != AccountStatus.Open) { yield break; }

        var facts = account.Facts;
        if (facts is { DocumentsAskedOn: { } documents, DocumentsSentOn: null })
        {
            yield return Item(account, BindingKind.PapersOwed, "Asked for the documents", today.StartOf(documents));
        }

        if (facts is { StatementAskedOn: { } statement, StatementSentOn: null })
        {
            yield return Item(account, BindingKind.PapersOwed, "Asked for an itemized statement", today.StartOf(statement));
        }

        if (facts.LimitationEndsOn is { } last && last < today.Date)
        {
            yield return Item(account, BindingKind.TooOldToSue, "Too old to sue for", today.StartOf(last.PlusDays(1))) with { TheirWords = facts.LimitationSource };
        }
    }

    private static BindingItem Item(AccountLine account, BindingKind kind, string words, NodaTime.Instant since) => new()
    {
        Kind = kind,
        Id = account.Id.Value,
        Words = words,
        Since = since,
        Account = account.Id,
    };
}
