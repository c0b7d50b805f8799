using CollectionsPortal.Compliance.Language;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Web.Pages.Agents.Said;

namespace CollectionsPortal.Web.Pages.Agents.Words;

/// <summary>Where each thing that words may tell is recorded.</summary>
public static class HintWords
{
    private static readonly Phrase PayDay = new("pay-day", "I get paid then", "Plan instalments for that day.", Links.NewPlan);
    private static readonly Phrase LessMoney = new("less-money", "I have less money now", "Look for a plan that fits.", Links.NewPlan);
    private static readonly Phrase Hospital = new("hospital", "I am in hospital", "Choose until when not to call.", Links.SaidHours);

    /// <summary>One of the phrases of "What do they say?", or a page of its own.</summary>
    public static Phrase PhraseOf(HintKind kind) => kind switch
    {
        HintKind.PayDay => PayDay,
        HintKind.JobLoss => LessMoney,
        HintKind.Hospital => Hospital,
        _ => Phrase.Of(KeyOf(kind)),
    };

    public static HoldKind? HoldOf(HintKind kind) => kind switch
    {
        HintKind.Deceased => HoldKind.Deceased,
        HintKind.IdentityTheft => HoldKind.IdentityTheft,
        HintKind.Bankruptcy => HoldKind.Bankruptcy,
        HintKind.ActiveDuty => HoldKind.ActiveDuty,
        HintKind.Incarcerated => HoldKind.Incarcerated,
        _ => null,
    };

    private static string KeyOf(HintKind kind) => kind switch
    {
        HintKind.Lawyer => "lawyer",
        HintKind.Cease => "cease",
        HintKind.StopCalls => "stop-calling",
        HintKind.StopTexts => "stop-texting",
        HintKind.StopEmail => "stop-email",
        HintKind.NotAtWork => "not-at-work",
        HintKind.NotAtHome => "not-at-home",
        HintKind.OnlyEmail => "only-email",
        HintKind.OnlyLetter => "only-letter",
        HintKind.CallAgain => "more-calls",
        HintKind.BadTime => "hours",
        HintKind.GoodTime => "convenient",
        HintKind.Dispute => "dispute",
        HintKind.NotMine => "not-mine",
        HintKind.WrongNumber => "wrong-number",
        HintKind.NewReach => "reach",
        HintKind.Language => "person",
        HintKind.MayText or HintKind.MayEmail => "consent",
        HintKind.Deceased or HintKind.IdentityTheft or HintKind.Bankruptcy or HintKind.ActiveDuty or HintKind.Incarcerated => "hold",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
