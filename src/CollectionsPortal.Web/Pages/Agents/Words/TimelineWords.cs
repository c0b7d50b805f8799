using System.Text.RegularExpressions;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Debtors;
using NodaTime.Text;

namespace CollectionsPortal.Web.Pages.Agents.Words;

/// <summary>The timeline in words.</summary>
public static partial class TimelineWords
{
    public static string Headline(TimelineItem item) => item.Kind switch
    {
        TimelineKind.Change when item.Change == AuditAction.PreferenceRecorded => "A wish of theirs recorded.",
        TimelineKind.Change when item.Change == AuditAction.PreferenceWithdrawn => "A wish of theirs taken back.",
        TimelineKind.Contact when item.Direction == ContactDirection.Inbound => $"{CallWords.Of(item.Channel!.Value)} received.",
        TimelineKind.Contact when item.Outcome is { } outcome => $"{CallWords.Of(item.Channel!.Value)}: {Lower(CallWords.Of(outcome))}.",
        TimelineKind.Contact => $"{CallWords.Of(item.Channel!.Value)} going on.",
        TimelineKind.ContactNotMade => $"{CallWords.Of(item.Channel!.Value)} not made.",
        TimelineKind.Note => $"{NoteWords.Of(item.Note!.Value)}.",
        TimelineKind.Payment => $"{Spaced(item.Ledger!.Value.ToString())}.",
        _ => $"{Spaced(item.Change!.Value.ToString())}.",
    };

    /// <summary>The creditor whose account it is about; empty where it is about the person.</summary>
    public static string About(TimelineItem item, DebtorPage debtor)
        => item.Account is { } id && debtor.Accounts.FirstOrDefault(account => account.Id == id) is { } account ? account.Creditor : string.Empty;

    public static string IconOf(TimelineItem item) => item.Kind switch
    {
        TimelineKind.Contact when item.Direction == ContactDirection.Inbound && item.Channel == ContactChannel.Call => "telephone-inbound",
        TimelineKind.Contact => CallWords.IconOf(item.Channel!.Value),
        TimelineKind.ContactNotMade => "clock",
        TimelineKind.Note => "pencil",
        TimelineKind.Payment => "cash-coin",
        _ => "check2-square",
    };

    public static string? DotOf(TimelineItem item) => item.Kind switch
    {
        TimelineKind.ContactNotMade => "dot-wait",
        TimelineKind.Contact when item.Direction == ContactDirection.Inbound => "dot-review",
        _ => null,
    };

    /// <summary>What stands under the headline. Changes are noted by the names that the history uses, which are taken apart here.</summary>
    public static string? Details(TimelineItem item)
        => item is { Kind: TimelineKind.Change, Text: { Length: > 0 } text } ? string.Join("; ", text.Split("; ").Select(Plain)) : item.Text;

    private static string Plain(string part) => Enum.TryParse<PreferenceKind>(part, out var wish) ? Of(wish) : part.All(char.IsAsciiLetter) ? Spaced(part) : IsoDate().Replace(part, DayOf);

    /// <summary>"PlanLinkCreated" as "Plan link created".</summary>
    private static string Spaced(string name)
    {
        var words = string.Concat(name.Select(c => char.IsAsciiLetterUpper(c) ? $" {char.ToLowerInvariant(c)}" : c.ToString())).TrimStart();
        return $"{char.ToUpperInvariant(words[0])}{words[1..]}";
    }

    private static string Of(PreferenceKind wish) => wish switch
    {
        PreferenceKind.WorkForbidden => "Not at work",
        PreferenceKind.InconvenientTime => "Hours that do not suit them",
        PreferenceKind.ConvenientTime => "Hours that suit them",
        PreferenceKind.InconvenientPlace => "A place where not to contact them",
        PreferenceKind.BarredAddress => "A number or address not to use",
        PreferenceKind.Stay => "Where they are for a while",
        _ => "A way of contact not to use",
    };

    private static string DayOf(Match date) => LocalDatePattern.Iso.Parse(date.Value).TryGetValue(default, out var day) ? Moments.Weekday(day) : date.Value;

    [GeneratedRegex(@"\b[0-9]{4}-[01][0-9]-[0-3][0-9]\b", RegexOptions.None, 1000)]
    private static partial Regex IsoDate();

    private static string Lower(string words) => $"{char.ToLowerInvariant(words[0])}{words[1..]}";
}
