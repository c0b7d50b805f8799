namespace CollectionsPortal.Compliance.Examples;

/// <param name="Holds">Whether it is what the official text says.</param>
/// <param name="Sentence">The answer in plain words.</param>
public sealed record ExampleAnswer(bool Holds, RuleResult Result, string Sentence);
