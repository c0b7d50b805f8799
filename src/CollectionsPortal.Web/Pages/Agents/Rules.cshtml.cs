using CollectionsPortal.Compliance;
using CollectionsPortal.Compliance.Limits;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using NodaTime;
using NodaTime.Text;

namespace CollectionsPortal.Web.Pages.Agents;

/// <summary>The rule book, for reading.</summary>
public sealed class RulesModel : PageModel
{
    private const string Any = "";
    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("d MMM uuuu");
    private static readonly IReadOnlyList<RuleInfo> All = [.. RuleBook.Current.Rules.Select(rule => rule.Info)];

    [BindProperty(SupportsGet = true)]
    public Form Input { get; set; } = new();

    public static string Version => RuleBook.Current.Version;

    public static LocalDate FirstDay => RegulationF.InForceSince;

    public static IReadOnlyList<LawChange> Changes => LawChanges.All;

    public IReadOnlyList<RuleGroup> Groups { get; private set; } = [];

    public bool IsFiltered => Input.Place is { Length: > 0 } || Input.Basis is { Length: > 0 };

    public IEnumerable<SelectListItem> Places { get; } =
        [new("Everywhere", Any), .. All.Select(rule => rule.Jurisdiction).Distinct().Select(place => new SelectListItem(NameOf(place), KeyOf(place)))];

    public IEnumerable<SelectListItem> Bases { get; } =
        [new("Anybody's", Any), .. Enum.GetValues<RuleBasis>().Select(basis => new SelectListItem(ContactWords.Basis(basis), basis.ToString()))];

    public void OnGet() => Groups =
    [
        .. All.Where(Input.Fits)
            .GroupBy(rule => rule.Jurisdiction)
            .Select(group => new RuleGroup(KeyOf(group.Key), NameOf(group.Key), [.. group])),
    ];

    /// <summary>When it holds, where that is not the whole time that the book judges.</summary>
    public static string? Dates(RuleInfo rule) => (rule.From > FirstDay, rule.To) switch
    {
        (false, null) => null,
        (false, { } last) => $"to {Day.Format(last)}",
        (true, null) => $"from {Day.Format(rule.From)}",
        (true, { } last) => $"from {Day.Format(rule.From)} to {Day.Format(last)}",
    };

    public static string NameOf(Jurisdiction place) => place == Jurisdiction.House ? "Our own rules" : char.ToUpperInvariant(place.Name[0]) + place.Name[1..];

    private static string KeyOf(Jurisdiction place) => place.ToString().Replace(' ', '-');

    /// <summary>What is not known does not narrow.</summary>
    public sealed record Form
    {
        public string? Place { get; init; }

        public string? Basis { get; init; }

        public bool Fits(RuleInfo rule) =>
            (string.IsNullOrEmpty(Place) || KeyOf(rule.Jurisdiction) == Place)
            && (!Enum.TryParse(Basis, out RuleBasis basis) || rule.Basis == basis);
    }
}

/// <param name="Place">As it stands in an address.</param>
public sealed record RuleGroup(string Place, string Name, IReadOnlyList<RuleInfo> Rules);
