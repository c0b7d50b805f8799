using CollectionsPortal.Domain.Debtors;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Agents.Words;

public static class QueueWords
{
    public static string Of(WorkReason reason) => reason switch
    {
        WorkReason.PromiseDue => "A promise is due",
        WorkReason.NeedsHelp => "May need help with their plan",
        _ => "Not contacted for longest",
    };

    /// <summary>"due 4 Nov", "never contacted", "last contact 12 days ago".</summary>
    public static string Why(WorkItem item, DateTimeZone zone, Instant now)
    {
        var today = now.InZone(zone).Date;
        if (item.DueOn is { } due)
        {
            return $"due {Moments.Ago(due, today)}";
        }

        return item.LastContactAt is { } last ? $"last contact {Moments.Ago(last.InZone(zone).Date, today)}" : "never contacted";
    }

    /// <summary>"by e-mail or post only" for somebody who takes no calls; null where calls are open.</summary>
    public static string? Only(WorkItem item)
    {
        if (item.Calls) { return null; }

        string?[] open = [item.Texts ? "text" : null, item.Emails ? "e-mail" : null, item.Letters ? "post" : null];
        var words = open.OfType<string>().ToList();
        return words.Count == 0 ? "no number or address on file" : $"by {string.Join(" or ", words)} only";
    }
}
