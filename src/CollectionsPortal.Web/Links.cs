using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Web.Papers;
using CollectionsPortal.Web.Security;

namespace CollectionsPortal.Web;

/// <summary>Where the pages are. Nothing else in the project spells a page's path.</summary>
/// <remarks>Names of pages go to <c>RedirectToPage</c> and <c>asp-page</c>; add yours under its room.</remarks>
public static class Links
{
    public const string Home = "/Index";
    public const string Problem = "/Problem";

    public const string SignIn = "/Account/SignIn";
    public const string SignInTwoFactor = "/Account/SignInTwoFactor";
    public const string SignInRecovery = "/Account/SignInRecovery";
    public const string SignOut = "/Account/SignOut";
    public const string YourAccount = "/Account/Index";
    public const string ChangePassword = "/Account/ChangePassword";
    public const string TwoFactor = "/Account/TwoFactor";
    public const string RecoveryCodes = "/Account/RecoveryCodes";
    public const string Theme = "/Account/Theme";

    public const string Queue = "/Agents/Queue";
    public const string Find = "/Agents/Find";
    public const string Debtor = "/Agents/Debtor";
    public const string Plans = "/Agents/Plans";
    public const string Call = "/Agents/Call";
    public const string Receipt = "/Agents/Receipt";
    public const string Plan = "/Agents/Plans/Plan";
    public const string PlanHelp = "/Agents/Plans/Help";
    public const string PlanChange = "/Agents/Plans/Change";
    public const string PlanReview = "/Agents/Plans/Review";
    public const string PlanEnding = "/Agents/Plans/Ending";
    public const string NewPlan = "/Agents/Plans/New";
    public const string Offers = "/Agents/Plans/Offers";
    public const string Budget = "/Agents/Plans/Budget";
    public const string NewBudget = "/Agents/Plans/NewBudget";
    public const string PlanDrafts = "/Agents/Plans/Drafts";
    public const string PlanDraft = "/Agents/Plans/Draft";
    public const string Payment = "/Agents/Plans/Payment";
    public const string Ledger = "/Agents/Plans/Ledger";
    public const string Refund = "/Supervisors/Refund";
    public const string Promise = "/Agents/Plans/Promise";
    public const string LogContact = "/Agents/LogContact";
    public const string AccountFacts = "/Agents/AccountFacts";
    public const string Interest = "/Agents/Interest";
    public const string Settlements = "/Agents/Settlements";
    public const string NewSettlement = "/Agents/NewSettlement";
    public const string Settlement = "/Agents/Settlement";
    public const string ThisPoint = "/Agents/ThisPoint";
    public const string Notice = "/Agents/Notice";
    public const string Notices = "/Agents/Notices";
    public const string NoteCorrection = "/Agents/NoteCorrection";
    public const string Withdraw = "/Agents/Withdraw";
    public const string Keys = "/Agents/Keys";
    public const string CheckWords = "/Agents/CheckWords";
    public const string Rules = "/Agents/Rules";
    public const string Rule = "/Agents/Rules/Rule";

    public const string Said = "/Agents/Said/Index";
    public const string SaidAskAgain = "/Agents/Said/AskAgain";
    public const string SaidAround = "/Agents/Said/Around";
    public const string SaidCease = "/Agents/Said/Cease";
    public const string SaidConsent = "/Agents/Said/Consent";
    public const string SaidDispute = "/Agents/Said/Dispute";
    public const string SaidHold = "/Agents/Said/Hold";
    public const string SaidHoldEnd = "/Agents/Said/HoldEnd";
    public const string SaidHours = "/Agents/Said/Hours";
    public const string SaidLawyer = "/Agents/Said/Lawyer";
    public const string SaidLawyerStep = "/Agents/Said/LawyerStep";
    public const string SaidMedia = "/Agents/Said/Media";
    public const string SaidMoreCalls = "/Agents/Said/MoreCalls";
    public const string SaidPerson = "/Agents/Said/Person";
    public const string SaidPlace = "/Agents/Said/Place";
    public const string SaidPoint = "/Agents/Said/Point";
    public const string SaidReach = "/Agents/Said/Reach";
    public const string SaidSpeakWith = "/Agents/Said/SpeakWith";
    public const string SaidStay = "/Agents/Said/Stay";
    public const string SaidTheirStop = "/Agents/Said/TheirStop";

