namespace CollectionsPortal.Compliance.Facts;

/// <summary>How something was said. <see cref="Electronic"/> means by a medium through which we accept messages, and counts as written.</summary>
public enum StatementForm
{
    Written,
    Electronic,
    Oral,
}
