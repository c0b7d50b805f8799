using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Facts.Json;
using CollectionsPortal.Compliance.Tests.Random;

namespace CollectionsPortal.Compliance.Tests.Facts;

public sealed class FactsJsonTests
{
    private static string Text => FactsJson.Write(Given.Call().Facts);

    [Fact]
    public void Write_UsesPlainWordsAndIsoTimes()
    {
        Assert.Contains("\"asOf\": \"2026-04-08T16:00:00Z\"", Text, StringComparison.Ordinal);
        Assert.Contains("\"channel\": \"call\"", Text, StringComparison.Ordinal);
        Assert.Contains("\"person\": \"ann\"", Text, StringComparison.Ordinal);
        Assert.Contains("\"sentOn\": \"2026-01-05\"", Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"channel\": \"call\"", "\"chanel\": \"call\"", "proposal.chanel")]
    [InlineData("\"channel\": \"call\"", "\"channel\": \"fax\"", "proposal.channel")]
    [InlineData("\"channel\": \"call\"", "\"channel\": 0", "proposal.channel")]
    [InlineData("\"asOf\": \"2026-04-08T16:00:00Z\"", "\"asOf\": \"yesterday\"", "proposal.asOf")]
    [InlineData("\"sentOn\": \"2026-01-05\"", "\"sentOn\": \"2026-02-30\"", "debts[0].validationNotice.sentOn")]
    [InlineData("\"contactsPerWeek\": 7", "\"contactsPerWeek\": 8", "house.contactsPerWeek")]
    [InlineData("\"contactsPerWeek\": 7", "\"contactsPerWeek\": \"x\"", "house.contactsPerWeek")]
    [InlineData("\"schema\": 1", "\"schema\": 2", "schema")]
    [InlineData("\"locationSignals\": [", "\"locationSignals\": null, \"holds\": [", "consumer.locationSignals")]
    public void Read_WhatIsWrong_NamesTheField(string right, string wrong, string field)
    {
        Assert.Contains(right, Text, StringComparison.Ordinal);

        var reading = FactsJson.Read(Text.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Null(reading.Facts);
        Assert.Equal(field, reading.Problem?.Field);
        Assert.DoesNotContain("CollectionsPortal", reading.Problem!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("16:00:00Z", "16:00:00.000Z")]
    [InlineData("16:00:00Z", "16:00:00\\u005a")]
    [InlineData("T16:00:00Z", "T12:00:00-04:00")]
    [InlineData("\"2026-01-05\"", "\"2026-01-0\\u0035\"")]
    [InlineData("\"call\"", "\"\\u0063all\"")]
    public void Read_WrittenInAnotherForm_IsTheSame(string usual, string other)
    {
        Assert.Contains(usual, Text, StringComparison.Ordinal);

        var reading = FactsJson.Read(Text.Replace(usual, other, StringComparison.Ordinal));

        Assert.Equal(Text, FactsJson.Write(reading.Facts!));
    }

    [Theory]
    [InlineData("2026-04-08T16:00:00Z", "2026-04-08")]
    [InlineData("2026-04-08T16:00:00Z", "2026-04-08T16:00Z")]
    [InlineData("2026-04-08T16:00:00Z", "2026-04-08T16:00:00")]
    [InlineData("2026-04-08T16:00:00Z", "2026-04-08 16:00:00Z")]
    [InlineData("2026-04-08T16:00:00Z", "2026-04-08T16:00:60Z")]
    [InlineData("2026-04-08T16:00:00Z", "2200-01-01T00:00:00Z")]
    [InlineData("2026-04-08T16:00:00Z", "1899-12-31T23:59:59Z")]
    [InlineData("2026-01-05", "2026-01-5Z")]
    [InlineData("2026-01-05", "1899-12-31")]
    public void Read_NoMomentOrDay_IsRefused(string right, string wrong)
    {
        Assert.Contains(right, Text, StringComparison.Ordinal);

        Assert.NotNull(FactsJson.Read(Text.Replace(right, wrong, StringComparison.Ordinal)).Problem);
    }

    [Fact]
    public void WriteOneLine_OfAnyDecision_IsTheTextOfItsRecord()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            var decision = Scenario.Engine.Decide(new RandomFacts(seed).Next());

            Assert.Equal(JsonSerializer.Serialize(DecisionRecord.Of(decision), FactsJson.OneLine), FactsJson.WriteOneLine(decision));
        }
    }

    [Fact]
    public void WriteShort_WithTheRuleBook_SaysAllThatTheLongOneSays()
    {
        var rules = JsonNode.Parse(FactsJson.Write(RuleBook.Current))!["rules"]!.AsArray().ToDictionary(rule => rule!["rule"]!.GetValue<string>(), rule => rule!);
        for (var seed = 0; seed < 100; seed++)
        {
            var decision = Scenario.Engine.Decide(new RandomFacts(seed).Next());
            var line = new ArrayBufferWriter<byte>();
            FactsJson.WriteShort(decision, line);

            Assert.Equal(Essence(JsonNode.Parse(FactsJson.WriteOneLine(decision))!), Essence(Lengthened(JsonNode.Parse(line.WrittenSpan)!, rules)));
        }
    }

