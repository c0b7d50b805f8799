using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using NodaTime;
using NodaTime.Text;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>Says in few plain words what binds us.</summary>
internal static class BindingWords
{
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("MMM d");
    private static readonly LocalTimePattern Hour = LocalTimePattern.CreateWithInvariantCulture("h tt");
    private static readonly LocalTimePattern HourAndMinute = LocalTimePattern.CreateWithInvariantCulture("h:mm tt");

    public static string Of(Preference wish) => wish.Kind switch
    {
        PreferenceKind.InconvenientTime => $"Not {Hours(wish)}{From(wish)}",
        PreferenceKind.ConvenientTime => $"Good: {Hours(wish)}{From(wish)}",
        PreferenceKind.Stay => $"{Stay(wish)}{From(wish)}",
        PreferenceKind.InconvenientPlace => $"Not {At(wish.Place)}",
        PreferenceKind.WorkForbidden => "Not at work",
        PreferenceKind.BarredMedium when wish.PersonId is not null => $"Somebody around them wants no {Media(wish.Channel)}",
        PreferenceKind.BarredMedium => $"No {Media(wish.Channel)}",
        _ => $"No {Media(wish.Channel)} to {Target(wish)}",
    };

    /// <summary>What somebody around them does not want, where their name stands before it.</summary>
    public static string ToThem(Preference wish) => $"no {Media(wish.Channel)}";

    public static string Of(Hold hold) => hold.Kind switch
    {
        HoldKind.Bankruptcy => "Bankruptcy",
        HoldKind.Deceased => "Has died",
        HoldKind.ActiveDuty => "On active duty",
        HoldKind.Incarcerated => "Incarcerated",
        HoldKind.IdentityTheft => "Identity theft",
        HoldKind.WrongPerson => "Perhaps the wrong person",
        HoldKind.CharityCare => "Applied for charity care",
        HoldKind.Bereavement => "Has lost somebody",
        HoldKind.SupportNeeds => "Needs support",
        HoldKind.DebtAdvice => "Gets debt advice",
        HoldKind.MentalCapacity => "May not be able to decide",
        HoldKind.BreathingSpace => "Breathing space",
        HoldKind.MentalHealthCrisis => "Mental health crisis moratorium",
        _ => "On hold",
    };

    public static string Of(CeaseRequest request) => request switch
    {
        { PersonId: not null } => "Wants no contact (in writing, from one who stands in for them)",
        { Form: RequestForm.Written } => "Wants no contact (in writing)",
        _ => "Wants no contact (said)",
    };

    public static string Of(Representation lawyer)
    {
        var who = lawyer.AttorneyName is { } name ? $"Has a lawyer: {name}" : lawyer.SoughtInVainAt is null ? "Has a lawyer (name not known yet)" : "Has a lawyer (not to be found)";
        return lawyer switch
        {
            { ConsentedAt: not null } => $"{who}; direct contact agreed",
            { SilenceConfirmedAt: not null } => $"{who}; did not answer",
            { AskedAt: not null } => $"{who}; asked, no answer yet",
            _ => who,
        };
    }

    public static string Of(Dispute dispute, string currency) => dispute switch
    {
        { Reason: DisputeReason.OriginalCreditorAsked } => "Asks who the original creditor is",
        { Reason: DisputeReason.NotMine } => "Says the debt is not theirs",
        { DisputedAmount: { } amount } => $"Disputes {new Values.Money(amount, currency)}",
        _ => "Disputes the debt",
    };

    public static string Of(Consent consent, Debtor person) => consent.Kind switch
    {
        ConsentKind.Automated => $"Automated calls to {person.Phones.Find(phone => phone.Id == consent.PhoneId)?.Number.Masked}: yes",
        ConsentKind.DespiteAttorney => "Direct contact although they have a lawyer: yes",
        ConsentKind.AtWork => "Contact at work: yes",
        ConsentKind.AtPlace => "Contact at a place they had ruled out: yes",
        ConsentKind.SpeakWith => "Speaking with somebody else about it: yes",
        _ => "Messages: yes",
    };

    public static string Of(PersonRole role) => role switch
    {
        PersonRole.Spouse => "Husband or wife",
        PersonRole.ParentOfMinor => "Parent of a minor",
        PersonRole.Guardian => "Guardian",
        PersonRole.Executor => "Acts for the estate",
        PersonRole.SuccessorInInterest => "Successor in interest",
        PersonRole.Attorney => "Lawyer",
        _ => "Somebody else",
    };

    public static string Lower(PersonRole role) => string.Concat(Of(role)[..1].ToLowerInvariant(), Of(role).AsSpan(1));

    public static BindingKind KindOf(PreferenceKind kind) => kind switch
    {
        PreferenceKind.InconvenientTime => BindingKind.Hours,
        PreferenceKind.ConvenientTime => BindingKind.ConvenientHours,
        PreferenceKind.InconvenientPlace => BindingKind.Place,
        PreferenceKind.WorkForbidden => BindingKind.Workplace,
        PreferenceKind.BarredMedium => BindingKind.Medium,
        PreferenceKind.Stay => BindingKind.Stay,
        _ => BindingKind.NumberOrAddress,
    };

    /// <summary>For what begins on a day that was named.</summary>
    private static string From(Preference wish) => wish.FirstDay is { } first ? $", from {Day.Format(first)}" : string.Empty;

    private static string Stay(Preference wish) => (wish.Zone, wish.Place) switch
    {
        ({ } zone, _) when DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is { } known => $"Is in {ZoneNames.Of(known)}",
        (_, PlaceKind.Home) => "Is at home",
        (_, PlaceKind.Work) => "Is at work",
        (_, PlaceKind.Unusual) => "Is where nobody is contacted",
        _ => "Is away from home",
    };

    private static string Hours(Preference wish)
    {
        var (from, to) = (wish.From ?? LocalTime.Midnight, wish.To ?? LocalTime.Midnight);
        var hours = (from == LocalTime.Midnight, to == LocalTime.Midnight) switch
        {
            (true, true) => string.Empty,
            _ when from == to => string.Empty,
            (true, false) => $"before {Clock(to)} ",
            (false, true) => $"after {Clock(from)} ",
            _ => $"{Clock(from)} to {Clock(to)} ",
        };
        return hours + Days(wish.Days);
    }

    private static string Days(Weekdays days) => days switch
    {
        Weekdays.All => "on any day",
        Weekdays.WorkingDays => "on weekdays",
        Weekdays.Weekend => "at weekends",
        _ => "on " + string.Join(", ", Enum.GetValues<Weekdays>().Where(day => System.Numerics.BitOperations.IsPow2((int)day) && days.HasFlag(day))),
    };

    private static string Clock(LocalTime time)
        => (time.Minute == 0 ? Hour : HourAndMinute).Format(time).ToLowerInvariant();

    private static string At(PlaceKind? place) => place switch
    {
        PlaceKind.Home => "at home",
        PlaceKind.Work => "at work",
        _ => "at that place",
    };

    private static string Media(ContactChannel? channel) => channel switch
    {
        ContactChannel.Call => "calls",
        ContactChannel.Text => "texts",
        ContactChannel.Email => "e-mails",
        ContactChannel.Letter => "letters",
        null => "contact",
        _ => $"{channel}".ToLowerInvariant(),
    };

    private static string Target(Preference wish)
        => wish.Phone?.Masked ?? wish.Email?.Masked ?? "one address";
}
