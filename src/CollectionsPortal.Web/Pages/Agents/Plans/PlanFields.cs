using System.Globalization;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;
using NodaTime.Text;

namespace CollectionsPortal.Web.Pages.Agents.Plans;

/// <summary>A plan that was said once, as the fields of the form of a new one.</summary>
public static class PlanFields
{
    /// <summary>Names and values, to be posted to the form's preview. The review's day is left out: it was counted from another day.</summary>
    public static IEnumerable<(string Name, string Value)> Of(AgreePlan said) =>
    [
        .. said.Accounts.Select(account => ("Input.Accounts", $"{account}")),
        .. said.Listed.SelectMany((account, at) => new[] { ($"Input.Places[{at}].Account", $"{account}"), ($"Input.Places[{at}].Place", $"{at + 1}") }),
        ("Input.Rhythm", $"{said.Terms.Rhythm}"),
        ("Input.FirstDueOn", LocalDatePattern.Iso.Format(said.Terms.FirstDueOn)),
        ("Input.OtherDay", $"{said.Terms.OtherDay}"),
        ("Input.Adjustment", $"{said.Terms.Adjustment}"),
        ("Input.Order", $"{said.Order}"),
        .. Of(said.Terms.Parts),
    ];

    private static IEnumerable<(string Name, string Value)> Of(PlanParts parts) => parts switch
    {
        PlanParts.ByAmount each => [("Input.Amount", Text(each.Amount.Amount)), ("Input.Remainder", $"{each.Remainder}")],
        PlanParts.ByNumber equal => [("Input.Number", $"{equal.Number}"), ("Input.Remainder", $"{equal.Remainder}")],
        PlanParts.Stepped stepped =>
        [
            .. stepped.Steps.SelectMany((step, at) => new[] { ($"Input.Steps[{at}].Number", $"{step.Number}"), ($"Input.Steps[{at}].Amount", Text(step.Amount.Amount)) }),
            ("Input.Amount", Text(stepped.Then.Amount)),
        ],
        PlanParts.Seasonal seasonal =>
        [
            .. seasonal.InMonth.GroupBy(month => month.Value, month => month.Key).SelectMany(Season),
            ("Input.Amount", Text(seasonal.Usual.Amount)),
        ],
        _ => [],
    };

    private static IEnumerable<(string Name, string Value)> Season(IGrouping<Money, int> months, int at) =>
    [
        .. months.Order().Select(month => ($"Input.Seasons[{at}].Months", $"{month}")),
        ($"Input.Seasons[{at}].Amount", Text(months.Key.Amount)),
    ];

    private static string Text(decimal amount) => amount.ToString("0.##", CultureInfo.InvariantCulture);
}
