using NodaTime;

namespace CollectionsPortal.Compliance.Facts.Json;

/// <summary>The JSON shape of a rule book: once for the many decisions that name its rules by their ids.</summary>
internal sealed record RuleBookRecord
{
    public required string RuleBook { get; init; }

    public required IReadOnlyList<RuleRecord> Rules { get; init; }

    public static RuleBookRecord Of(RuleBook book) => new() { RuleBook = book.Version, Rules = [.. book.Rules.Select(rule => RuleRecord.Of(rule.Info))] };
}

/// <summary>One rule, and its words for contacts that it lets pass.</summary>
internal sealed record RuleRecord
{
    public required string Rule { get; init; }

    public required string Statement { get; init; }

    public required string Citation { get; init; }

    public string? Url { get; init; }

    public required RuleBasis Basis { get; init; }

    public required Certainty Certainty { get; init; }

    public required CountingKey CountsBy { get; init; }

    public string? Country { get; init; }

    public string? State { get; init; }

    public string? City { get; init; }

    public required LocalDate InForceFrom { get; init; }

    public LocalDate? InForceTo { get; init; }

    public required string Passes { get; init; }

    public required string NotApplicable { get; init; }

    public required string Elsewhere { get; init; }

    public static RuleRecord Of(RuleInfo rule) => new()
    {
        Rule = rule.Id,
        Statement = rule.Statement,
        Citation = rule.Citation.Text,
        Url = rule.Citation.Url,
        Basis = rule.Basis,
        Certainty = rule.Certainty,
        CountsBy = rule.CountsBy,
        Country = rule.Jurisdiction.Country,
        State = rule.Jurisdiction.State,
        City = rule.Jurisdiction.City,
        InForceFrom = rule.From,
        InForceTo = rule.To,
        Passes = rule.PassSentence,
        NotApplicable = rule.NotApplicableSentence,
        Elsewhere = rule.Elsewhere.Sentence,
    };
}
