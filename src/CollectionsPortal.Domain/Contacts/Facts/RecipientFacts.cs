using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Debtors;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>Who is reached at a number or address, in the words of the rules.</summary>
internal static class RecipientFacts
{
    /// <summary>The debtor where it is their own. Somebody who is not around them any more is nobody we know.</summary>
    /// <param name="owner">Null: the debtor's own.</param>
    public static Recipient Of(RelatedPersonId? owner, PersonKey debtor, IReadOnlyList<RelatedPerson> around)
    {
        if (owner is not { } id) { return new Recipient { Role = RecipientRole.Consumer, Person = debtor }; }

        var person = around.FirstOrDefault(known => known.Id == id);
        return new Recipient
        {
            Role = person is { EndedAt: null } ? RoleOf(person.Role) : RecipientRole.Unknown,
            Person = FactKeys.Of(id),
            AskAgainSince = person?.AskAgainSince,
        };
    }

    public static string WordsOf(RelatedPersonId owner, IReadOnlyList<RelatedPerson> around)
        => around.FirstOrDefault(known => known.Id == owner) is { EndedAt: null } person ? $"{person.Name}, {BindingWords.Lower(person.Role)}" : "somebody we do not know any more";

    private static RecipientRole RoleOf(PersonRole role) => role switch
    {
        PersonRole.Spouse => RecipientRole.Spouse,
        PersonRole.ParentOfMinor => RecipientRole.Parent,
        PersonRole.Guardian => RecipientRole.Guardian,
        PersonRole.Executor => RecipientRole.Executor,
        PersonRole.SuccessorInInterest => RecipientRole.SuccessorInInterest,
        PersonRole.Attorney => RecipientRole.Attorney,
        _ => RecipientRole.ThirdParty,
    };
}
