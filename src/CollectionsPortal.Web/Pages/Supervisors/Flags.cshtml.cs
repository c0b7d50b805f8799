using CollectionsPortal.Domain.Flags;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Domain.Staff;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using NodaTime;
using NodaTime.Text;

namespace CollectionsPortal.Web.Pages.Supervisors;

public sealed class FlagsModel(FlagQueries flags, SettingsQueries settings) : PageModel
{
    private const string Any = "";
    private const string Everything = "all";

    [BindProperty(SupportsGet = true)]
    public Form Input { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public FlagPage List { get; private set; } = null!;

    public string Zone { get; private set; } = string.Empty;

    public IReadOnlyList<SelectListItem> Agents { get; private set; } = [];

    public IEnumerable<SelectListItem> Kinds { get; } =
        [new("All kinds", Any), .. Enum.GetValues<FlagKind>().Select(kind => new SelectListItem(ContactWords.Of(kind), kind.ToString()))];

    public IEnumerable<SelectListItem> Statuses { get; } =
        [.. Enum.GetValues<FlagStatus>().Select(status => new SelectListItem(ContactWords.Of(status), status.ToString())), new("Open and decided", Everything)];

    public bool IsFiltered => Input != new Form();

    public async Task OnGetAsync(CancellationToken ct)
    {
        Zone = (await settings.GetAsync(ct)).TimeZoneId;
        Agents = [new("Everybody", Any), .. (await flags.AgentsAsync(ct)).Select(agent => new SelectListItem(agent.Name, agent.Id.ToString()))];
        List = await flags.ListAsync(Input.ToFilter(DateTimeZoneProviders.Tzdb[Zone]), Number, ct);
    }

    public Dictionary<string, string> RouteTo(int page) => new()
    {
        ["Input.Kind"] = Input.Kind ?? Any,
        ["Input.Status"] = Input.Status,
        ["Input.Agent"] = Input.Agent ?? Any,
        ["Input.From"] = Input.From ?? Any,
        ["Input.Until"] = Input.Until ?? Any,
        ["p"] = page.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    /// <summary>What cannot be read does not narrow: a list is never wrong for a bad date, only longer.</summary>
    public sealed record Form
    {
        public string? Kind { get; init; }

        public string Status { get; init; } = nameof(FlagStatus.Open);

        public string? Agent { get; init; }

        public string? From { get; init; }

        public string? Until { get; init; }

        public FlagFilter ToFilter(DateTimeZone zone) => new(
            Enum.TryParse(Kind, out FlagKind kind) ? kind : null,
            Enum.TryParse(Status, out FlagStatus status) ? status : null,
            StaffUserId.TryParse(Agent, null, out var agent) ? agent : null,
            From: StartOf(From, 0, zone),
            Until: StartOf(Until, 1, zone));

        private static Instant? StartOf(string? date, int daysLater, DateTimeZone zone) => LocalDatePattern.Iso.Parse(date ?? string.Empty) is { Success: true } parsed
            ? zone.AtStartOfDay(parsed.Value.PlusDays(daysLater)).ToInstant()
            : null;
    }
}