    public const string Flags = "/Supervisors/Flags";
    public const string Flag = "/Supervisors/Flag";
    public const string InterestTerms = "/Supervisors/InterestTerms";
    public const string Fee = "/Supervisors/Fee";
    public const string SupervisorSettlements = "/Supervisors/Settlements";
    public const string SupervisorSettlement = "/Supervisors/Settlement";
    public const string Limits = "/Supervisors/Limits";
    public const string TryRules = "/Supervisors/TryRules";

    public const string AdminSettlements = "/Admin/Settlements";
    public const string AdminSettlement = "/Admin/Settlement";

    public const string PaymentFiles = "/Payments/Files";
    public const string PaymentUpload = "/Payments/Files/Upload";
    public const string PaymentColumns = "/Payments/Files/Columns";
    public const string PaymentFile = "/Payments/Files/File";
    public const string UnmatchedPayments = "/Payments/Files/Unmatched";
    public const string OwedBack = "/Payments/OwedBack";

    public const string Imports = "/Admin/Imports";
    public const string ImportUpload = "/Admin/Imports/Upload";
    public const string ImportColumns = "/Admin/Imports/Columns";
    public const string Import = "/Admin/Imports/Batch";
    public const string DoubtfulMatches = "/Admin/Imports/Doubtful";
    public const string Creditors = "/Admin/Creditors";
    public const string ApiClients = "/Admin/ApiClients";
    public const string ApiClient = "/Admin/ApiClients/Client";
    public const string NewApiClient = "/Admin/ApiClients/New";
    public const string RevokeApiKey = "/Admin/ApiClients/Revoke";
    public const string Agency = "/Admin/Agency";
    public const string Terms = "/Admin/Terms";
    public const string Users = "/Admin/Users";
    public const string NewUser = "/Admin/Users/New";
    public const string StaffUser = "/Admin/Users/Person";

    /// <summary>The debtor's own: the door that a private link leads to, the page behind it, and what is there when it has closed.</summary>
    public const string PlanDoor = "/Plan/Door";
    public const string PlanVisit = "/Plan/Visit";
    public const string PlanClosed = "/Plan/Closed";
    public const string PlanClosedPath = "/p/closed";

    /// <summary>The papers to take along: below the debtor's own path, and below <see cref="StaffPapersPath"/> for staff.</summary>
    public const string PlanLetter = "/Plan/Letter";
    public const string CalendarPaper = "/plan.ics";
    public const string SchedulePaper = "/plan.pdf";
    public const string StatementPaper = "/statement.pdf";
    public const string LetterPaper = "/letters/{kind}.pdf";
    public const string StaffPapersPath = "/agents/plans/papers/{planId}";

    public static string LetterPaperOf(LetterKind kind) => LetterPaper.Replace("{kind}", kind.Slug(), StringComparison.Ordinal);

    /// <param name="paper">One of the papers above.</param>
    /// <param name="language">Null: what the person speaks.</param>
    public static string OwnPaper(string paper, string? language) => $"~{PlanVisits.Path}{paper}{(language is null ? string.Empty : $"?lang={Uri.EscapeDataString(language)}")}";

    /// <inheritdoc cref="OwnPaper"/>
    public static string StaffPaper(PlanId plan, string paper, string language)
        => $"~{StaffPapersPath.Replace("{planId}", plan.ToString(), StringComparison.Ordinal)}{paper}?lang={Uri.EscapeDataString(language)}";

    /// <summary>The pages that nobody needs to be signed in for. The sweep over all pages holds this list against what really answers.</summary>
    public static IReadOnlyList<string> BeforeSignIn { get; } = [SignIn, SignInTwoFactor, SignInRecovery, Problem, PlanDoor, PlanClosed];

    /// <summary>Not made by the router, which writes paths in lower case: in a token capitals count.</summary>
    public static string PlanDoorPath(string token) => $"/p/{token}";

    public static string ProblemPath(int status) => $"/problem/{status}";
}
