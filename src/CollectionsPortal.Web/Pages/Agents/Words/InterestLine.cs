using CollectionsPortal.Domain.Ledger.Interest;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.Rendering;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Agents.Words;

/// <summary>What is said of an account's interest.</summary>
public static class InterestLine
{
    public static IReadOnlyList<Choice> Authorities { get; } =
    [
        Choice.Of(InterestAuthority.Agreement, "The agreement that made the debt"), Choice.Of(InterestAuthority.Law, "A law, or a judgment under it"),
    ];

    public static IEnumerable<SelectListItem> Bases
        => Enum.GetValues<InterestBasis>().Select(basis => new SelectListItem(InterestWords.Of(basis), basis.ToString()));

    public static string Of(InterestAuthority authority) => authority == InterestAuthority.Agreement ? "the agreement" : "the law";

    /// <summary>"7.3% a year on $1,000.00", or that there is none.</summary>
    public static string Of(InterestStanding standing, string currency) => standing.HasInterest
        ? $"Interest of {InterestWords.Rate(standing.Terms!.YearlyRate)} on {new Money(standing.Principal, currency)}"
        : "No interest";

    /// <summary>"Frozen until 12 April: Lost the job".</summary>
    public static string Of(InterestPause pause, LocalDate today)
        => $"Frozen{(pause.Until is { } last ? $" until {Moments.Day(last, today)}" : null)}: {pause.Why}{(pause.Law is { } law ? $" ({law})" : null)}";

    /// <summary>"10 March to 12 April 2026", "from 10 March 2026".</summary>
    public static string Days(InterestFreeze freeze, LocalDate today)
        => freeze.Until is { } until ? $"{Moments.Day(freeze.Since, today)} to {Moments.Day(until, today)}" : $"since {Moments.Day(freeze.Since, today)}";
}
