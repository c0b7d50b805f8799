using CollectionsPortal.Compliance;
using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Rules;
using CollectionsPortal.Domain.Accounts;
using NodaTime;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>Judges every number and address of one person on one snapshot, and puts the answers into words.</summary>
public sealed class OptionJudge(ComplianceEngine engine)
{
    public ContactOptionsView Judge(ContactSnapshot snapshot, Instant now)
    {
        var spoken = new SpokenMoments(Whereabouts.Of(snapshot.Consumer, now), now);
        List<AccountId> accounts = [.. snapshot.OpenAccounts];
        if (accounts.Count == 0)
        {
            accounts = [.. snapshot.Debts.Select(debt => FactKeys.AccountOf(debt.Key))];
        }

        var judged = snapshot.Points
            .Where(point => point.WrongSince is null)
            .SelectMany(point => point.Channels.Select(channel => Judge(snapshot, point, channel, accounts, now, spoken)))
            .ToList();
        return new ContactOptionsView(snapshot.Debtor, now, spoken.Now, [.. WithWeek(judged, now, spoken)], Count(snapshot, accounts, now));
    }

    private IEnumerable<ContactOption> WithWeek(List<(ContactOption Option, Decision Decision)> judged, Instant now, SpokenMoments spoken)
    {
        var first = judged.FindIndex(one => one is { Option.Channel: ContactChannel.Call, Decision.NextAllowed: not null });
        return judged.Select((one, index) => index == first && spoken.TheirZone is { } zone
            ? one.Option with { Week = new WeekAhead(engine, one.Decision.Facts!, zone).From(now) }
            : one.Option);
    }

    private (ContactOption Option, Decision Decision) Judge(
        ContactSnapshot snapshot, KnownPoint point, ContactChannel channel, List<AccountId> accounts, Instant now, SpokenMoments spoken)
    {
        var (decision, judged) = Best(snapshot, point, channel, accounts, now);
        var hinders = decision.Reasons.Where(reason => !reason.Allows).ToList();
        var option = new ContactOption
        {
            Point = point.Point,
            Channel = channel,
            Name = point.Whose is { } whose ? $"{NameOf(point, channel)} of {whose}" : NameOf(point, channel),
            Masked = point.Masked,
            Place = point.Place,
            Verdict = decision.Verdict,
            Purpose = decision.Facts!.Proposal.Purpose,
            Headline = HeadlineOf(decision),
            When = decision.Verdict == Verdict.NotNow ? spoken.From(decision.NextAllowed) : null,
            Reason = decision.Reasons.FirstOrDefault()?.Sentence,
            LimitingFact = decision.LimitingFact,
            NextAllowedAt = decision.NextAllowed,
            Awaits = decision.Awaits,
            Rules = RuleLine.All(decision),
            Accounts = judged,
            OverridableRuleId = hinders is [{ Rule.CanBeOverridden: true } only] ? only.Rule.Id : null,
        };
        return (option, decision);
    }

    /// <summary>About everything together; else about those accounts that may be raised alone; else as a question for the location; else as an answer to what they sent.</summary>
    private (Decision Decision, IReadOnlyList<AccountId> Accounts) Best(
        ContactSnapshot snapshot, KnownPoint point, ContactChannel channel, List<AccountId> accounts, Instant now)
    {
        Decision For(IEnumerable<AccountId> about, ContactPurpose purpose)
            => engine.Decide(snapshot.Facts(snapshot.Propose(point.Endpoint, channel, purpose, about, now, point.Recipient)));

        var all = For(accounts, ContactPurpose.Collect);
        if (all.Verdict == Verdict.Permitted)
        {
            return (all, accounts);
        }

        List<AccountId> some = [.. accounts.Where(account => For([account], ContactPurpose.Collect).Verdict == Verdict.Permitted)];
        if (accounts.Count > 1 && some.Count > 0 && For(some, ContactPurpose.Collect) is { Verdict: Verdict.Permitted } part)
        {
            return (part, some);
        }

        // A third person is told nothing of a debt, but may be asked where the debtor is (12 CFR 1006.10).
        if (point.Recipient is { Role: RecipientRole.ThirdParty } && channel == ContactChannel.Call)
        {
            var question = For(accounts, ContactPurpose.LocationInformation);
            return (question.Verdict < all.Verdict ? question : all, accounts);
        }

        var reply = HasMessage(snapshot, channel) ? For(accounts, ContactPurpose.ReplyToConsumer) : null;
        return (reply is { Verdict: Verdict.Permitted } ? reply : all, accounts);
    }

    private static bool HasMessage(ContactSnapshot snapshot, ContactChannel channel) => snapshot.History
        .Any(contact => contact.Direction == ContactDirection.Inbound && contact.Channel == channel.ToMedium());

    private static string HeadlineOf(Decision decision) => decision.Verdict switch
    {
        Verdict.Permitted when decision.Facts!.Proposal.Purpose == ContactPurpose.ReplyToConsumer => "Reply allowed",
        Verdict.Permitted when decision.Facts!.Proposal.Purpose == ContactPurpose.LocationInformation => "May be asked where they are",
        Verdict.Permitted => "Allowed",
        Verdict.NeedsReview => "Needs review",
        Verdict.NotNow => "Not now",
        _ => "No",
    };

    private static string NameOf(KnownPoint point, ContactChannel channel) => (channel, point.Endpoint.Line) switch
    {
        (ContactChannel.Text, _) => "Text",
        (ContactChannel.Email, _) => point.Place == Debtors.PlaceKind.Work ? "Work e-mail" : "E-mail",
        (ContactChannel.Letter, _) => "Post",
        (_, LineKind.Mobile) => "Mobile",
        _ when point.Place == Debtors.PlaceKind.Work => "Work telephone",
        (_, LineKind.Landline) => "Landline",
        _ => "Telephone",
    };

    private static ContactCounters Count(ContactSnapshot snapshot, List<AccountId> accounts, Instant now)
    {
        var endpoint = snapshot.Points.Count > 0 ? snapshot.Points[0].Endpoint : new Endpoint { Key = new EndpointKey("none") };
        var counts = new ContactCounts(snapshot.Facts(snapshot.Propose(endpoint, ContactChannel.Call, ContactPurpose.Collect, accounts, now)));
        return new ContactCounters(
            [.. accounts.Select(account => new CallCounter(account, snapshot.LabelOf(account), counts.CallsAbout(FactKeys.Of(account)), counts.CallLimit))],
            counts.ContactsOfAllKinds(),
            counts.HouseLimit);
    }
}
