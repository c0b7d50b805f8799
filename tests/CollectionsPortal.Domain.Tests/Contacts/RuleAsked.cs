using CollectionsPortal.Compliance;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Contacts;

namespace CollectionsPortal.Domain.Tests.Contacts;

/// <summary>What one rule says on the facts as the portal reads them: shows that something recorded reaches the rule that asks for it.</summary>
internal static class RuleAsked
{
    private static readonly ComplianceEngine Engine = new(RuleBook.Current);

    /// <param name="with">Changes the proposal, such as its purpose or whether a machine makes it.</param>
    public static async Task<RuleResult> AskAsync(
        this Callable person, string rule, ContactChannel channel, ContactPoint? at = null, Func<ContactProposal, ContactProposal>? with = null)
    {
        var now = person.Portal.Clock.Now;
        var snapshot = (await person.Portal.WithAsync<FactsReader, ContactSnapshot?>(reader => reader.ReadAsync(person.Debtor, now, CancellationToken.None)))!;
        var point = at is { } named ? snapshot.Find(named)! : snapshot.Points.First(known => known.Channels.Contains(channel));
        var proposal = snapshot.Propose(point.Endpoint, channel, ContactPurpose.Collect, [person.Account], now, point.Recipient);
        var decision = Engine.Decide(snapshot.Facts(with is null ? proposal : with(proposal)));
        return decision.Outcomes.Single(outcome => outcome.Rule.Id == rule).Result;
    }
}
