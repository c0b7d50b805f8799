using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;
using Outcome = CollectionsPortal.Compliance.Facts.ContactOutcome;

namespace CollectionsPortal.Web.Pages.Plan;

/// <summary>Every word of the debtor's pages in one language. Whatever one language says the others must say: the compiler asks for it.</summary>
/// <remarks>Sentences with holes are functions, because languages differ in more than words.</remarks>
public sealed partial record PlanText
{
    public static IReadOnlyList<PlanText> All { get; } = [English, Spanish];

    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Languages { get; init; }

    public required string SkipText { get; init; }

    public required string LargePrint { get; init; }

    public required string NormalPrint { get; init; }

    public required MoneyWords Money { get; init; }

    public required ReachWords Reach { get; init; }

    public required RightsWords Entitled { get; init; }

    public required string PageTitle { get; init; }

    public required Func<string, string> Hello { get; init; }

    public required string Lead { get; init; }

    public required Func<string, string> DebtCollector { get; init; }

    public required string NextPayment { get; init; }

    /// <summary>Before a date with its weekday: "on Friday, 28 November".</summary>
    public required string On { get; init; }

    public required string DueToday { get; init; }

    public required string YouHavePaid { get; init; }

    public required Func<Money, string, string> ToGo { get; init; }

    public required Func<Money, Money, string> PaidOf { get; init; }

    public required string AllPaid { get; init; }

    public required string AllPaidThanks { get; init; }

    public required Func<string, string> PlanEnded { get; init; }

    public required Func<Money, string> NotHereYet { get; init; }

    public required string HelpHeading { get; init; }

    public required string HelpText { get; init; }

    public required string QuestionsHeading { get; init; }

    public required string QuestionsText { get; init; }

    public required string NobodySet { get; init; }

    public required OfficeWords Office { get; init; }

    public required Func<string, string> Call { get; init; }

    public required string WriteEmail { get; init; }

    public required string FreeAdvice { get; init; }

    public required string PaymentsHeading { get; init; }

    public required string Paid { get; init; }

    public required string Next { get; init; }

    public required string NotYetHere { get; init; }

    public required Func<Money, string> PartPaid { get; init; }

    public required Func<int, string> AllPayments { get; init; }

    public required string ReceivedHeading { get; init; }

    public required string TakenBack { get; init; }

    /// <summary>What of it was paid on the versions before this one.</summary>
    public required Func<Money, string> PaidBefore { get; init; }

    public required string AllBefore { get; init; }

    public required string OweHeading { get; init; }

    public required Func<string, string, string> OwedOn { get; init; }

    public required string Interest { get; init; }

    public required string Fees { get; init; }

    public required string PaidOrCredited { get; init; }

    public required Func<string, string> Total { get; init; }

    public required Func<string, string> FirstOwedTo { get; init; }

    public required Func<string, string> AccountNumber { get; init; }

    public required string Disputed { get; init; }

    public required string ContactsHeading { get; init; }

    public required string NoContacts { get; init; }

    public required Func<ContactChannel, bool, string> Channel { get; init; }

    public required Func<Outcome, bool, string> Outcome { get; init; }

    public required string ToldHeading { get; init; }

    public required string ToldNothing { get; init; }

    public required string ToldAttorney { get; init; }

    public required Func<string, string> ToldStop { get; init; }

    public required string RightsHeading { get; init; }

    /// <summary>The first official page about rights, for papers that have room for one.</summary>
    public string RightsLink => Entitled.UnitedStates[0].Link!;

    public string RightsAddress => Entitled.UnitedStates[0].Address!;

    /// <summary>Null where nothing was paid before the plan was changed.</summary>
    public string? BeforeTheChange(PlanView plan) => plan switch
    {
        { PaidBefore.IsZero: true } => null,
        { Paid.IsZero: true } => AllBefore,
        _ => PaidBefore(plan.PaidBefore),
    };

    public required string CloseHeading { get; init; }

    public required string ClosePage { get; init; }

    public required Func<string, string> OpensUntil { get; init; }

    public required WishWords Wishes { get; init; }

    /// <summary>The asked-for language if there is one, else the first of the browser's that we speak, else English.</summary>
    public static PlanText For(string? asked, IEnumerable<string> accepted)
        => Find(asked) ?? accepted.Select(Find).FirstOrDefault(text => text is not null) ?? English;

    /// <inheritdoc cref="For(string?, IEnumerable{string})"/>
    public static PlanText For(string? asked, HttpRequest request) => For(
        asked, request.GetTypedHeaders().AcceptLanguage.OrderByDescending(language => language.Quality ?? 1).Select(language => language.Value.ToString()));

    private static PlanText? Find(string? code)
        => code is { Length: >= 2 } ? All.FirstOrDefault(text => code.StartsWith(text.Code, StringComparison.OrdinalIgnoreCase)) : null;

    /// <summary>What takes away from a sum: "−$45.00", and "$0.00" where nothing does.</summary>
    public static string Minus(Money money) => money.IsZero ? money.ToString() : WithMinus(-money);

    /// <summary>With a true minus sign, which is read out as one.</summary>
    public static string WithMinus(Money money) => money.ToString().Replace('-', '\u2212');
}
