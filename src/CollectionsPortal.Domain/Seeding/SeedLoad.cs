namespace CollectionsPortal.Domain.Seeding;

/// <summary>How much made-up data a load test wants.</summary>
/// <param name="Accounts">Every fifth belongs to somebody who has one already.</param>
/// <param name="Contacts">Spread evenly over the accounts and the last thirty days.</param>
public sealed record SeedLoad(int Accounts, int Contacts);
