using NodaTime;

namespace CollectionsPortal.Compliance.Limits;

/// <summary>The numbers of the United Kingdom.</summary>
public static class KingdomLimits
{
    /// <summary>The first day that the rule book judges.</summary>
    public static readonly LocalDate InForceSince = RegulationF.InForceSince;

    /// <summary>How long pursuit rests while a debt adviser works on a plan.</summary>
    public static readonly DatedLimit<int> DebtAdviceDays =
        new("United Kingdom: days of rest while a debt adviser works on a plan", Sources.Conc("CONC 7.3.11R, 7.3.12G", "7/3"), (InForceSince, 30));

    /// <summary>How long a standard breathing space lasts, the day after registration being the first.</summary>
    public static readonly DatedLimit<int> BreathingSpaceDays =
        new("England and Wales: days of a breathing space", new Citation("SI 2020/1311 regs 7, 11, 26", "https://www.legislation.gov.uk/uksi/2020/1311/regulation/7"), (InForceSince, 60));

    public static IReadOnlyList<NumberOfLaw> All { get; } = [NumberOfLaw.Of(DebtAdviceDays), NumberOfLaw.Of(BreathingSpaceDays)];
}
