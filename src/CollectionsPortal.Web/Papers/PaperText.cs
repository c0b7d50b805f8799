using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Web.Pages.Plan;

namespace CollectionsPortal.Web.Papers;

/// <summary>Every word of the papers in one language. Whatever one language says the others must say: the compiler asks for it.</summary>
public sealed partial record PaperText
{
    public static IReadOnlyList<PaperText> All { get; } = [English, Spanish];

    /// <summary>The page's words in the same language: how dates and hours are said there they are said here.</summary>
    public required PlanText Page { get; init; }

    // Calendar. Whoever looks over a shoulder reads these: nothing of debts, and nobody's name.
    public required Func<Money, string> CalendarTitle { get; init; }

    public required Func<Money, string?, string> CalendarWords { get; init; }

    // Links
    public required string PapersHeading { get; init; }

    public required string CalendarLink { get; init; }

    public required string CalendarHint { get; init; }

    public required string ScheduleLink { get; init; }

    public required string StatementLink { get; init; }

    public required string LettersHeading { get; init; }

    // Both papers
    public required Func<string, string> FromAgency { get; init; }

    public required Func<string, string> Addressee { get; init; }

    public required Func<string, string> AsOf { get; init; }

    public required Func<string, string> Reference { get; init; }

    public required Func<int, int, string> PageOf { get; init; }

    public required string Date { get; init; }

    public required string Amount { get; init; }

    public required string TotalWord { get; init; }

    // Plan
    public required string ScheduleTitle { get; init; }

    public required Func<string, string> PausedUntil { get; init; }

    public required Func<Money, string> Settlement { get; init; }

    public required Func<string, string> Token { get; init; }

    public required Func<string, string> Nil { get; init; }

    public required string Kept { get; init; }

    public required Func<string, string> Ended { get; init; }

    public required string Replaced { get; init; }

    public required string Number { get; init; }

    public required string DueOn { get; init; }

    public required string PaidWord { get; init; }

    public required string State { get; init; }

    public required Func<InstalmentState, bool, string> StateOf { get; init; }

    public required string PaidSoFar { get; init; }

    public required string LeftOnPlan { get; init; }

    public required string NoPayments { get; init; }

    public required string PayHeading { get; init; }

    public required string PayAsAgreed { get; init; }

    public required Func<string, string> PayOnline { get; init; }

    /// <summary>What to write on it, the address, and whether it is for pounds.</summary>
    public required Func<string, string, bool, string> PayByPost { get; init; }

    public required string NoCards { get; init; }

    public required string AskHeading { get; init; }

    public required string AskText { get; init; }

    public required Func<string, string> Phone { get; init; }

    public required Func<string, string> Email { get; init; }

    public required Func<string, string> Post { get; init; }

    // Statement
    public required string StatementTitle { get; init; }

    public required string StatementLead { get; init; }

    public required string OwedNow { get; init; }

    public required string OwedHeading { get; init; }

    public required Func<string, string> HowItCame { get; init; }

    public required Func<string, string> OwedOn { get; init; }

    public required string InterestSince { get; init; }

    public required string FeesSince { get; init; }

    public required string PaidSince { get; init; }

    public required string CreditedSince { get; init; }

    public required string WhenItCame { get; init; }

    public required string SinceThen { get; init; }

    public required string What { get; init; }

    public required string OwedAfter { get; init; }

    public required Func<LedgerEntryKind, bool, string> Line { get; init; }

    public required string PlanHeading { get; init; }

    public required string PlanTotal { get; init; }

    public required string NextPayment { get; init; }

    public required string RightsHeading { get; init; }

    public required string DisputeText { get; init; }

    public required string LettersText { get; init; }

    public required LetterText Letters { get; init; }

    /// <summary>The words for whoever asks: the language asked for, else what the person speaks, else what the browser prefers.</summary>
    public static PaperText For(HttpContext http, string? asked, string? usual)
        => For(PlanText.For(asked ?? usual, http.Request));

    public static PaperText For(PlanText page) => All.First(text => text.Page.Code == page.Code);
}
