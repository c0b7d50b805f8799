namespace CollectionsPortal.Compliance;

/// <summary>One rule of one law, or one of the agency's own: a synchronous function of facts, without memory and without a clock.</summary>
public interface IContactRule
{
    RuleInfo Info { get; }

    /// <summary>Judges the contact at <see cref="RuleContext.At"/>. Must not throw on any facts, and must not pass what it does not know.</summary>
    RuleOutcome Check(RuleContext context);
}
