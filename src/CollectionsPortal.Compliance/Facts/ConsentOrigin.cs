namespace CollectionsPortal.Compliance.Facts;

/// <summary>To whom a consent was given. Only the first two lift anything (12 CFR 1006.6(b)(4), comment 6(b)(4)(i)-2).</summary>
public enum ConsentOrigin
{
    DirectlyToUs,
    Court,
    Creditor,
    PriorCollector,
}
