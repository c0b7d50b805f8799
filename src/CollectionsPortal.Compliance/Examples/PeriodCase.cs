using CollectionsPortal.Compliance.Notices;
using NodaTime;

namespace CollectionsPortal.Compliance.Examples;

/// <summary>A validation notice, and the last day of the time to dispute.</summary>
public sealed record PeriodCase : ExampleCase
{
    public required LocalDate SentOn { get; init; }

    /// <summary>Inclusive.</summary>
    public required LocalDate EndsOn { get; init; }

    public override ExampleAnswer Ask(ComplianceEngine engine)
    {
        var end = ValidationPeriod.EndsOn(SentOn);
        return new ExampleAnswer(end == EndsOn, RuleResult.Pass, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The validation period ends on {end:uuuu-MM-dd}."));
    }
}
