using NodaTime;

namespace CollectionsPortal.Compliance.Limits;

/// <summary>The numbers of states and cities. Law that is older than the rule book holds from the book's first day: no earlier contact is judged.</summary>
public static class StateLimits
{
    /// <summary>The first day that the rule book judges.</summary>
    public static readonly LocalDate InForceSince = RegulationF.InForceSince;

    /// <summary>The last day of New York City's older rule, and so the day before the newer one.</summary>
    public static readonly LocalDate NewYorkCityOlderRuleEnds = new(2026, 12, 31);

    /// <summary>Calls, texts and recorded messages about one debt within seven days to the person's own numbers.</summary>
    public static readonly DatedLimit<int> MassachusettsPersonalContacts =
        new("Massachusetts: telephone contacts about one debt in seven days", Sources.Massachusetts("209 CMR 18.16(1)(d); 940 CMR 7.04(1)(f)"), (InForceSince, 2));

    public static readonly DatedLimit<int> MassachusettsPersonalDays =
        new("Massachusetts: days of that count", Sources.Massachusetts("209 CMR 18.16(1)(d)"), (InForceSince, 7));

    /// <summary>The same to any other number, such as work, within thirty days.</summary>
    public static readonly DatedLimit<int> MassachusettsOtherContacts =
        new("Massachusetts: telephone contacts about one debt elsewhere in thirty days", Sources.Massachusetts("209 CMR 18.16(1)(d)"), (InForceSince, 2));

    public static readonly DatedLimit<int> MassachusettsOtherDays =
        new("Massachusetts: days of that count elsewhere", Sources.Massachusetts("209 CMR 18.16(1)(d)"), (InForceSince, 30));

    public static readonly DatedLimit<int> WashingtonContacts =
        new("Washington: contacts of any form in a week", Sources.Washington("13)(a"), (InForceSince, 3));

    /// <summary>The statute does not say what a week is. Seven days ending today hold every calendar week so far, so they are the stricter of the two.</summary>
    public static readonly DatedLimit<int> WashingtonWeekDays =
        new("Washington: days of a week", Sources.Washington("13)(a"), (InForceSince, 7));

    public static readonly DatedLimit<int> WashingtonWorkContacts =
        new("Washington: contacts at work in a week", Sources.Washington("13)(b"), (InForceSince, 1));

    public static readonly DatedLimit<LocalTime> WashingtonHomeFrom =
        new("Washington: earliest call at home", Sources.Washington("13)(c"), (InForceSince, new LocalTime(7, 30)));

    public static readonly DatedLimit<LocalTime> WashingtonHomeTo =
        new("Washington: latest call at home", Sources.Washington("13)(c"), (InForceSince, new LocalTime(21, 0)));

    public static readonly DatedLimit<int> WashingtonWirelessADay =
        new("Washington: calls and messages to one wireless number in a day", Sources.Washington("18"), (InForceSince, 2));

    public static readonly DatedLimit<int> ColumbiaCalls =
        new("District of Columbia: calls about one account in seven days", Sources.Columbia("d)(4)(A"), (InForceSince, 4));

    public static readonly DatedLimit<int> ColumbiaElectronic =
        new("District of Columbia: electronic messages about one account in seven days, with consent", Sources.Columbia("d)(4)(B"), (InForceSince, 5));

    public static readonly DatedLimit<int> ColumbiaElectronicAsking =
        new("District of Columbia: electronic messages in seven days that ask for consent", Sources.Columbia("d)(4)(B"), (InForceSince, 1));

    public static readonly DatedLimit<int> ColumbiaDays =
        new("District of Columbia: days of those counts", Sources.Columbia("d)(4"), (InForceSince, 7));

    public static readonly DatedLimit<int> ColumbiaDocumentDays =
        new("District of Columbia: days to send documents that were asked for", Sources.Columbia("m"), (InForceSince, 15));

    public static readonly DatedLimit<int> NewYorkSubstantiationDays =
        new("New York: days to substantiate a charged-off debt", Sources.NewYork("23 NYCRR 1.4"), (InForceSince, 60));

    public static readonly DatedLimit<int> NewYorkCityVerificationDays =
        new("New York City, from 2027: days to verify a disputed debt", Sources.NewYorkCity("6 RCNY 5-77(f)"), (NewYorkCityOlderRuleEnds.PlusDays(1), 60));

