using NodaTime;

namespace CollectionsPortal.Compliance.Limits;

/// <summary>The changelog of the law: what began, changed or ended, on which day and where. A rule or a value without its entry fails a test.</summary>
public static class LawChanges
{
    private static readonly LocalDate First = RegulationF.InForceSince;
    private static readonly LocalDate NewCityRules = StateLimits.NewYorkCityOlderRuleEnds.PlusDays(1);

    /// <summary>Latest first; within a day the wider place first.</summary>
    public static IReadOnlyList<LawChange> All { get; } =
    [
        new(NewCityRules, Jurisdiction.NewYorkCity, "New York City's rules for debt collectors are new: three contacts and attempts about one account in seven days, electronic messages only with consent or recent use of the address, a request to stop however it was said, and verification within sixty days.")
        {
            Begins = ["US-NYC-SHIELD-contact-cap", "US-NYC-SHIELD-electronic", "US-NYC-SHIELD-cease", "US-NYC-SHIELD-disputes"],
            Ends = ["US-NYC-current-2-in-7"],
            Numbers =
            [
                "New York City, from 2027: contacts and attempts about one account in seven days",
                "New York City, from 2027: days since the person used the address with us",
                "New York City, from 2027: days to verify a disputed debt",
            ],
        },
        new(new LocalDate(2025, 5, 16), Jurisdiction.OfState("FL"), "Florida's hours no longer bind e-mail.")
        {
            Numbers = ["Florida: the hours bind e-mail"],
        },
        new(First, Jurisdiction.UnitedStates, "Regulation F takes effect: time and place, attorneys, work, requests to stop, third parties, procedures for e-mail and text, and the line to opt out.")
        {
            Begins =
            [
                "US-REGF-1006.6b1-local-time", "US-REGF-1006.6b1-inconvenient-time", "US-REGF-1006.6b1-inconvenient-place", "US-REGF-1006.6b2-attorney",
                "US-REGF-1006.6b3-workplace", "US-REGF-1006.6b4-consent", "US-REGF-1006.6c-cease", "US-REGF-1006.6d-third-party",
                "US-REGF-1006.6d-email-safe-harbor", "US-REGF-1006.6d5-text-safe-harbor", "US-REGF-1006.6e-opt-out-statement",
                "US-REGF-1006.10-location-information", "US-REGF-1006.22f3-work-email", "US-REGF-1006.22f4-social-media", "US-REGF-deceased-consumer",
            ],
            Numbers = ["Earliest local time", "Latest local time", "Days to opt out after a creditor's notice", "Days for which a number counts as theirs for texts"],
        },
        new(First, Jurisdiction.UnitedStates, "Regulation F takes effect: how often one may call, which media a person may bar, and what harasses.")
        {
            Begins =
            [
                "US-REGF-1006.14a-harassment-general", "US-REGF-1006.14b-frequency-7in7", "US-REGF-1006.14b-post-conversation", "US-REGF-1006.14b3-consent-exclusion",
                "US-REGF-1006.14b4-particular-debt", "US-REGF-1006.14g-caller-identity", "US-REGF-1006.14h-prohibited-media",
            ],
            Numbers =
            [
                "Calls within the window", "Days of the call window", "Days of rest after a conversation", "Days that consent to more calls lasts", "Rapid succession of calls",
            ],
        },
        new(First, Jurisdiction.UnitedStates, "Regulation F takes effect: disclosures, amounts, time-barred debts, the validation notice and disputes.")
        {
            Begins =
            [
                "US-REGF-1006.18e-mini-miranda", "US-REGF-1006.22b-unauthorized-amounts", "US-REGF-1006.26-time-barred", "US-REGF-1006.34a-validation-timing",
                "US-REGF-1006.38-dispute-cease", "US-REGF-1006.38b-overshadowing",
            ],
            Numbers = ["Days to send the validation notice", "Counted days until assumed receipt", "Days of the validation period"],
        },
        new(First, Jurisdiction.UnitedStates, "Older federal law that binds collectors: bankruptcy, active duty, identity theft, autodialled and recorded calls.")
        {
            Begins = ["US-BK-automatic-stay", "US-SCRA", "US-FCRA-identity-theft", "US-TCPA-64.1200a10-revocation", "US-TCPA-64.1200a3-landline"],
            Numbers = ["Recorded calls to a landline", "Days of the count of recorded calls"],
        },
        new(First, Jurisdiction.OfState("MA"), "Massachusetts: two telephone contacts about one debt in seven days, and its hours.")
        {
            Begins = ["US-MA-calls-2-in-7", "US-MA-hours"],
            Numbers =
            [
                "Massachusetts: telephone contacts about one debt in seven days", "Massachusetts: days of that count",
                "Massachusetts: telephone contacts about one debt elsewhere in thirty days", "Massachusetts: days of that count elsewhere",
            ],
        },
        new(First, Jurisdiction.OfState("WA"), "Washington: three contacts in a week, one at work, two a day at a wireless number, its hours, and medical debts.")
        {
            Begins = ["US-WA-19.16.250-13a-week", "US-WA-19.16.250-13b-work", "US-WA-19.16.250-13c-hours", "US-WA-19.16.250-18-wireless-day", "US-WA-19.16.250-28-29"],
            Numbers =
            [
                "Washington: contacts of any form in a week", "Washington: days of a week", "Washington: contacts at work in a week",
                "Washington: earliest call at home", "Washington: latest call at home", "Washington: calls and messages to one wireless number in a day",
            ],
        },
        new(First, Jurisdiction.OfState("DC"), "District of Columbia: four calls in seven days, electronic messages after consent, its hours, and documents within fifteen days.")
        {
            Begins = ["US-DC-28-3814-calls", "US-DC-28-3814-electronic", "US-DC-28-3814-hours", "US-DC-28-3814-other"],
            Numbers =
            [
                "District of Columbia: calls about one account in seven days", "District of Columbia: electronic messages about one account in seven days, with consent",
                "District of Columbia: electronic messages in seven days that ask for consent", "District of Columbia: days of those counts",
                "District of Columbia: days to send documents that were asked for",
            ],
        },
        new(First, Jurisdiction.OfState("NY"), "New York: charged-off debts are substantiated within sixty days, and e-mail needs consent.")
        {
            Begins = ["US-NY-23NYCRR1-substantiation", "US-NY-23NYCRR1-email"],
            Numbers = ["New York: days to substantiate a charged-off debt"],
        },
        new(First, Jurisdiction.NewYorkCity, "New York City: two contacts in seven days.")
        {
            Begins = ["US-NYC-current-2-in-7"],
            Numbers = ["New York City, to 2026: contacts in seven days", "New York City: days of those counts"],
        },
        new(First, Jurisdiction.OfState("NV"), "Nevada: sixty days between the notice and any step to collect a medical debt.")
        {
            Begins = ["US-NV-649.366-medical-60"],
            Numbers = ["Nevada: days between the notice and any step to collect a medical debt"],
        },
        new(First, Jurisdiction.OfState("WV"), "West Virginia: thirty calls and ten conversations in a week.")
        {
            Begins = ["US-WV-calls-30-10"],
            Numbers = ["West Virginia: calls in a week", "West Virginia: conversations in a week", "West Virginia: days of a week"],
        },
        new(First, Jurisdiction.OfState("FL"), "Florida: its hours, for e-mail too.")
        {
            Begins = ["US-FL-559.72-17-hours"],
            Numbers = ["Florida: the hours bind e-mail"],
        },
        new(First, Jurisdiction.OfState("CA"), "California: the notice of a time-barred debt.") { Begins = ["US-CA-Rosenthal"] },
        new(First, Jurisdiction.OfState("TX"), "Texas: the notice of a time-barred debt, and thirty days to answer a written dispute.")
        {
            Begins = ["US-TX-392.307-time-barred", "US-TX"],
            Numbers = ["Texas: days to answer a written dispute"],
        },
        new(First, Jurisdiction.OfState("OR"), "Oregon: one contact at work in a week.") { Begins = ["US-OR-work"], Numbers = ["Oregon: days between contacts at work"] },
        new(First, Jurisdiction.OfState("NH"), "New Hampshire: one contact at work in a month.") { Begins = ["US-NH-work"], Numbers = ["New Hampshire: days between contacts at work"] },
        new(First, Jurisdiction.UnitedKingdom, "United Kingdom: the consumer credit sourcebook on arrears, and Breathing Space.")
        {
            Begins =
            [
                "UK-BREATHING-SPACE-reg11-contact", "UK-CONC-7.10-mental-capacity", "UK-CONC-7.3-forbearance", "UK-CONC-7.5.3-and-7.14-disputes", "UK-CONC-7.15-statute-barred",
                "UK-CONC-7.5-right-debt", "UK-CONC-7.9-privacy", "UK-VULNERABILITY", "UK-CONC-7.9-requests", "UK-CONC-7.9-contact-times",
            ],
            Numbers = ["United Kingdom: days of rest while a debt adviser works on a plan", "England and Wales: days of a breathing space"],
        },
        new(First, Jurisdiction.House, "Our own rules: a budget of contacts, spacing, quiet days, peace after a refusal and after a death, remarks read first, and no contact under a law that we do not hold.")
        {
            Begins =
            [
                "HOUSE-unread-remark", "HOUSE-agency-hold", "HOUSE-bereavement", "HOUSE-rest-after-refusal", "HOUSE-quiet-days", "HOUSE-contact-spacing",
                "HOUSE-contacts-a-day", "HOUSE-contact-budget", "HOUSE-known-law",
            ],
        },
    ];

    /// <summary>Those that a rule stands in, latest first.</summary>
    public static IEnumerable<LawChange> About(string ruleId) => All.Where(change => change.Begins.Contains(ruleId) || change.Ends.Contains(ruleId));
}
