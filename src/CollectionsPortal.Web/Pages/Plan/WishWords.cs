using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans;

namespace CollectionsPortal.Web.Pages.Plan;

/// <summary>How what a person asked of us is said back to them.</summary>
public sealed record WishWords
{
    public required string NotAtWork { get; init; }

    public required string NotAtAPlace { get; init; }

    public required string NotOneAddress { get; init; }

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

    /// <summary>One sentence, in the language of <paramref name="text"/>.</summary>
    public string Of(WishLine wish, PlanText text) => wish.Kind switch
    {
        PreferenceKind.WorkForbidden => NotAtWork,
        PreferenceKind.InconvenientPlace => NotAtAPlace,
        PreferenceKind.BarredAddress => NotOneAddress,
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
        ({ } from, { } to) when from == NodaTime.LocalTime.Midnight => Before(text.Clock(to)),
        ({ } from, { } to) when to == NodaTime.LocalTime.Midnight => After(text.Clock(from)),
        ({ } from, { } to) => Between(text.Clock(from), text.Clock(to)),
    };
}
