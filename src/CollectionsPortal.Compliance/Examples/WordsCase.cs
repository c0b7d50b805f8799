using CollectionsPortal.Compliance.Language;

namespace CollectionsPortal.Compliance.Examples;

/// <summary>A text, and what must be found in it.</summary>
public sealed record WordsCase : ExampleCase
{
    public required string Text { get; init; }

    public required OutgoingContext Context { get; init; }

    /// <summary>Each kind once; empty where the text is as the official text wants it.</summary>
    public required IReadOnlyList<FindingKind> Found { get; init; }

    public override ExampleAnswer Ask(ComplianceEngine engine)
    {
        var findings = OutgoingLanguage.Check(Text, Context);
        var holds = findings.Select(finding => finding.Kind).ToHashSet().SetEquals(Found);
        return findings.OrderByDescending(finding => finding.Severity).FirstOrDefault() is { } worst
            ? new ExampleAnswer(holds, worst.IsBlocking ? RuleResult.Block : RuleResult.NeedsReview, worst.Reason)
            : new ExampleAnswer(holds, RuleResult.Pass, "Nothing is found in these words, and nothing is missing.");
    }
}
