using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Plans.Schedules;
using CollectionsPortal.Domain.Values;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using NodaTime;
using NodaTime.Text;

namespace CollectionsPortal.Web.Pages.Agents.Plans;

public sealed class NewPlanForm
{
    public List<AccountId> Accounts { get; set; } = [];

    /// <summary>Of the accounts chosen, and so of every amount without a sign. The page knows it; nobody posts it.</summary>
    [BindNever]
    public string Currency { get; set; } = Money.DefaultCurrency;

    /// <summary>As which one each account is paid, where they choose; empty: the oldest placement first.</summary>
    public List<AccountPlace> Places { get; set; } = [];

    public SplitOrder Order { get; set; }

    public PlanRhythm? Rhythm { get; set; }

    public LocalDate? FirstDueOn { get; set; }

    public string? OtherDay { get; set; }

    public DayAdjustment Adjustment { get; set; }

    /// <summary>Of each payment; or it is left empty and the number given.</summary>
    public string? Amount { get; set; }

    public string? Number { get; set; }

    public RemainderIn Remainder { get; set; }

    /// <summary>So many payments of another amount to begin with, one step after the other.</summary>
    public List<StepRow> Steps { get; set; } = [];

    /// <summary>The months with other amounts, all that have the same in one row.</summary>
    public List<SeasonRow> Seasons { get; set; } = [];

    public AgreedThrough Through { get; set; }

    public string? Words { get; set; }

    /// <summary>The words as the portal made them: where nobody changed them, they follow the schedule.</summary>
    public string? MadeWords { get; set; }

    public LocalDate? ReviewOn { get; set; }

    /// <summary>Why a supervisor allows more than what is left.</summary>
    public string? AllowedBecause { get; set; }

    /// <summary>What the schedule on the page was made from: agreed is only what was seen.</summary>
    public string? Seen { get; set; }

    /// <summary>The form's own, so that a double click is one plan or one draft.</summary>
    public Guid? Token { get; set; }

    public bool ByAmount => !string.IsNullOrWhiteSpace(Amount);

    public bool ByNumber => !string.IsNullOrWhiteSpace(Number);

    public bool IsStepped => Steps.Exists(step => step.IsSaid);

    public bool IsSeasonal => Seasons.Exists(season => season.IsSaid);

    public bool HasOwnWords => PlanSpoken.IsOwn(Words, MadeWords);

    public string Fingerprint => string.Join('|', [
        .. Accounts.Select(id => id.ToString()).Order(StringComparer.Ordinal), string.Join(',', Listed), $"{Order}", Rhythm?.ToString() ?? "",
        Trim(OtherDay), $"{Adjustment}", Trim(Amount), Trim(Number), $"{Remainder}", string.Join(',', Steps.Where(step => step.IsSaid).Select(step => $"{Trim(step.Number)}*{Trim(step.Amount)}")), string.Join(',', Seasons.Where(season => season.IsSaid).Select(season => $"{string.Join('+', season.Months.Order())}={Trim(season.Amount)}")),
        FirstDueOn is { } first ? LocalDatePattern.Iso.Format(first) : "",
    ]);

    public PlanTerms ToTerms() => new(Rhythm!.Value, FirstDueOn!.Value, Parts())
    {
        OtherDay = Rhythm == PlanRhythm.TwiceAMonth ? NewBudgetForm.Number(OtherDay) : null,
        Adjustment = Adjustment,
    };

    public AgreePlan ToCommand(DebtorId debtor) => new(debtor, Accounts, ToTerms())
    {
        Order = Order,
        Listed = Listed,
        Token = Token,
        ReviewOn = ReviewOn,
        Agreement = new Agreement(Through, Words),
        AllowedBecause = AllowedBecause,
    };

    private IReadOnlyList<AccountId> Listed => [.. Places.Where(place => place.At is not null).OrderBy(place => place.At).Select(place => place.Account)];

    private IEnumerable<(int Month, string? Amount)> InMonths => Seasons.Where(season => season.IsSaid).SelectMany(season => season.Months.Select(month => (month, season.Amount)));

    private PlanParts Parts() => this switch
    {
        { IsStepped: true } => new PlanParts.Stepped([.. Steps.Where(step => step.IsSaid).Select(step => new PlanStep(NewBudgetForm.Number(step.Number)!.Value, MoneyOf(step.Amount)))], MoneyOf(Amount)),
        { IsSeasonal: true } => new PlanParts.Seasonal(MoneyOf(Amount), InMonths.DistinctBy(month => month.Month).ToDictionary(month => month.Month, month => MoneyOf(month.Amount))),
        { ByAmount: true } => new PlanParts.ByAmount(MoneyOf(Amount), Remainder),
        _ => new PlanParts.ByNumber(NewBudgetForm.Number(Number)!.Value, Remainder),
    };

    private Money MoneyOf(string? text) => Money.TryParse(text, Currency, out var amount) ? amount : Money.Zero(Currency);

    private static string Trim(string? text) => text?.Trim() ?? "";
}
