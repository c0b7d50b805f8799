namespace CollectionsPortal.Compliance.Facts;

/// <summary>The number, address or account that is to be used.</summary>
public sealed record Endpoint
{
    public required EndpointKey Key { get; init; }

    /// <summary>For telephone numbers; elsewhere it is ignored.</summary>
    public LineKind Line { get; init; }

    /// <summary>The place to which a landline or postal address belongs, or whose the number or e-mail address is.</summary>
    public Place Place { get; init; }

    /// <summary>For e-mail: whether the consumer's employer provides the address; null where nobody ever said.</summary>
    public bool? EmployerProvided { get; init; }

    /// <summary>For e-mail: the consumer wrote to us from it about the debt, or agreed to it directly to us, or the collector just before us rightly used it (12 CFR 1006.6(d)(4)(i), (iii)).</summary>
    public bool UsedWithUs { get; init; }

    /// <summary>For social platforms: whether the public or the person's contacts can see what is sent; null where not known.</summary>
    public bool? VisibleToOthers { get; init; }

    /// <summary>By what right we write to this e-mail address or send texts to this number; null where nobody has noted it.</summary>
    public ContactProcedure? Procedure { get; init; }
}
