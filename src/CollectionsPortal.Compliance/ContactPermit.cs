using CollectionsPortal.Compliance.Facts;
using NodaTime;

namespace CollectionsPortal.Compliance;

/// <summary>Leave to make one contact. Only a permitting decision makes one; every door to the outside asks for it.</summary>
public sealed class ContactPermit
{
    internal ContactPermit(ContactProposal proposal, string ruleBookVersion, IReadOnlyList<RequiredContent> required, Instant expiresAt)
    {
        Recipient = proposal.Recipient;
        Channel = proposal.Channel;
        Endpoint = proposal.Endpoint.Key;
        Purpose = proposal.Purpose;
        Debts = proposal.Debts;
        Text = proposal.Text;
        IssuedAt = proposal.AsOf;
        ExpiresAt = expiresAt;
        RuleBookVersion = ruleBookVersion;
        Required = required;
    }

    public Recipient Recipient { get; }

    public Channel Channel { get; }

    public EndpointKey Endpoint { get; }

    public ContactPurpose Purpose { get; }

    public IReadOnlyList<DebtKey> Debts { get; }

    /// <summary>The text that was judged: send this and no other. Null where none was given.</summary>
    public string? Text { get; }

    /// <summary>What the contact must say: the leave holds for no other.</summary>
    public IReadOnlyList<RequiredContent> Required { get; }

    public string RuleBookVersion { get; }

    public Instant IssuedAt { get; }

    /// <summary>Exclusive.</summary>
    public Instant ExpiresAt { get; }

    /// <summary>Whether the permit may be used at a moment.</summary>
    public bool IsValid(Instant at) => IssuedAt <= at && at < ExpiresAt;
}
