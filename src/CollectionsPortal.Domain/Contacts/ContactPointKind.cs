namespace CollectionsPortal.Domain.Contacts;

public enum ContactPointKind
{
    Phone,
    Email,
    Address,
}
