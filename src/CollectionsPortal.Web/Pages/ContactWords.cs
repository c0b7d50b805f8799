using CollectionsPortal.Compliance;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Flags;
using Look = CollectionsPortal.Web.TagHelpers.Verdict;
using Verdict = CollectionsPortal.Compliance.Verdict;

namespace CollectionsPortal.Web.Pages;

/// <summary>How pages say verdicts, kinds and findings: one place, so that they say the same everywhere.</summary>
public static class ContactWords
{
    /// <summary>What must happen first: "First: that the remark is read."</summary>
    public static string First(string awaits)
    {
        var words = awaits.StartsWith("That ", StringComparison.Ordinal) ? $"t{awaits[1..]}" : awaits;
        return $"First: {words.TrimEnd('.')}.";
    }

    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Permitted => "Allowed",
        Verdict.NeedsReview => "Needs review",
        Verdict.NotNow => "Not now",
        _ => "No",
    };

    public static Look LookOf(Verdict verdict) => verdict switch
    {
        Verdict.Permitted => Look.Go,
        Verdict.NeedsReview => Look.Review,
        Verdict.NotNow => Look.Wait,
        _ => Look.Stop,
    };

    public static string Of(RuleResult result) => result switch
    {
        RuleResult.Block => "Forbids",
        RuleResult.NeedsReview => "Needs review",
        RuleResult.Require => "Must say",
        RuleResult.Warn => "Mind this",
        RuleResult.Pass => "Kept",
        _ => "Does not apply",
    };

    public static Look LookOf(RuleResult result) => result switch
    {
        RuleResult.Block => Look.Stop,
        RuleResult.NeedsReview => Look.Review,
        RuleResult.Require => Look.Plain,
        RuleResult.Warn => Look.Wait,
        RuleResult.Pass => Look.Go,
        _ => Look.Plain,
    };

    public static string Of(FlagKind kind) => kind switch
    {
        FlagKind.ContactOutsidePermit => "Contact without a permit",
        FlagKind.AttemptLeftOpen => "Contact left open",
        FlagKind.RepeatedWhileBlocked => "Asked again while blocked",
        FlagKind.RemarkNotRead => "Remark not read",
        FlagKind.ForbiddenWords => "Forbidden words",
        FlagKind.PlanLinkRested => "Private link put to rest",
        FlagKind.SaysNotTheirs => "Says it is not their debt",
        FlagKind.DutyDue => "Something is due by law",
        FlagKind.BalanceWrong => "A balance is not the sum of its entries",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of flag without words."),
    };

    public static string Of(FlagStatus status) => status switch
    {
        FlagStatus.Open => "Open",
        FlagStatus.Upheld => "Upheld",
        FlagStatus.Dismissed => "Dismissed",
        _ => "To coach",
    };

    public static Look LookOf(FlagStatus status) => status switch
    {
        FlagStatus.Open => Look.Wait,
        FlagStatus.Upheld => Look.Stop,
        FlagStatus.Dismissed => Look.Go,
        _ => Look.Review,
    };

    public static string Basis(RuleBasis basis) => basis switch
    {
        RuleBasis.LawForbids => "Law",
        RuleBasis.LawPresumes => "Law presumes a violation",
        _ => "Our own rule",
    };

    public static string Of(Certainty certainty) => certainty switch
    {
        Certainty.Read => "Read at the source",
        Certainty.Secondary => "Read in a copy, not at the source",
        _ => "Recalled: to be checked by counsel",
    };

    /// <summary>After "Counts by": what a rule looks at as one.</summary>
    public static string Of(CountingKey key) => key.Words();

    public static string Plain<T>(T value)
        where T : struct, Enum
        => FactWords.Words(value);
}
