namespace CollectionsPortal.Compliance;

/// <summary>What a rule looks at as one: whose calls it adds up, for whom a wish holds.</summary>
public enum CountingKey
{
    /// <summary>The proposed contact alone.</summary>
    ThisContact,

    /// <summary>The consumer, over all debts and numbers.</summary>
    Consumer,

    /// <summary>The consumer, each debt by itself.</summary>
    ConsumerAndDebt,

    /// <summary>The person who is contacted, over all debts.</summary>
    Person,

    /// <summary>The consumer and the spouse together.</summary>
    Couple,

    /// <summary>The person who is contacted, each debt by itself.</summary>
    PersonAndDebt,

    /// <summary>The person who is contacted, each medium by itself.</summary>
    PersonAndMedium,

    /// <summary>The number or address, for every debt.</summary>
    Address,
}
