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

public static class CountingKeys
{
    /// <summary>After "counts by": what a rule looks at as one.</summary>
    public static string Words(this CountingKey key) => key switch
    {
        CountingKey.ThisContact => "this contact alone",
        CountingKey.Consumer => "the person who owes, over all debts and numbers",
        CountingKey.ConsumerAndDebt => "the person who owes, each debt by itself",
        CountingKey.Person => "the person who is contacted, over all debts",
        CountingKey.Couple => "the person who owes and the spouse together",
        CountingKey.PersonAndDebt => "the person who is contacted, each debt by itself",
        CountingKey.PersonAndMedium => "the person who is contacted, each way of contact by itself",
        CountingKey.Address => "the number or address, for every debt",
        _ => throw new ArgumentOutOfRangeException(nameof(key), key, "Not a key."),
    };
}
