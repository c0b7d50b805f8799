namespace CollectionsPortal.Domain.Data;

/// <summary>Rows of this kind only grow: changing or deleting one throws. A correction is a new row that names the old one.</summary>
public interface IAppendOnly;
