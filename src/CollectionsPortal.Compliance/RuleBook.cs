using System.Collections.Concurrent;
using System.Collections.Immutable;
using CollectionsPortal.Compliance.Limits;
using CollectionsPortal.Compliance.Places;
using CollectionsPortal.Compliance.Rules.House;
using CollectionsPortal.Compliance.Rules.UnitedKingdom;
using CollectionsPortal.Compliance.Rules.UnitedStates.Columbia;
using CollectionsPortal.Compliance.Rules.UnitedStates.Federal;
using CollectionsPortal.Compliance.Rules.UnitedStates.Massachusetts;
using CollectionsPortal.Compliance.Rules.UnitedStates.NewYork;
using CollectionsPortal.Compliance.Rules.UnitedStates.States;
using CollectionsPortal.Compliance.Rules.UnitedStates.Washington;
using NodaTime;

namespace CollectionsPortal.Compliance;

/// <summary>All rules, in the order in which they are read out.</summary>
public sealed class RuleBook
{
    // People live in fewer combinations of places and times; addresses made up without end are not kept.
    private const int MostKept = 1000;

    // The days on which some rule may come into force or end somewhere on Earth, in order; between two of them every rule stays as it is.
    private readonly LocalDate[] turns;
    private readonly Force[][] byEra;
    private readonly Jurisdiction[] places;
    private readonly ConcurrentDictionary<(int Era, string Presences), AskedRules> asked = new();

    private static LocalDate[] TurnsOfNumbers { get; } = [.. NumberOfLaw.All.SelectMany(number => number.Values).Select(value => value.From).Distinct()];

