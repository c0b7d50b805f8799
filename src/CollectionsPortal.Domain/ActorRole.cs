namespace CollectionsPortal.Domain;

public enum ActorRole
{
    Agent,
    Supervisor,
    Administrator,
    Machine,
    Debtor,
    System,
}
