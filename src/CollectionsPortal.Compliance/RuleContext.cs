using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Places;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;
using NodaTime;

namespace CollectionsPortal.Compliance;

/// <summary>The facts as seen at one moment, with what several rules need worked out once.</summary>
public sealed class RuleContext
{
    private readonly ContactHistory history;
    private readonly LocalDate? lawOf;
    private Residence? residence;
    private LocalDate? earliestDate;
    private LocalDate? latestDate;

    public RuleContext(ContactFacts facts, Instant at)
        : this(facts, at, residence: null, lawOf: null)
    {
    }

    internal RuleContext(ContactFacts facts, Instant at, Residence? residence, LocalDate? lawOf)
    {
        this.residence = residence;
        this.lawOf = lawOf;
        Facts = facts;
        At = at;
        LawDate = lawOf ?? at.InUtc().Date;
        Whereabouts = Whereabouts.Of(facts.Consumer, at);
        history = facts.InOrder;
    }

    public ContactFacts Facts { get; }

    public ContactProposal Proposal => Facts.Proposal;

    public ConsumerFacts Consumer => Facts.Consumer;

    /// <summary>The whole history, oldest first, to be read without allocating.</summary>
    internal ReadOnlySpan<PastContact> History => history.All;

    /// <summary>Contacts from which we learned whose a number or address is.</summary>
    internal ReadOnlySpan<PastContact> TellingWhose => history.TellingWhose;

    internal ReadOnlySpan<PastContact> WrongNumbers => history.WrongNumbers;

    /// <summary>The proposal's debts, to be read without allocating.</summary>
    internal ReadOnlySpan<DebtKey> ProposedDebts => (DebtKey[])Proposal.Debts;

    /// <summary>What we know of the proposed debts, without those of which we know nothing.</summary>
    internal ReadOnlySpan<DebtFacts> HeldDebts => Facts.HeldDebts;

    /// <summary>The moment that is judged: the proposal's own, or a later one that is tried for the next allowed moment.</summary>
    public Instant At { get; }

    /// <summary>The day by which rules and limits are in force: that of the moment (UTC), unless the question is put under the law of another day.</summary>
    public LocalDate LawDate { get; }

    /// <summary>Under whose law the consumer lives.</summary>
    public Residence Residence => residence ??= Residence.Of(Consumer);

    /// <summary>Where the consumer may be.</summary>
    public Whereabouts Whereabouts { get; }

    public PersonKey Person => Proposal.Recipient.Person;

    public Channel Channel => Proposal.Channel;

    public ContactPurpose Purpose => Proposal.Purpose;

    /// <summary>The consumer as 12 CFR 1006.6(a) widens the word. Somebody unknown may be.</summary>
    public bool ToConsumer => Proposal.Recipient.Role <= RecipientRole.SuccessorInInterest || Proposal.Recipient.Role == RecipientRole.Unknown;

    /// <summary>One of those named in 12 CFR 1006.6(d)(1)(ii) to (vi): attorneys, creditor, credit reporting agency.</summary>
    public bool ToProfessional => Proposal.Recipient.Role is >= RecipientRole.Attorney and <= RecipientRole.OurAttorney;

    public bool IsCall => Channel is Channel.Call or Channel.RinglessVoicemail;

    /// <summary>Whether the endpoint belongs to a place: letters and landlines do, and so may a line of unknown kind (comment 6(b)(1)(ii)-1).</summary>
    public bool IsTiedToPlace => Channel == Channel.Letter || (IsCall && Proposal.Endpoint.Line != LineKind.Mobile);

    /// <summary>Whether the contact asks for payment or serves to get it, a reply included.</summary>
    public bool IsCollection => Purpose is ContactPurpose.Collect or ContactPurpose.ReplyToConsumer or ContactPurpose.LocationInformation;

    /// <summary>The latest date that it may be where the consumer is.</summary>
    public LocalDate LatestDate => latestDate ??= Whereabouts.LatestDate(At);

    /// <summary>The earliest date that it may be where the consumer is.</summary>
    internal LocalDate EarliestDate => earliestDate ??= Whereabouts.EarliestDate(At);

    public DebtFacts? Debt(DebtKey key) => Facts.Debt(key);

    /// <summary>How to call a debt before an agent.</summary>
    public string Label(DebtKey key) => Debt(key)?.Label ?? key.Value;

    /// <summary>Whether two keys are one particular debt (12 CFR 1006.14(b)(4)): the same, or student loans serviced under one account number.</summary>
    public bool IsSameDebt(DebtKey one, DebtKey other) =>
        one == other || (Debt(one) is { } first && Debt(other) is { } second && AreOneLoan(first, second));

