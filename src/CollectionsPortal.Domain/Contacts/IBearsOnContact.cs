using CollectionsPortal.Domain.Debtors;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>Something about one person that the gate reads before it answers.</summary>
/// <remarks>Whoever saves a change to it takes the person's turn first (<see cref="DebtorLock"/>): no permit rests on a fact that changed meanwhile.</remarks>
public interface IBearsOnContact
{
    /// <summary>The default while the person is new and has no number yet: nobody can ask about them.</summary>
    DebtorId DebtorId { get; }
}
