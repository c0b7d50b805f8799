using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Flags;
using CollectionsPortal.Domain.Notes;
using NodaTime;

namespace CollectionsPortal.Web.Hosting.Demo;

/// <summary>What goes wrong in an office, so that a supervisor has something to look at, and some of it looked at.</summary>
internal sealed class DemoReviews(DemoTimeline timeline, DemoDesk desk)
{
    private static readonly (ReviewVerdict Verdict, string Reason)[] Findings =
    [
        (ReviewVerdict.Coach, "The call was lawful in itself. Went through how to ask first, also when the desk phone is down."),
        (ReviewVerdict.Dismissed, "The line dropped and the outcome was told to me at once. Nothing to learn from."),
        (ReviewVerdict.Upheld, "The answer was no and stayed no. Agreed that asking again does not change it."),
    ];

    private DemoWorld World => desk.World;

    public static int Cast => 8;

    /// <param name="unread">People whose creditor's remark nobody has read.</param>
    public void Write(IReadOnlyList<DemoPerson> people, IReadOnlyList<DemoPerson> unread)
    {
        timeline.Add(20, 16, 5, ct => desk.CallElsewhereAsync(people[0], "desk phone", ContactOutcome.NoAnswer, "Rang from the desk phone, the portal was slow.", ct));
        timeline.Add(17, 15, 40, ct => desk.AskToCallAsync(people[1], ct));
        timeline.Add(14, 16, 20, ct => AskAgainAndAgainAsync(people[2], ct));
        timeline.Add(10, 17, 0, ReviewOldestAsync);

        timeline.Add(8, 15, 15, ct => desk.WriteAsync(new AddNote(people[3].Id, "Said this is the last chance before it goes further.", NoteKind.Conversation), ct));
        timeline.Add(6, 15, 25, ct => desk.CallElsewhereAsync(people[4], "own mobile", ContactOutcome.ReachedConsumer, "Rang back from my mobile, they asked me to.", ct));
        timeline.Add(4, 14, 45, ct => desk.AskToCallAsync(people[5], ct));
        timeline.Add(3, 15, 30, ct => AskAgainAndAgainAsync(people[6], ct));
        timeline.Add(2, 15, 50, ct => desk.WriteAsync(new AddNote(people[7].Id, "They were afraid of being arrested. I said that nobody is arrested for owing money.", NoteKind.Conversation), ct));
        foreach (var (index, person) in unread.Take(3).Index())
        {
            timeline.Add(7 - (index * 3), 16, 40, ct => desk.AskToCallAsync(person, ct));
        }
    }

    /// <summary>Just talked to, so the answer is no; and asked for all the same.</summary>
    private async Task AskAgainAndAgainAsync(DemoPerson person, CancellationToken ct)
    {
        await desk.TalkAsync(person, "Talked it through. Wants to think about it until next week.", ct);
        for (var times = 0; times < 4; times++)
        {
            World.Clock.Advance(Duration.FromMinutes(2));
            await desk.AskToCallAsync(person, ct);
        }
    }

    private async Task ReviewOldestAsync(CancellationToken ct)
    {
        var open = await World.AskAsync((FlagQueries flags) => flags.ListAsync(new FlagFilter(Status: FlagStatus.Open), 1, ct));
        foreach (var (row, finding) in open.Rows.OrderBy(row => row.RaisedAt).ThenBy(row => row.Id.Value).Zip(Findings))
        {
            World.Clock.Advance(Duration.FromMinutes(6));
            var details = await World.AskAsync((FlagQueries flags) => flags.FindAsync(row.Id, ct));
            await World.DoAsync((FlagService flags) => flags.ReviewAsync(
                new ReviewFlag(row.Id, finding.Verdict, finding.Reason, details!.Flag.Version), World.Staff.Supervisor, ct));
        }
    }
}