    public static readonly DatedLimit<int> TexasDisputeDays =
        new("Texas: days to answer a written dispute", Sources.Texas("Tex. Fin. Code 392.202"), (InForceSince, 30));

    public static readonly DatedLimit<int> NewYorkCityOlderContacts =
        new("New York City, to 2026: contacts in seven days", Sources.NewYorkCity("6 RCNY 5-77(b)(1)(iv)"), (InForceSince, 2));

    public static readonly DatedLimit<int> NewYorkCityContacts =
        new("New York City, from 2027: contacts and attempts about one account in seven days", Sources.NewYorkCity("6 RCNY 5-77(b)(1)(iii)"), (NewYorkCityOlderRuleEnds.PlusDays(1), 3));

    public static readonly DatedLimit<int> NewYorkCityDays =
        new("New York City: days of those counts", Sources.NewYorkCity("6 RCNY 5-77(b)(1)"), (InForceSince, 7));

    /// <summary>How recently the consumer must have used an address with us for it to be used without written consent.</summary>
    public static readonly DatedLimit<int> NewYorkCityAddressUseDays =
        new("New York City, from 2027: days since the person used the address with us", Sources.NewYorkCity("6 RCNY 5-77(b)(5)"), (NewYorkCityOlderRuleEnds.PlusDays(1), 60));

    public static readonly DatedLimit<int> NevadaMedicalNoticeDays =
        new("Nevada: days between the notice and any step to collect a medical debt", Sources.Nevada, (InForceSince, 60));

    public static readonly DatedLimit<int> WestVirginiaCalls =
        new("West Virginia: calls in a week", Sources.WestVirginia, (InForceSince, 30));

    public static readonly DatedLimit<int> WestVirginiaTalks =
        new("West Virginia: conversations in a week", Sources.WestVirginia, (InForceSince, 10));

    public static readonly DatedLimit<int> WestVirginiaDays =
        new("West Virginia: days of a week", Sources.WestVirginia, (InForceSince, 7));

    /// <summary>Whether Florida's hours bind e-mail: not since 16 May 2025.</summary>
    public static readonly DatedLimit<bool> FloridaHoursBindEmail =
        new("Florida: the hours bind e-mail", Sources.Florida, (InForceSince, true), (new LocalDate(2025, 5, 16), false));

    public static readonly DatedLimit<int> OregonWorkDays =
        new("Oregon: days between contacts at work", Sources.Oregon, (InForceSince, 7));

    public static readonly DatedLimit<int> NewHampshireWorkDays =
        new("New Hampshire: days between contacts at work", Sources.NewHampshire, (InForceSince, 30));

    public static IReadOnlyList<NumberOfLaw> All { get; } =
    [
        NumberOfLaw.Of(MassachusettsPersonalContacts), NumberOfLaw.Of(MassachusettsPersonalDays), NumberOfLaw.Of(MassachusettsOtherContacts), NumberOfLaw.Of(MassachusettsOtherDays),
        NumberOfLaw.Of(WashingtonContacts), NumberOfLaw.Of(WashingtonWeekDays), NumberOfLaw.Of(WashingtonWorkContacts), NumberOfLaw.Of(WashingtonHomeFrom), NumberOfLaw.Of(WashingtonHomeTo), NumberOfLaw.Of(WashingtonWirelessADay),
        NumberOfLaw.Of(ColumbiaCalls), NumberOfLaw.Of(ColumbiaElectronic), NumberOfLaw.Of(ColumbiaElectronicAsking), NumberOfLaw.Of(ColumbiaDays), NumberOfLaw.Of(ColumbiaDocumentDays),
        NumberOfLaw.Of(NewYorkCityOlderContacts), NumberOfLaw.Of(NewYorkCityContacts), NumberOfLaw.Of(NewYorkCityDays), NumberOfLaw.Of(NewYorkCityAddressUseDays), NumberOfLaw.Of(NewYorkCityVerificationDays), NumberOfLaw.Of(NewYorkSubstantiationDays),
        NumberOfLaw.Of(NevadaMedicalNoticeDays), NumberOfLaw.Of(WestVirginiaCalls), NumberOfLaw.Of(WestVirginiaTalks), NumberOfLaw.Of(WestVirginiaDays), NumberOfLaw.Of(FloridaHoursBindEmail), NumberOfLaw.Of(TexasDisputeDays),
        NumberOfLaw.Of(OregonWorkDays), NumberOfLaw.Of(NewHampshireWorkDays),
    ];
}
