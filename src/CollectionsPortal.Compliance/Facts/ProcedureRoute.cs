namespace CollectionsPortal.Compliance.Facts;

/// <summary>By which of the law's routes an address may be used (12 CFR 1006.6(d)(4) and (5)).</summary>
public enum ProcedureRoute
{
    /// <summary>Nobody has noted one.</summary>
    Unknown,

    /// <summary>The consumer wrote to us from it about the debt.</summary>
    ConsumerUsedIt,

    /// <summary>The consumer agreed to it, directly to us.</summary>
    DirectConsent,

    /// <summary>The creditor had it from the consumer, used it for the account, and sent a notice naming us with a way to opt out.</summary>
    CreditorNotice,

    /// <summary>The collector just before us rightly used it, and the consumer did not opt out.</summary>
    PriorCollector,
}