    /// <summary>Whether two keys are known to be one debt: what is only presumed so cannot widen a consent.</summary>
    internal bool IsSurelySameDebt(DebtKey one, DebtKey other) =>
        one == other || (Debt(one)?.ServicedUnder is { } number && Debt(other)?.ServicedUnder == number);

    /// <summary>Whether something about these debts touches the proposed ones. Null is every debt; without proposed debts everything does.</summary>
    public bool Concerns(IReadOnlyList<DebtKey>? debts)
    {
        if (debts is null || Proposal.Debts.Count == 0) { return true; }

        foreach (var debt in ProposedDebts)
        {
            if (debts.Contains(debt)) { return true; }
        }

        return false;
    }

    /// <summary>Whether a consent in force lifts a prohibition of 12 CFR 1006.6(b) or (d) for the proposed debts.</summary>
    public bool HasConsent(ConsentScope scope, PersonKey? person = null)
    {
        foreach (var consent in Consumer.Consents)
        {
            if (consent.Scope == scope && consent.IsInForce(At) && CoversProposal(consent)
                && (person is null || consent.Person == person))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a consent is about every proposed debt and about the number or address that is to be used.</summary>
    internal bool CoversProposal(ContactConsent consent) =>
        (consent.Debts is null || (Proposal.Debts.Count > 0 && Proposal.Debts.All(consent.Debts.Contains)))
        && (consent.Endpoint is null || consent.Endpoint == Proposal.Endpoint.Key);

    /// <summary>So many whole days up to today, on each clock that the person may live by; a single wide one where the place is not known.</summary>
    internal ReadOnlySpan<CallWindow> Windows(int days) => Whereabouts.Windows(At, days);

    /// <summary>What happened within some days.</summary>
    internal ReadOnlySpan<PastContact> Within(in CallWindow window) => history.Between(window.Start, window.End);

    /// <summary>What happened since a moment, up to the one that is judged, both inclusive.</summary>
    internal ReadOnlySpan<PastContact> Since(Instant from) => history.Between(from, At + Duration.Epsilon);

    /// <summary>Whether a rule is in force on any day that it may be where the consumer is.</summary>
    internal bool IsInForce(RuleInfo info) => lawOf is { } day
        ? info.IsInForce(day)
        : info.From <= LatestDate && (info.To is null || EarliestDate <= info.To.Value);

    /// <summary>The first moment at which a rule that is in force now has ended wherever the consumer may be; null for one without an end, and for one that had ended before under the law of an earlier day.</summary>
    internal Instant? EndOfForce(RuleInfo info) => info.To is { } last && Whereabouts.StartOf(last.PlusDays(1)) is var end && end > At ? end : null;

    /// <summary>When the person last wrote or rang in this medium without having been answered in it; null where there is nothing to answer.</summary>
    /// <param name="from">The number or address they must have used; null for any.</param>
    /// <remarks>One answer to each message (comment 6(b)(1)-2). A call that became a conversation was its own answer, and one of which nobody knows what came of it may have been.</remarks>
    public Instant? UnansweredMessage(EndpointKey? from = null)
    {
        if (Purpose is not (ContactPurpose.ReplyToConsumer or ContactPurpose.OptOutConfirmation)) { return null; }

        Instant? message = null;
        var lastOutbound = Instant.MinValue;
        foreach (var contact in history.All)
        {
            if (contact.Channel != Channel || contact.Person != Person || contact.At > At) { continue; }
            if (contact.Direction == ContactDirection.Inbound && !contact.IsConversation && !(contact.IsCall && contact.IsUnresolved))
            {
                if (from is not null && contact.Endpoint != from) { continue; }
                message = message is null ? contact.At : Instant.Max(message.Value, contact.At);
            }
            else if (contact.Outcome is not (ContactOutcome.NotPlaced or ContactOutcome.DidNotConnect or ContactOutcome.Undelivered))
            {
                lastOutbound = Instant.Max(lastOutbound, contact.At);
            }
        }

        return message > lastOutbound ? message : null;
    }

    /// <summary>Student loans of which we do not know the account number count as one, and so do debts of unknown kind, which can only be stricter.</summary>
    private static bool AreOneLoan(DebtFacts one, DebtFacts other) =>
        (one.ServicedUnder is not null && one.ServicedUnder == other.ServicedUnder)
        || (MayBeLoan(one) && MayBeLoan(other) && (one.ServicedUnder is null || other.ServicedUnder is null));

    private static bool MayBeLoan(DebtFacts debt) => debt.Kind is DebtKind.StudentLoan or DebtKind.Unknown;
}
