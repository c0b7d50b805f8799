using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Plan;

/// <summary>How what a person asked of us is said back to them.</summary>
public sealed record WishWords
{
    public required string NotAtWork { get; init; }

    public required string NotAtAPlace { get; init; }

    public required string NotOneAddress { get; init; }

    /// <summary>One medium at one number or address.</summary>
    public required Func<ContactChannel, string> NotThere { get; init; }

    /// <summary>What they said yes to; for messages, whether to an e-mail address.</summary>
    public required Func<ConsentKind, bool, string> Yes { get; init; }

    public required Func<string, string> FromDay { get; init; }

    public required Func<string, string> UntilDay { get; init; }

    public required Func<ContactChannel, string> Not { get; init; }

    public required string AnyDay { get; init; }

    public required string WorkingDays { get; init; }

    public required string Weekend { get; init; }

    /// <summary>Where they named days alone.</summary>
    public required Func<string, string> NotOn { get; init; }

    public required Func<string, string> GoodOn { get; init; }

    public required Func<string, string, string> NotBetween { get; init; }

    public required Func<string, string, string> GoodBetween { get; init; }

    public required Func<string, string> Before { get; init; }

    public required Func<string, string> After { get; init; }

    public required Func<string, string, string> Between { get; init; }

    /// <summary>In the language of <paramref name="text"/>, with the days on which it begins and ends.</summary>
    public string Of(WishLine wish, PlanText text, LocalDate today)
        => $"{Sentence(wish, text)}{Day(wish.FirstDay, FromDay, text, today)}{Day(wish.Until, UntilDay, text, today)}";

    /// <inheritdoc cref="Of(WishLine, PlanText, LocalDate)"/>
    public string Of(ConsentLine consent, PlanText text, LocalDate today) => $"{Yes(consent.Kind, consent.IsEmail)}{Day(consent.Until, UntilDay, text, today)}";

    private static string Day(LocalDate? day, Func<string, string> words, PlanText text, LocalDate today) => day is { } known ? $" {words(text.Date(known, today))}" : string.Empty;

    private string Sentence(WishLine wish, PlanText text) => wish.Kind switch
    {
        PreferenceKind.WorkForbidden => NotAtWork,
        PreferenceKind.InconvenientPlace => NotAtAPlace,
        PreferenceKind.BarredAddress => wish.Channel is { } medium ? NotThere(medium) : NotOneAddress,
        PreferenceKind.BarredMedium when wish.Channel is { } channel => Not(channel),
        PreferenceKind.ConvenientTime => Hours(wish, text) is { } hours ? GoodBetween(Days(wish.Days, text), hours) : GoodOn(Days(wish.Days, text)),
        _ => Hours(wish, text) is { } hours ? NotBetween(Days(wish.Days, text), hours) : NotOn(Days(wish.Days, text)),
    };

    private string Days(Weekdays days, PlanText text) => days switch
    {
        Weekdays.None or Weekdays.All => AnyDay,
        Weekdays.WorkingDays => WorkingDays,
        Weekdays.Weekend => Weekend,
        _ => string.Join(", ", text.Weekdays.Where((_, index) => days.HasFlag((Weekdays)(1 << index)))),
    };

    private string? Hours(WishLine wish, PlanText text) => (wish.From, wish.To) switch
    {
        (null, null) => null,
        (null, { } to) => Before(text.Clock(to)),
        ({ } from, null) => After(text.Clock(from)),
        ({ } from, { } to) when from == LocalTime.Midnight => Before(text.Clock(to)),
        ({ } from, { } to) when to == LocalTime.Midnight => After(text.Clock(from)),
        ({ } from, { } to) => Between(text.Clock(from), text.Clock(to)),
    };
}
