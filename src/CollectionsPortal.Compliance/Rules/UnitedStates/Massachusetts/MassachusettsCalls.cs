using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;
using CollectionsPortal.Compliance.Places;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;

namespace CollectionsPortal.Compliance.Rules.UnitedStates.Massachusetts;

/// <summary>Not more than two telephone contacts about one debt within seven days, texts and recorded messages among them; two within thirty days elsewhere, such as at work.</summary>
/// <remarks>209 CMR 18.16(1)(d) for collectors, 940 CMR 7.04(1)(f) for creditors. A voicemail that was reached counts although no message was left (Armata v. Target, 2018); e-mails do not.</remarks>
public sealed class MassachusettsCalls : IContactRule
{
    public RuleInfo Info { get; } = new()
    {
        Id = "US-MA-calls-2-in-7",
        Statement = "Not more than two telephone contacts about one debt within seven days, texts included; at work two within thirty days.",
        Citation = StateLimits.MassachusettsPersonalContacts.Citation,
        Basis = RuleBasis.LawForbids,
        CountsBy = CountingKey.PersonAndDebt,
        Jurisdiction = Jurisdiction.OfState("MA"),
        From = StateLimits.InForceSince,
        Certainty = Certainty.Secondary,
        PassSentence = "There is room for a telephone contact about this under Massachusetts law.",
        NotApplicableSentence = "Massachusetts counts telephone contacts that collect.",
    };

    public RuleOutcome Check(RuleContext context)
    {
        if (!IsByTelephone(context.Channel) || !Tally.Binds(context)) { return Info.NotApplicable; }

        var elsewhere = WorkContacts.AtWork(context);
        var personal = elsewhere == Presence.Yes ? null : Personal(context);
        var work = elsewhere == Presence.No ? null : Work(context, elsewhere);
        return (personal, work) switch
        {
            (null, null) => Info.Pass,
            ({ } one, null) => one,
            (null, { } other) => other,
            ({ } one, { } other) => one.Result >= other.Result ? one : other,
        };
    }

    private RuleOutcome? Personal(RuleContext context)
    {
        var limit = StateLimits.MassachusettsPersonalContacts.On(context.LawDate);
        return Tally.FullUntil(context, StateLimits.MassachusettsPersonalDays.On(context.LawDate), limit, CountsPersonally, out var debt) is not { } until
            ? null
            : Info.BlockUntil(
                until,
                $"{limit} calls or texts about {context.Label(debt)} were made within seven days, which is all that Massachusetts allows. The next is possible on {Spoken.Moment(until, context.Whereabouts)}.",
                $"{limit} telephone contacts in seven days (Massachusetts)");
    }

    private RuleOutcome? Work(RuleContext context, Presence atWork)
    {
        var limit = StateLimits.MassachusettsOtherContacts.On(context.LawDate);
        if (Tally.FullUntil(context, StateLimits.MassachusettsOtherDays.On(context.LawDate), limit, CountsAtWork, out var debt) is not { } until) { return null; }

        return atWork == Presence.Yes
            ? Info.BlockUntil(until, $"{limit} calls or texts about {context.Label(debt)} were made at work within thirty days, which is all that Massachusetts allows.", $"{limit} telephone contacts at work in thirty days (Massachusetts)")
            : Info.Review($"This number may be at work, and {limit} calls about {context.Label(debt)} may have been made there within thirty days.", "The place of this number", ["The place of the endpoint"], until);
    }

    private static bool CountsPersonally(RuleContext context, PastContact contact, DebtKey debt) =>
        contact.Place != Place.Work && Counts(context, contact, debt);

    private static bool CountsAtWork(RuleContext context, PastContact contact, DebtKey debt) =>
        WorkContacts.MayHaveBeen(contact) && Counts(context, contact, debt);

    private static bool Counts(RuleContext context, PastContact contact, DebtKey debt) =>
        IsByTelephone(contact.Channel)
        && contact.Person == context.Person
        && Tally.IsOurs(context, contact)
        && !Tally.WasAnswer(contact)
        && CallCounts.IsAbout(context, contact, debt);

    private static bool IsByTelephone(Channel channel) => channel is Channel.Call or Channel.RinglessVoicemail or Channel.Text;
}
