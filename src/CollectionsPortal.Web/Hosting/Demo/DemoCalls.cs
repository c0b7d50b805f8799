using CollectionsPortal.Compliance.Facts;

namespace CollectionsPortal.Web.Hosting.Demo;

/// <summary>Everyday calls: most ring out, some reach a machine or somebody else, a few the person.</summary>
internal static class DemoCalls
{
    private static readonly (ContactOutcome Outcome, string? Note)[] Endings =
    [
        (ContactOutcome.NoAnswer, null),
        (ContactOutcome.VoicemailNoMessage, null),
        (ContactOutcome.NoAnswer, null),
        (ContactOutcome.LimitedContentMessage, "Left the limited message, as written. Nothing else."),
        (ContactOutcome.ReachedConsumer, "Right person, confirmed by birth date. At work, prefers to ring us on Thursday after five."),
        (ContactOutcome.NoAnswer, null),
        (ContactOutcome.DidNotConnect, null),
        (ContactOutcome.ReachedSomeoneElse, "A relative answered. Said only that I would like to speak with them, nothing of the reason."),
        (ContactOutcome.VoicemailNoMessage, null),
        (ContactOutcome.ReachedConsumer, "Talked about what is owed and to whom. Has the notice. Will look at the budget and ring back."),
        (ContactOutcome.NoAnswer, null),
        (ContactOutcome.DeclinedToTalk, "Not a good moment. Thanked them and ended the call."),
    ];

    /// <summary>One or two tries for each person, some days apart.</summary>
    public static void Write(DemoTimeline timeline, DemoDesk desk, IReadOnlyList<DemoPerson> people, Random chance)
    {
        foreach (var (index, person) in people.Index())
        {
            var daysAgo = 30 - chance.Next(6);
            for (var tries = 1 + (index % 2); tries > 0 && daysAgo > 0; tries--, daysAgo -= 5 + chance.Next(5))
            {
                var (outcome, note) = Endings[chance.Next(Endings.Length)];
                timeline.Add(daysAgo, 14 + chance.Next(5), chance.Next(60), ct => desk.CallAsync(person, outcome, note, ct));
            }
        }
    }
}
