using System.Collections;
using System.Reflection;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Web.Pages.Plan;
using CollectionsPortal.Web.Papers;
using NodaTime;

namespace CollectionsPortal.Web.Tests.Plans;

/// <summary>Every sentence that the debtor's pages can say in one language, by the part that says it. Sentences with holes are filled in with dates and sums.</summary>
public static class PlanWording
{
    private static readonly string[] NoWords =
        [nameof(PlanText.Code), nameof(PlanText.Months), nameof(PlanText.Weekdays), nameof(PlanText.ShortWeekdays), nameof(PlanText.DayAndMonth),
            nameof(PlanText.WithYear), nameof(PlanText.WeekdayAndDay), nameof(PlanText.Clock), nameof(OfficeWords.Zones), nameof(Right.Address), nameof(PlanText.RightsLink), nameof(PlanText.RightsAddress)];

    public static IReadOnlyList<(string Part, string Sentence)> Of(PlanText text) => [.. PartOf(text, "Page").Distinct()];

    /// <summary>Of the papers and letters, and of the page that they belong to.</summary>
    public static IReadOnlyList<(string Part, string Sentence)> Of(PaperText text) => [.. PartOf(text, "Papers").Distinct()];

    private static IEnumerable<(string, string)> PartOf(object words, string part) => words.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => !NoWords.Contains(property.Name) && !(property.DeclaringType == typeof(PlanText) && property.Name == nameof(PlanText.Name)) && property.GetIndexParameters().Length == 0 && property.Name != "EqualityContract")
        .SelectMany(property => Said(property.GetValue(words), PartName(part, property)));

    /// <summary>The door is what comes before anybody is known; the rest goes by its own record.</summary>
    private static string PartName(string part, PropertyInfo property)
        => IsOfWords(property.PropertyType) ? property.PropertyType.Name : part;

    private static IEnumerable<(string, string)> Said(object? value, string part) => value switch
    {
        null => [],
        string sentence => [(part, sentence)],
        Delegate function => Results(function).SelectMany(result => Said(result, part)),
        IDictionary kinds => kinds.Values.Cast<object>().SelectMany(one => Said(one, part)),
        IEnumerable many => many.Cast<object>().SelectMany(one => Said(one, part)),
        _ when IsOfWords(value.GetType()) => PartOf(value, part),
        _ => [],
    };

    private static bool IsOfWords(Type type) => !type.IsEnum && (type.Namespace == typeof(PlanText).Namespace || type.Namespace == typeof(PaperText).Namespace);

    private static IEnumerable<object?> Results(Delegate function)
    {
        IEnumerable<object?[]> calls = [[]];
        foreach (var parameter in function.Method.GetParameters().Where(p => p.ParameterType.Name is not "Closure" && !p.ParameterType.Name.Contains("DisplayClass", StringComparison.Ordinal)))
        {
            var samples = SamplesOf(parameter.ParameterType).ToList();
            calls = calls.SelectMany(call => samples.Select(sample => (object?[])[.. call, sample])).ToList();
        }

        return calls.Select(call => function.DynamicInvoke(call));
    }

    private static IEnumerable<object?> SamplesOf(Type type) => type switch
    {
        { IsEnum: true } => Enum.GetValues(type).Cast<object?>(),
        _ when type == typeof(string) => ["5"],
        _ when type == typeof(int) => [7],
        _ when type == typeof(decimal) => [0.08m],
        _ when type == typeof(bool) => [true, false],
        _ when type == typeof(Money) => [Money.Usd(45)],
        _ when type == typeof(LocalTime) => [new LocalTime(15, 0)],
        _ => throw new InvalidOperationException($"No sample of {type}."),
    };
}
