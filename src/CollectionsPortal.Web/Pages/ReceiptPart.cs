using CollectionsPortal.Domain.Contacts;

namespace CollectionsPortal.Web.Pages;

/// <param name="Zone">The reader's zone, as an IANA id.</param>
public sealed record ReceiptPart(ReceiptView View, string Zone)
{
    public IEnumerable<RuleLine> Telling => View.Rules.Where(line => line.Result >= Compliance.RuleResult.Warn);

    public IEnumerable<RuleLine> Quiet => View.Rules.Where(line => line.Result < Compliance.RuleResult.Warn);
}
