using System.Text.Json;
using CollectionsPortal.Compliance;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Facts.Json;
using CollectionsPortal.Domain.Debtors;
using Microsoft.Extensions.Options;
using NodaTime;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>Runs the rules and puts down what they said, in a form that can be read and run again.</summary>
public sealed class ReceiptWriter(ComplianceEngine engine, IOptions<ContactOptions> options)
{
    private const string Permitted = "Every rule lets this contact pass.";

    private Duration Validity => Duration.FromMinutes(options.Value.PermitMinutes);

    public (Decision Decision, DecisionReceipt Receipt) Decide(ContactFacts facts, ReceiptHeading heading, Actor actor)
    {
        var decision = engine.Decide(facts);
        var main = decision.Reasons.FirstOrDefault(reason => !reason.Allows);
        return (decision, new DecisionReceipt
        {
            DebtorId = heading.Debtor,
            Verdict = decision.Verdict,
            Channel = heading.Channel,
            Purpose = facts.Proposal.Purpose,
            At = decision.AsOf,
            ActorId = actor.Id,
            ClientId = actor.Client,
            ActorRole = actor.Role,
            Afterwards = heading.Afterwards,
            Point = heading.Point?.ToString(),
            RuleBookVersion = decision.RuleBookVersion,
            Facts = JsonSerializer.Serialize(facts, FactsJson.OneLine),
            Outcomes = FactsJson.WriteOneLine(decision),
            DecidingRuleId = main?.Rule.Id,
            Sentence = Cut(main?.Sentence ?? Permitted)!,
            LimitingFact = Cut(decision.LimitingFact),
            NextAllowedAt = decision.NextAllowed,
            WaitsFor = decision.Awaits.Count == 0 ? null : Cut(string.Join(" ", decision.Awaits)),
            OverrideReason = decision.Outcomes.Any(outcome => outcome.OverriddenBy is not null) ? Cut(facts.Proposal.Overrides[0].Reason) : null,
            Token = heading.Token,
            RequestHash = heading.RequestHash,
        });
    }

    /// <summary>Judges the stored facts again. The same rule book gives the same decision.</summary>
    public Decision Replay(string factsJson) => engine.Decide(FactsOf(factsJson));

    public ContactPermit? Permit(Decision decision) => decision.TryPermit(Validity, out var permit) ? permit : null;

    public ContactPermit? Permit(string factsJson) => Permit(Replay(factsJson));

    public bool CanBeOverridden(string ruleId) => engine.Book.Find(ruleId) is { CanBeOverridden: true };

    /// <exception cref="InvalidOperationException">The receipt does not hold facts that can be read: it was not written here.</exception>
    public static ContactFacts FactsOf(string factsJson)
    {
        var reading = FactsJson.Read(factsJson);
        return reading.Facts ?? throw new InvalidOperationException($"The facts of a receipt cannot be read: {reading.Problem}");
    }

    private static string? Cut(string? text) => text is null || text.Length <= DecisionReceipt.SentenceMaxLength
        ? text
        : string.Concat(text.AsSpan(0, DecisionReceipt.SentenceMaxLength - 1), "…");
}

/// <param name="Point">Null when the number or address is not one that we hold.</param>
/// <param name="Afterwards">True for a contact that was made elsewhere and is judged afterwards.</param>
public sealed record ReceiptHeading(DebtorId Debtor, ContactChannel Channel, ContactPoint? Point, Guid Token, bool Afterwards)
{
    public byte[]? RequestHash { get; init; }
}
