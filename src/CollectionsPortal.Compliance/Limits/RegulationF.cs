using NodaTime;

namespace CollectionsPortal.Compliance.Limits;

/// <summary>The numbers of federal law: Regulation F, 12 CFR part 1006, in force since 30 November 2021, and what stands beside it.</summary>
public static class RegulationF
{
    /// <summary>The day on which the debt collection rules of Regulation F took effect (86 FR 5766, 86 FR 48918).</summary>
    public static readonly LocalDate InForceSince = new(2021, 11, 30);

    /// <summary>The first convenient local time, inclusive.</summary>
    public static readonly DatedLimit<LocalTime> DayStarts =
        new("Earliest local time", Citation.RegulationF("6(b)(1)(i)"), (InForceSince, new LocalTime(8, 0)));

    /// <summary>The end of the convenient local time. Exclusive here: nine sharp is refused although the text bars only what is after it.</summary>
    public static readonly DatedLimit<LocalTime> DayEnds =
        new("Latest local time", Citation.RegulationF("6(b)(1)(i)"), (InForceSince, new LocalTime(21, 0)));

    /// <summary>Calls to one person about one debt that may be placed within <see cref="CallWindowDays"/>.</summary>
    public static readonly DatedLimit<int> CallsInWindow =
        new("Calls within the window", Citation.RegulationF("14(b)(2)(i)(A)"), (InForceSince, 7));

    /// <summary>Consecutive days, the day of the call being the last.</summary>
    public static readonly DatedLimit<int> CallWindowDays =
        new("Days of the call window", Citation.RegulationF("14(b)(2)(i)(A)"), (InForceSince, 7));

    /// <summary>Consecutive days without a call after a conversation, its own date being the first.</summary>
    public static readonly DatedLimit<int> RestAfterConversationDays =
        new("Days of rest after a conversation", Citation.RegulationF("14(b)(2)(i)(B)"), (InForceSince, 7));

    /// <summary>Consecutive days for which consent to more calls lasts at most, the day of receipt being the first.</summary>
    public static readonly DatedLimit<int> MoreCallsConsentDays =
        new("Days that consent to more calls lasts", Citation.RegulationF("14(b)(3)(i)"), (InForceSince, 7));

    /// <summary>Calendar days after the initial communication within which validation information must be sent.</summary>
    public static readonly DatedLimit<int> ValidationNoticeDays =
        new("Days to send the validation notice", Citation.RegulationF("34(a)(1)(i)(B)"), (InForceSince, 5));

    /// <summary>Days after sending, Saturdays, Sundays and legal public holidays not counted, after which receipt may be assumed.</summary>
    public static readonly DatedLimit<int> AssumedReceiptDays =
        new("Counted days until assumed receipt", Citation.RegulationF("34(b)(5)"), (InForceSince, 5));

    /// <summary>Calendar days after (assumed) receipt at whose end the validation period ends.</summary>
    public static readonly DatedLimit<int> ValidationPeriodDays =
        new("Days of the validation period", Citation.RegulationF("34(b)(5)"), (InForceSince, 30));

    /// <summary>Two unanswered calls to one number within this time are "rapid succession" (comment 14(b)(2)(i)-2.i).</summary>
    public static readonly DatedLimit<Duration> RapidSuccession =
        new("Rapid succession of calls", Citation.RegulationF("14(b)(2)(i)"), (InForceSince, Duration.FromMinutes(5)));

    /// <summary>Days that a creditor's notice must leave for opting out of an e-mail address.</summary>
    public static readonly DatedLimit<int> OptOutDays =
        new("Days to opt out after a creditor's notice", Citation.RegulationF("6(d)(4)(ii)(C)"), (InForceSince, 35));

    /// <summary>Days for which a text of theirs, a consent, or a check of the number stands.</summary>
    public static readonly DatedLimit<int> TextFreshnessDays =
        new("Days for which a number counts as theirs for texts", Citation.RegulationF("6(d)(5)"), (InForceSince, 60));

    /// <summary>Recorded calls to a landline without consent within <see cref="RecordedCallDays"/>.</summary>
    public static readonly DatedLimit<int> RecordedCalls =
        new("Recorded calls to a landline", new Citation("47 CFR 64.1200(a)(3)(iii)", "https://www.ecfr.gov/current/title-47/section-64.1200"), (InForceSince, 3));

    public static readonly DatedLimit<int> RecordedCallDays =
        new("Days of the count of recorded calls", new Citation("47 CFR 64.1200(a)(3)(iii)", "https://www.ecfr.gov/current/title-47/section-64.1200"), (InForceSince, 30));

    public static IReadOnlyList<NumberOfLaw> All { get; } =
    [
        NumberOfLaw.Of(DayStarts), NumberOfLaw.Of(DayEnds), NumberOfLaw.Of(CallsInWindow), NumberOfLaw.Of(CallWindowDays), NumberOfLaw.Of(RestAfterConversationDays),
        NumberOfLaw.Of(MoreCallsConsentDays), NumberOfLaw.Of(ValidationNoticeDays), NumberOfLaw.Of(AssumedReceiptDays), NumberOfLaw.Of(ValidationPeriodDays), NumberOfLaw.Of(RapidSuccession),
        NumberOfLaw.Of(OptOutDays), NumberOfLaw.Of(TextFreshnessDays), NumberOfLaw.Of(RecordedCalls), NumberOfLaw.Of(RecordedCallDays),
    ];
}
