namespace CollectionsPortal.Compliance.Examples;

/// <summary>One question of an official example, with the answer that the official text gives.</summary>
public abstract record ExampleCase
{
    /// <summary>What is asked, in our words.</summary>
    public required string Says { get; init; }

    /// <summary>The rule of the book that it is about; null where words are judged that belong to no rule of contacts.</summary>
    public string? Rule { get; init; }

    /// <summary>What is answered now, and whether that is what the official text says.</summary>
    public abstract ExampleAnswer Ask(ComplianceEngine engine);
}
