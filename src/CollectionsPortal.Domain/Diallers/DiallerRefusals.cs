namespace CollectionsPortal.Domain.Diallers;

public sealed record EndedOtherwise() : Refusal("How this call ended is already recorded, and differently. What is recorded stays.");

internal static class DiallerRefusals
{
    public static FieldRefusal NobodyOfThisReference { get; } = new(nameof(AskPermit.Debtor), "Nobody here has this reference.");

    public static FieldRefusal DifferentPeople { get; } = new(nameof(AskPermit.Accounts), "These accounts are not all of one person. Ask for each person by itself.");

    public static FieldRefusal NothingLeft { get; } = new(nameof(AskPermit.Accounts), "Nothing is left to collect from this person. Name the account that the call is about.");

    public static FieldRefusal NotTheirNumber { get; } = new(nameof(AskPermit.Phone), "This number is not on file for this person.");

    public static FieldRefusal NoNumber { get; } = new(nameof(AskPermit.Phone), "No number of this person is on file that may be used.");

    public static FieldRefusal UnknownAccount(string field) => new(field, "There is no such account.");

    public static FieldRefusal NotTheirAccount(string field) => new(field, "This person has no such account.");
}
