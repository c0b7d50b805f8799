using NodaTime;
using Hold = CollectionsPortal.Compliance.Facts.Hold;
using HoldKind = CollectionsPortal.Compliance.Facts.HoldKind;
using Reason = CollectionsPortal.Domain.Debtors.HoldKind;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>What makes contact rest, in the words of the rules.</summary>
internal static class HoldFacts
{
    /// <summary>Some reasons bind by law in one state or country only. Everywhere else we let the debt rest all the same: that is our own hold.</summary>
    public static IEnumerable<Hold> Of(Debtors.Hold row, DateTimeZone zone)
    {
        yield return Of(row, KindOf(row.Kind), zone);
        if (RestsEverywhere(row.Kind)) { yield return Of(row, HoldKind.Agency, zone); }
    }

    private static Hold Of(Debtors.Hold row, HoldKind kind, DateTimeZone zone)
    {
        Instant? over = row.Until is { } last ? zone.AtStartOfDay(last.PlusDays(1)).ToInstant() : null;
        return new Hold
        {
            Kind = kind,
            From = zone.AtStartOfDay(row.Since).ToInstant(),
            Debts = row.AccountId is { } account ? [FactKeys.Of(account)] : null,
            Until = row.LiftedAt is { } lifted && (over is null || lifted < over) ? lifted : over,
        };
    }

    private static bool RestsEverywhere(Reason kind)
        => kind is Reason.CharityCare or Reason.DebtAdvice or Reason.MentalCapacity or Reason.BreathingSpace or Reason.MentalHealthCrisis;

    private static HoldKind KindOf(Reason kind) => kind switch
    {
        Reason.Bankruptcy => HoldKind.Bankruptcy,
        Reason.Deceased => HoldKind.Deceased,
        Reason.ActiveDuty => HoldKind.ActiveDuty,
        Reason.IdentityTheft => HoldKind.IdentityTheft,
        Reason.Incarcerated => HoldKind.Incarcerated,
        Reason.CharityCare => HoldKind.CharityCare,
        Reason.Bereavement => HoldKind.Bereavement,
        Reason.SupportNeeds => HoldKind.SupportNeeds,
        Reason.DebtAdvice => HoldKind.DebtAdvice,
        Reason.MentalCapacity => HoldKind.MentalCapacity,
        Reason.BreathingSpace => HoldKind.BreathingSpace,
        Reason.MentalHealthCrisis => HoldKind.MentalHealthCrisis,
        _ => HoldKind.Agency,
    };
}
