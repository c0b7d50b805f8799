using CollectionsPortal.Compliance.Facts;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests.Documents;

/// <summary>Contacts that chance seldom makes up: those to which a rule says a sentence that it says nowhere else.</summary>
internal static class RareContacts
{
    private static readonly Instant LongAgo = When.At("2026-02-02 12:00");

    public static IEnumerable<ContactFacts> All =>
        ((IEnumerable<Scenario>)[.. Stopped(), .. Represented(), .. Agreed(), .. Answered(), .. Elsewhere(), .. InColumbia(), .. Full()]).Select(scenario => scenario.Facts);

    private static IEnumerable<Scenario> Stopped()
    {
        var spoken = Given.Message(Channel.Email).Consumer(consumer => consumer with { CeaseRequests = [new CeaseRequest { ReceivedAt = LongAgo, Form = StatementForm.Oral, Media = [Channel.Email] }] });
        yield return spoken.For(ContactPurpose.RequiredByLaw);
        yield return Reply(spoken);

        var optedOut = Given.Message(Channel.Email).Consumer(consumer => consumer with { MediumRequests = [new MediumRequest { Barred = [Channel.Email], StatedAt = LongAgo }] });
        yield return optedOut.For(ContactPurpose.OptOutConfirmation);
        yield return Reply(optedOut);
    }

    private static IEnumerable<Scenario> Represented()
    {
        Scenario With(Representation representation) => Given.Call().Consumer(consumer => consumer with { Representations = [representation] });
        var lawyer = new Representation { LearnedAt = LongAgo };
        yield return With(lawyer);
        yield return With(lawyer with { AttorneyConsentedAt = LongAgo });
        yield return With(lawyer with { SilenceConfirmedAt = LongAgo });
    }

    private static IEnumerable<Scenario> Agreed()
    {
        yield return Given.Call().To(RecipientRole.ThirdParty, "neighbour").Consumer(consumer => consumer with
        {
            Consents = [new ContactConsent { Scope = ConsentScope.ThirdParty, GivenAt = LongAgo, Origin = ConsentOrigin.DirectlyToUs, DuringLawfulContact = true, Person = new PersonKey("neighbour") }],
        });
        yield return AtWork().Agreeing(ConsentScope.Workplace);
    }

    private static IEnumerable<Scenario> Answered()
    {
        yield return Reply(AtWork().By(Channel.Email).Consumer(consumer => consumer with { CurrentPlace = Place.Work }));
        yield return Given.Message(Channel.Email, "2026-04-08 22:31").For(ContactPurpose.ReplyToConsumer).After(Past.Inbound("2026-04-08 22:30", Channel.Email));
    }

    private static IEnumerable<Scenario> Elsewhere()
    {
        yield return Given.Call().About("not-held");
        yield return Given.Call().Living([.. ((string[])["Pacific/Honolulu", "Europe/London", "Asia/Kolkata"]).Select(zone => new LocationSignal { Source = SignalSource.Stated, Zones = [new ZoneId(zone)] })]);
        foreach (var source in (StatementSource[])[StatementSource.PriorCollector, StatementSource.Other])
        {
            yield return Given.Call().Consumer(consumer => consumer with
            {
                InconvenientTimes = [new InconvenientTime { Hours = new WeeklyHours { From = new LocalTime(11, 0), To = new LocalTime(14, 0) }, StatedAt = LongAgo, Source = source }],
            });
        }

        yield return Given.London().Held(HoldKind.BreathingSpace, "2026-03-30 12:00").For(ContactPurpose.RequiredByLaw);
        yield return Given.London().Held(HoldKind.BreathingSpace, "2026-03-30 12:00").For(ContactPurpose.RequiredByLaw).Approved();
        yield return Given.London().Held(HoldKind.MentalHealthCrisis, "2026-03-30 12:00");
        yield return Given.London().Held(HoldKind.SupportNeeds, "2026-03-30 12:00");
        yield return Given.London().Held(HoldKind.SupportNeeds, "2026-03-30 12:00").Made(Automation.RecordedVoice);
    }

    private static IEnumerable<Scenario> InColumbia()
    {
        var agreed = Given.Message(Channel.Text).InColumbia().Agreeing(ConsentScope.Electronic).Card(card => card with { StateNoticeMailedOn = new LocalDate(2026, 1, 5) });
        yield return agreed;
        yield return agreed.After(Enumerable.Range(9, 5).Select(hour => Past.Sent($"2026-04-07 {hour:00}:00", Channel.Text)));
    }

    private static IEnumerable<Scenario> Full()
    {
        var often = Enumerable.Range(0, 30).Select(minutes => Past.Call("2026-04-08 09:00") with { At = When.At("2026-04-08 09:00") + Duration.FromMinutes(minutes) }).ToList();
        yield return Given.Call().In("WV", "25301").After(often);
        yield return Given.Call().InWashington().After(often);
        yield return Given.Call().InWashington().Held(HoldKind.CharityCare, "2026-03-30 12:00");
        yield return Given.Call().In("NV", "89101").Card(card => card with { Kind = DebtKind.Unknown });
    }

    private static Scenario AtWork() => Given.Call().Using("work", LineKind.Landline, Place.Work).Consumer(consumer => consumer with { WorkplaceProhibitions = [new WorkplaceProhibition { LearnedAt = LongAgo }] });

    private static Scenario Reply(Scenario to) => to.For(ContactPurpose.ReplyToConsumer)
        .After(Past.Inbound("2026-04-08 11:00", to.Facts.Proposal.Channel) with { Endpoint = to.Facts.Proposal.Endpoint.Key });
}
