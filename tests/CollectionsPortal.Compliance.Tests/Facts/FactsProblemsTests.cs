using System.Text.Json.Nodes;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Facts.Json;
using NodaTime;

namespace CollectionsPortal.Compliance.Tests.Facts;

/// <summary>A wrong value is named by where it stands, and in words that say what would be right.</summary>
public sealed class FactsProblemsTests
{
    private static readonly Scenario Full = Given.Call().Living(new LocationSignal { Source = SignalSource.Stated, Zones = [new ZoneId("America/New_York")] }).After(Past.Call("2026-04-07 12:00"))
        .Consumer(consumer => consumer with { InconvenientTimes = [new InconvenientTime { Hours = new WeeklyHours { Days = WeekDays.Monday, From = new LocalTime(9, 30), To = new LocalTime(10, 0) }, StatedAt = When.At("2026-04-01 12:00") }] });

    [Theory]
    [InlineData("\"history\": [", "\"history\": [ null,", "history[0]", "This cannot be null; leave the field out instead.")]
    [InlineData("\"America/New_York\"", "\"America/New_York\", null", "consumer.locationSignals[0].zones[1]", "Expected a time zone such as America/Chicago.")]
    [InlineData("\"card\"", "\"\"", "proposal.debts[0]", "\"\" is not a key.")]
    [InlineData("\"ann\"", "\"\"", "proposal.recipient.person", "\"\" is not a key.")]
    [InlineData("\"monday\"", "", "consumer.inconvenientTimes[0].hours.days", "Name at least one day.")]
    [InlineData("\"monday\"", "\"moonday\"", "consumer.inconvenientTimes[0].hours.days", "\"moonday\" is not a day of the week (monday to sunday).")]
    [InlineData("\"09:30\"", "\"half past nine\"", "consumer.inconvenientTimes[0].hours.from", "\"half past nine\" is not a time such as 15:00.")]
    [InlineData("\"2026-01-05\"", "\"2200-01-01\"", "debts[0].initialCommunicationOn", "\"2200-01-01\" is not a date such as 2026-11-22.")]
    [InlineData("\"America/New_York\"", "\"Mars\"", "consumer.locationSignals[0].zones[0]", "\"Mars\" is not a time zone such as America/Chicago.")]
    [InlineData("\"2026-04-08T16:00:00Z\"", "\"noon\"", "proposal.asOf", "\"noon\" is not an instant such as 2026-11-22T18:30:00Z.")]
    public void Read_AWrongValue_NamesItsPlace_AndWhatIsExpected(string right, string wrong, string field, string message)
    {
        var problem = FactsJson.Read(Changed(right, wrong)).Problem;

        Assert.Equal((field, message), (problem?.Field, problem?.Message));
    }

    [Theory]
    [InlineData("\"2026-01-05\"", "\"2199-12-31\"")]
    [InlineData("\"2026-01-05\"", "\"1900-01-01\"")]
    [InlineData("\"2026-04-08T16:00:00Z\"", "\"2199-12-31T23:59:59Z\"")]
    [InlineData("\"2026-04-08T16:00:00Z\"", "\"1900-01-01T00:00:00Z\"")]
    [InlineData("\"09:30\"", "\"09:30:15\"")]
    [InlineData("\"monday\"", "\"sunday\"")]
    public void Read_WhatLiesJustWithin_IsTaken(string right, string other)
    {
        var reading = FactsJson.Read(Changed(right, other));

        Assert.Null(reading.Problem);
        Assert.Contains(other, FactsJson.Write(reading.Facts!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void Read_AKeyOfSomeLength_IsTakenUpToTwoHundred(int length, bool isTaken)
    {
        var reading = FactsJson.Read(Changed("\"mobile\"", $"\"{new string('k', length)}\""));

        Assert.Equal(isTaken, reading.Facts is not null);
    }

    [Fact]
    public void Read_DaysThatAreNoList_SaysSo()
    {
        var facts = JsonNode.Parse(FactsJson.Write(Full.Facts))!;
        facts["consumer"]!["inconvenientTimes"]![0]!["hours"]!["days"] = "monday";

        Assert.Equal("consumer.inconvenientTimes[0].hours.days: Expected a list of days.", FactsJson.Read(facts.ToJsonString()).Problem?.ToString());
    }

    private static string Changed(string right, string wrong)
    {
        var text = FactsJson.Write(Full.Facts);
        var at = text.IndexOf(right, StringComparison.Ordinal);

        Assert.True(at >= 0, $"{right} does not stand in the facts.");
        return string.Concat(text.AsSpan(0, at), wrong, text.AsSpan(at + right.Length));
    }
}