    [Fact]
    public void WriteShort_IsAFractionOfTheLongOne()
    {
        var decision = Given.Call().Decide();
        var line = new ArrayBufferWriter<byte>();
        FactsJson.WriteShort(decision, line);

        Assert.InRange(line.WrittenCount, 1, FactsJson.WriteOneLine(decision).Length / 4);
    }

    [Fact]
    public void Read_FromBytes_IsTheSame()
    {
        var facts = Given.Call().Facts;

        Assert.Equal(FactsJson.Write(facts), FactsJson.Write(FactsJson.Read(Encoding.UTF8.GetBytes(FactsJson.Write(facts))).Facts!));
        Assert.Equal("proposal.chanel", FactsJson.Read(Encoding.UTF8.GetBytes(Text.Replace("\"channel\"", "\"chanel\"", StringComparison.Ordinal))).Problem?.Field);
    }

    [Fact]
    public void Read_AnUnknownWord_ListsTheWords()
    {
        var problem = FactsJson.Read(Text.Replace("\"channel\": \"call\"", "\"channel\": \"fax\"", StringComparison.Ordinal)).Problem;

        Assert.Equal("proposal.channel: \"fax\" is not one of call, ringlessVoicemail, text, email, letter, socialMessage.", problem?.ToString());
    }

    [Theory]
    [InlineData("history")]
    [InlineData("consumer")]
    [InlineData("debts")]
    public void Read_WithoutWhatIsNeeded_SaysSo(string member)
    {
        var text = JsonNode.Parse(Text)!.AsObject();
        text.Remove(member);

        var problem = FactsJson.Read(text.ToJsonString()).Problem;

        Assert.Equal($"Missing: {member}.", problem?.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("nonsense")]
    [InlineData("{\"schema\":1,\"schema\":1}")]
    public void Read_NoFacts_IsAProblem(string text)
    {
        Assert.NotNull(FactsJson.Read(text).Problem);
    }

    [Fact]
    public void Read_AZoneThatDoesNotExist_IsRefused()
    {
        var scenario = Given.Call().Living(new LocationSignal { Source = SignalSource.Stated, Zones = [new ZoneId("America/New_York")] });

        var reading = FactsJson.Read(FactsJson.Write(scenario.Facts).Replace("America/New_York", "America/Nowhere", StringComparison.Ordinal));

        Assert.Equal("consumer.locationSignals[0].zones[0]", reading.Problem?.Field);
    }

    [Fact]
    public void Read_TimesWithAnOffset_AreTheSameMoment()
    {
        var reading = FactsJson.Read(Text.Replace("2026-04-08T16:00:00Z", "2026-04-08T12:00:00-04:00", StringComparison.Ordinal));

        Assert.Equal(When.At("2026-04-08 12:00"), reading.Facts?.Proposal.AsOf);
    }

    [Fact]
    public void ReadDecision_KeepsWhatWasSaid()
    {
        var decision = Given.Call("2026-04-08 22:00").Decide();

        var read = FactsJson.ReadDecision(FactsJson.Write(decision));

        Assert.Equal(decision.Verdict, read.Verdict);
        Assert.Equal(decision.NextAllowed, read.NextAllowed);
        Assert.Equal(decision.LimitingFact, read.LimitingFact);
        Assert.Equal(decision.Outcomes.Select(outcome => (outcome.Rule.Id, outcome.Result, outcome.Sentence)), read.Outcomes.Select(outcome => (outcome.Rule.Id, outcome.Result, outcome.Sentence)));
    }

    /// <summary>Puts the rule book's words where a short decision names only ids.</summary>
    private static JsonNode Lengthened(JsonNode decision, Dictionary<string, JsonNode> rules)
    {
        foreach (var (group, result) in new[] { ("passes", "pass"), ("notApplicable", "notApplicable"), ("elsewhere", "notApplicable") })
        {
            foreach (var id in decision[group]!.AsArray().Select(id => id!.GetValue<string>()))
            {
                var rule = rules[id];
                decision["outcomes"]!.AsArray().Add(new JsonObject
                {
                    ["rule"] = id,
                    ["citation"] = rule["citation"]!.DeepClone(),
                    ["basis"] = rule["basis"]!.DeepClone(),
                    ["result"] = result,
                    ["sentence"] = rule[group]!.DeepClone(),
                });
            }
        }

        return decision;
    }

    private static string Essence(JsonNode decision) => string.Join('\n', decision["outcomes"]!.AsArray()
        .Select(o => $"{o!["rule"]} {o["citation"]} {o["basis"]} {o["result"]} {o["sentence"]} {o["until"]} {o["awaits"]} {o["limitingFact"]} {o["missingFacts"]?.ToJsonString().Trim('[', ']')}")
        .Order(StringComparer.Ordinal).Prepend($"{decision["ruleBook"]} {decision["asOf"]} {decision["verdict"]} {decision["nextAllowed"]} {decision["awaits"]} {decision["required"]}"));
}
