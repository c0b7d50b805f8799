namespace CollectionsPortal.Compliance.Facts;

/// <summary>A supervisor lets this one contact pass one of the agency's own limits. Naming a rule of law here has no effect.</summary>
public sealed record HouseOverride
{
    public required string RuleId { get; init; }

    /// <summary>The staff member who decided, by id.</summary>
    public required string By { get; init; }

    /// <summary>Why. A blank reason overrides nothing.</summary>
    public required string Reason { get; init; }
}