    /// <param name="version">Changes whenever a rule, a limit or their meaning changes.</param>
    public RuleBook(string version, IEnumerable<IContactRule> rules)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        Version = version;
        Rules = [.. rules];
        Infos = [.. Rules.Select(rule => rule.Info)];
        places = [.. Infos.Select(info => info.Jurisdiction).Distinct()];
        turns = [.. Infos.SelectMany(TurnsOf).Distinct().Order()];
        byEra = [.. Enumerable.Range(0, turns.Length + 1).Select(ForceIn)];
    }

    /// <summary>The rules as the agency works by them.</summary>
    public static RuleBook Current { get; } = new(
        "2026.11.4",
        [
            new ThirdParties(),
            new ParticularDebts(),
            new CeaseContact(),
            new RepresentedByAttorney(),
            new Bankruptcy(),
            new DeceasedConsumer(),
            new IdentityTheft(),
            new ActiveDuty(),
            new DisputeStop(),
            new ValidationNoticeDue(),
            new NothingLeftToCollect(),
            new LocalTimeOfDay(),
            new InconvenientHours(),
            new InconvenientPlaces(),
            new WorkplaceContact(),
            new ConsentGivenElsewhere(),
            new ProhibitedMedia(),
            new EmployerEmail(),
            new SocialMedia(),
            new CallFrequency(),
            new RestAfterConversation(),
            new ConsentToMoreCalls(),
            new RapidSuccession(),
            new LocationInformation(),
            new TimeBarredSuit(),
            new Overshadowing(),
            new EmailProcedures(),
            new TextProcedures(),
            new AutomatedContact(),
            new RecordedCallsToLandline(),
            new OptOutStatement(),
            new DebtCollectorDisclosure(),
            new CallerIdentity(),
            new MassachusettsCalls(),
            new MassachusettsHours(),
            new WashingtonWeek(),
            new WashingtonWork(),
            new WashingtonHours(),
            new WashingtonWireless(),
            new WashingtonMedicalDebts(),
            new ColumbiaCalls(),
            new ColumbiaElectronic(),
            new ColumbiaHours(),
            new ColumbiaDocuments(),
            new NewYorkCityTwoContacts(),
            new NewYorkCityThreeContacts(),
            new NewYorkCityElectronicConsent(),
            new NewYorkCityCease(),
            new NewYorkCityDisputes(),
            new NewYorkSubstantiation(),
            new NewYorkEmail(),
            new NevadaMedicalNotice(),
            new WestVirginiaCalls(),
            new FloridaHours(),
            new CaliforniaTimeBarredNotice(),
            new TexasTimeBarredNotice(),
            new TexasDisputes(),
            new OregonWork(),
            new NewHampshireWork(),
            new BreathingSpace(),
            new KingdomMentalCapacity(),
            new KingdomDebtAdvice(),
            new KingdomDisputes(),
            new KingdomStatuteBarred(),
            new KingdomRightDebt(),
            new KingdomPrivacy(),
            new KingdomVulnerability(),
            new KingdomRequests(),
            new KingdomContactTimes(),
            new UnreadRemark(),
            new AgencyHold(),
            new BereavementPause(),
            new RestAfterRefusal(),
            new QuietDays(),
            new ContactSpacing(),
            new DailyLimit(),
            new ContactBudget(),
            new KnownLaw(),
        ]);

    /// <summary>Every edition that receipts may name. One whose rules change in meaning stays here with its own rules, so that what was decided by it can be asked again.</summary>
    public static IReadOnlyList<RuleBook> Editions { get; } = [Current];

    public string Version { get; }

    public ImmutableArray<IContactRule> Rules { get; }

    /// <summary>What each rule is, in the same order.</summary>
    internal RuleInfo[] Infos { get; }

    /// <summary>The stretch of days, all under the same law, in which a day lies.</summary>
    internal int EraOf(LocalDate day)
    {
        var era = turns.Length;
        while (era > 0 && day < turns[era - 1]) { era--; }

        return era;
    }

    /// <summary>For every rule, in the order of the book: whether it is in force around the days of an era.</summary>
    internal ReadOnlySpan<Force> ForceInEra(int era) => byEra[era];

    /// <summary>The rules that have something to ask of people who live in the same places in an era.</summary>
    internal AskedRules AskedOf(Residence residence, int era)
    {
        var key = (era, residence.Presences(places));
        if (asked.TryGetValue(key, out var known)) { return known; }

        var made = new AskedRules(this, era, residence);
        return asked.Count < MostKept ? asked.GetOrAdd(key, made) : made;
    }

    /// <summary>Whether the law changes around some day of a stretch: a rule begins or ends, or a number takes another value. Both days inclusive.</summary>
    internal bool TurnsBetween(LocalDate first, LocalDate last) =>
        Array.Exists(turns, day => day >= first && day <= last) || Array.Exists(TurnsOfNumbers, day => day >= first && day <= last);

    private static LocalDate[] TurnsOf(RuleInfo info) => info.To is { } last
        ? [info.From.PlusDays(-1), info.From, info.From.PlusDays(1), last, last.PlusDays(1), last.PlusDays(2)]
        : [info.From.PlusDays(-1), info.From, info.From.PlusDays(1)];

    private Force[] ForceIn(int era)
    {
        var day = turns.Length == 0 ? default : era == 0 ? turns[0].PlusDays(-1) : turns[era - 1];
        return Array.ConvertAll(Infos, info => Around(info, day));
    }

    /// <summary>No clock on Earth is more than a day away from UTC.</summary>
    private static Force Around(RuleInfo info, LocalDate day) => (info.IsInForce(day.PlusDays(-1)), info.IsInForce(day), info.IsInForce(day.PlusDays(1))) switch
    {
        (true, true, true) => Force.Everywhere,
        (false, false, false) => Force.Nowhere,
        _ => Force.Somewhere,
    };

    /// <summary>The rules in force on a day.</summary>
    public IEnumerable<IContactRule> AsOf(LocalDate day) => Rules.Where(rule => rule.Info.IsInForce(day));

    /// <returns>Null for an edition that is not held here.</returns>
    public static RuleBook? Edition(string version) => Editions.FirstOrDefault(book => book.Version == version);

    public RuleInfo? Find(string ruleId) => Rules.FirstOrDefault(rule => rule.Info.Id == ruleId)?.Info;

    /// <summary>Whether a rule is in force on a day of UTC and those next to it, and so wherever somebody may be.</summary>
    internal enum Force
    {
        Nowhere,
        Somewhere,
        Everywhere,
    }
}
