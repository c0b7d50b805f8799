using System.Collections.Immutable;
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
    private volatile DayOfLaw? lastDay;

    /// <param name="version">Changes whenever a rule, a limit or their meaning changes.</param>
    public RuleBook(string version, IEnumerable<IContactRule> rules)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        Version = version;
        Rules = [.. rules];
        Infos = [.. Rules.Select(rule => rule.Info)];
    }

    /// <summary>The rules as the agency works by them.</summary>
    public static RuleBook Current { get; } = new(
        "2026.11.3",
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

    public string Version { get; }

    public ImmutableArray<IContactRule> Rules { get; }

    /// <summary>What each rule is, in the same order.</summary>
    internal RuleInfo[] Infos { get; }

    /// <summary>For every rule, in the same order: whether it is in force around a day. Asked about one day after another, so the last answer is kept.</summary>
    internal Force[] ForceAround(LocalDate day)
    {
        if (lastDay is { } known && known.Day == day) { return known.ByRule; }

        var byRule = Array.ConvertAll(Infos, info => Around(info, day));
        lastDay = new DayOfLaw(day, byRule);
        return byRule;
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

    public RuleInfo? Find(string ruleId) => Rules.FirstOrDefault(rule => rule.Info.Id == ruleId)?.Info;

    /// <summary>Whether a rule is in force on a day of UTC and those next to it, and so wherever somebody may be.</summary>
    internal enum Force
    {
        Nowhere,
        Somewhere,
        Everywhere,
    }

    private sealed record DayOfLaw(LocalDate Day, Force[] ByRule);
}
