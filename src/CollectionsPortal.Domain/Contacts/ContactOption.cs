using CollectionsPortal.Compliance;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using NodaTime;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>"May I contact them now?" for everything we could use, read and judged in one go. Nothing is written: only the gate gives a permit.</summary>
/// <param name="At">The moment that was judged.</param>
/// <param name="LocalTime">The clock on the wall there, such as "2:14 pm Mountain time"; null where nobody knows where they are.</param>
public sealed record ContactOptionsView(
    DebtorId Debtor, Instant At, string? LocalTime, IReadOnlyList<ContactOption> Options, ContactCounters Counters);

/// <summary>One number or address through one channel.</summary>
public sealed record ContactOption
{
    public required ContactPoint Point { get; init; }

    public required ContactChannel Channel { get; init; }

    /// <summary>What to call it: "Mobile", "Work telephone", "E-mail", "Post"; with whose it is, where it is somebody else's.</summary>
    public required string Name { get; init; }

    /// <summary>What may be shown without a permit, such as "··· 0134".</summary>
    public required string Masked { get; init; }

    public required PlaceKind Place { get; init; }

    public required Verdict Verdict { get; init; }

    /// <summary>What it was judged for: one answer, where the person wrote or rang and only an answer is allowed.</summary>
    public required ContactPurpose Purpose { get; init; }

    /// <summary>Two words: "Allowed", "Reply allowed", "Needs review", "Not now", "No".</summary>
    public required string Headline { get; init; }

    /// <summary>"from 3:00 pm, in 46 min", by their clock; null where there is no time to name.</summary>
    public required string? When { get; init; }

    /// <summary>The main reason in one line; null where nothing speaks against it.</summary>
    public required string? Reason { get; init; }

    public required string? LimitingFact { get; init; }

    /// <summary>When it would be allowed if nothing else happens; null when time alone does not cure it.</summary>
    public required Instant? NextAllowedAt { get; init; }

    /// <summary>What must happen first, where time alone does not cure it.</summary>
    public required IReadOnlyList<string> Awaits { get; init; }

    /// <summary>The next seven days; only for the first telephone that time alone opens, else null.</summary>
    public ContactWeek? Week { get; init; }

    /// <summary>Every rule's outcome, those that hinder or warn first.</summary>
    public required IReadOnlyList<RuleLine> Rules { get; init; }

    /// <summary>The accounts for which the verdict holds: where some may be raised and others not, those that may.</summary>
    public required IReadOnlyList<AccountId> Accounts { get; init; }

    /// <summary>True when only the agency's own limit stands against it: a supervisor may let it pass once.</summary>
    public required string? OverridableRuleId { get; init; }
}

/// <summary>What one rule said.</summary>
public sealed record RuleLine(
    string RuleId, RuleResult Result, string Sentence, string Citation, string? CitationUrl, RuleBasis Basis, Instant? Until, string? Awaits,
    string? LimitingFact, IReadOnlyList<string> MissingFacts)
{
    public bool Allows => Result < RuleResult.NeedsReview;

    public static RuleLine Of(RuleOutcome outcome) => new(
        outcome.Rule.Id, outcome.Result, outcome.Sentence, outcome.Rule.Citation.Text, outcome.Rule.Citation.Url, outcome.Rule.Basis,
        outcome.Until, outcome.Awaits, outcome.LimitingFact, outcome.MissingFacts);

    /// <summary>Those that hinder or warn first, worst first; the rest in the order of the rule book.</summary>
    public static IReadOnlyList<RuleLine> All(Decision decision) =>
        [.. decision.Outcomes.Select(Of).OrderByDescending(line => line.Result < RuleResult.Warn ? RuleResult.NotApplicable : line.Result)];
}

/// <param name="HouseUsed">Contacts of all kinds in the last seven days.</param>
/// <param name="HouseLimit">What the agency allows itself.</param>
public sealed record ContactCounters(IReadOnlyList<CallCounter> Calls, int HouseUsed, int HouseLimit);

/// <summary>Calls in the last seven days about one account.</summary>
public sealed record CallCounter(AccountId Account, string Label, int Used, int Limit);
