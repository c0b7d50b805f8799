namespace CollectionsPortal.Web.Papers;

/// <summary>The words that all letters share in one language, and the letters.</summary>
public sealed partial record LetterText
{
    public required string Heading { get; init; }

    public required string Lead { get; init; }

    public required string PrintOrPdf { get; init; }

    public required string AsPdf { get; init; }

    public required string Back { get; init; }

    public required string From { get; init; }

    public required string YourAddress { get; init; }

    public required string To { get; init; }

    public required string OurAddress { get; init; }

    public required string DateLine { get; init; }

    public required string About { get; init; }

    /// <summary>Of creditor and the account's last figures.</summary>
    public required Func<string, string, string> Debt { get; init; }

    public required string Tick { get; init; }

    public required string Signature { get; init; }

    public required string NextHeading { get; init; }

    public required string KeepCopy { get; init; }

    public required string SayItOtherwise { get; init; }

    public required IReadOnlyDictionary<LetterKind, Letter> All { get; init; }

    public Letter Of(LetterKind kind) => All[kind];
}

/// <summary>One letter. Nothing in it is ticked: what a person wants is theirs to say.</summary>
public sealed record Letter
{
    /// <summary>How a link names it.</summary>
    public required string Name { get; init; }

    public required string Subject { get; init; }

    public required string Opening { get; init; }

    public required IReadOnlyList<LetterChoice> Choices { get; init; }

    public required string Closing { get; init; }

    /// <summary>What follows from sending it, and what does not.</summary>
    public required IReadOnlyList<string> Next { get; init; }
}

/// <param name="HasLine">Whether there is something to write beside it.</param>
public sealed record LetterChoice(string Words, bool HasLine = false);
