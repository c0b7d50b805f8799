namespace CollectionsPortal.Web.Tests.Sweeps;

/// <param name="Who">Who may open it; everybody else is turned away.</param>
/// <param name="Path">Where it answers, with the sample's keys in braces: <c>/agents/debtor/{debtorId}</c>.</param>
/// <param name="Answers">What those who may open it are answered with.</param>
/// <param name="Posts">Whether it is opened by posting an empty JSON object, because nothing answers a GET there.</param>
public sealed record Known(Who Who, string Path, int Answers = 200, bool Posts = false);

/// <summary>Every endpoint of the portal. The sweep fails for one that is missing here, and for one here that is no more.</summary>
/// <remarks>Pages go by their name in Links, other endpoints by their route. Keys of samples are made in <see cref="SampleData"/>.</remarks>
public static class KnownEndpoints
{
    public static IReadOnlyDictionary<string, Known> All { get; } = new Dictionary<string, Known>
    {
        ["health"] = new(Who.Anyone, "/health"),
        [Links.Problem] = new(Who.Anyone, "/problem/404", 404),
        [Links.Home] = new(Who.SignedIn, "/", 302),

        [Links.SignIn] = new(Who.Anyone, "/account/signin"),
        [Links.SignInTwoFactor] = new(Who.Anyone, "/account/signintwofactor", 302),
        [Links.SignInRecovery] = new(Who.Anyone, "/account/signinrecovery", 302),
        [Links.SignOut] = new(Who.SignedIn, "/account/signout"),
        [Links.YourAccount] = new(Who.SignedIn, "/account"),
        [Links.ChangePassword] = new(Who.SignedIn, "/account/changepassword"),
        [Links.TwoFactor] = new(Who.SignedIn, "/account/twofactor"),
        [Links.RecoveryCodes] = new(Who.SignedIn, "/account/recoverycodes", 302),
        [Links.Receipt] = new(Who.Agents, "/agents/receipt/{receiptId}"),

        [Links.Plans] = new(Who.Agents, "/agents/plans"),
        [Links.Plan] = new(Who.Agents, "/agents/plans/plan/{planId}"),
        [Links.PlanHelp] = new(Who.Agents, "/agents/plans/help/{planId}"),
        [Links.PlanChange] = new(Who.Agents, "/agents/plans/change/{planId}"),
        [Links.PlanReview] = new(Who.Agents, "/agents/plans/review/{planId}"),
        [Links.PlanEnding] = new(Who.Agents, "/agents/plans/ending/{planId}"),
        [Links.NewPlan] = new(Who.Agents, "/agents/plans/new/{debtorId}"),
        [Links.Offers] = new(Who.Agents, "/agents/plans/offers/{debtorId}"),
        [Links.Budget] = new(Who.Agents, "/agents/plans/budget/{debtorId}"),
        [Links.NewBudget] = new(Who.Agents, "/agents/plans/newbudget/{debtorId}"),
        [Links.PlanDrafts] = new(Who.Agents, "/agents/plans/drafts"),
        [Links.PlanDraft] = new(Who.Agents, "/agents/plans/draft/{draftId}"),
        [Links.Payment] = new(Who.Agents, "/agents/plans/payment/{debtorId}"),
        [Links.Ledger] = new(Who.Agents, "/agents/plans/ledger/{accountId}"),
        [Links.Promise] = new(Who.Agents, "/agents/plans/promise/{debtorId}"),

        [Links.PlanDoor] = new(Who.Anyone, "/p/{planToken}"),
        [Links.PlanClosed] = new(Who.Anyone, "/p/closed"),
        [Links.PlanVisit] = new(Who.PlanVisitor, "/p/plan"),
        [Links.PlanLetter] = new(Who.PlanVisitor, "/p/letters/dispute"),
        ["p/plan.ics"] = new(Who.PlanVisitor, "/p/plan.ics"),
        ["p/plan.pdf"] = new(Who.PlanVisitor, "/p/plan.pdf"),
        ["p/statement.pdf"] = new(Who.PlanVisitor, "/p/statement.pdf"),
        ["p/letters/{kind}.pdf"] = new(Who.PlanVisitor, "/p/letters/dispute.pdf"),
        ["agents/plans/papers/{planId}/plan.ics"] = new(Who.Agents, "/agents/plans/papers/{planId}/plan.ics"),
        ["agents/plans/papers/{planId}/plan.pdf"] = new(Who.Agents, "/agents/plans/papers/{planId}/plan.pdf"),
        ["agents/plans/papers/{planId}/statement.pdf"] = new(Who.Agents, "/agents/plans/papers/{planId}/statement.pdf"),
        ["agents/plans/papers/{planId}/letters/{kind}.pdf"] = new(Who.Agents, "/agents/plans/papers/{planId}/letters/dispute.pdf"),

        [Links.Flags] = new(Who.Supervisors, "/supervisors/flags"),
        [Links.Flag] = new(Who.Supervisors, "/supervisors/flag/{flagId}"),
        [Links.InterestTerms] = new(Who.Supervisors, "/supervisors/debtors/{debtorId}/accounts/{accountId}/interest"),
        [Links.Fee] = new(Who.Supervisors, "/supervisors/debtors/{debtorId}/accounts/{accountId}/fee"),
        [Links.SupervisorSettlements] = new(Who.Supervisors, "/supervisors/settlements"),
        [Links.SupervisorSettlement] = new(Who.Supervisors, "/supervisors/settlements/{settlementId}"),
        [Links.Limits] = new(Who.Supervisors, "/supervisors/limits"),
        [Links.TryRules] = new(Who.Supervisors, "/supervisors/try-rules"),

        [Links.Theme] = new(Who.SignedIn, "/account/theme"),

        [Links.AdminSettlements] = new(Who.Administrators, "/admin/settlements"),
        [Links.AdminSettlement] = new(Who.Administrators, "/admin/settlements/{settlementId}"),

        [Links.PaymentFiles] = new(Who.MoneyDesk, "/payments/files"),
        [Links.PaymentUpload] = new(Who.MoneyDesk, "/payments/files/upload"),
        [Links.PaymentColumns] = new(Who.MoneyDesk, "/payments/files/columns/{paymentFileId}"),
        [Links.PaymentFile] = new(Who.MoneyDesk, "/payments/files/file/{paymentFileId}"),
        [Links.UnmatchedPayments] = new(Who.MoneyDesk, "/payments/files/unmatched"),

        [Links.Imports] = new(Who.Administrators, "/admin/imports"),
        [Links.ImportUpload] = new(Who.Administrators, "/admin/imports/upload"),
        [Links.ImportColumns] = new(Who.Administrators, "/admin/imports/columns/{importBatchId}"),
        [Links.Import] = new(Who.Administrators, "/admin/imports/batch/{importBatchId}"),
        [Links.DoubtfulMatches] = new(Who.Administrators, "/admin/imports/doubtful"),
        [Links.Creditors] = new(Who.Administrators, "/admin/creditors"),

        [Links.Agency] = new(Who.Administrators, "/admin/agency"),
        [Links.Terms] = new(Who.Administrators, "/admin/terms"),
        [Links.Users] = new(Who.Administrators, "/admin/users"),
        [Links.NewUser] = new(Who.Administrators, "/admin/users/new"),
        [Links.StaffUser] = new(Who.Administrators, "/admin/users/person/{staffUserId}"),

        [Links.ApiClients] = new(Who.Administrators, "/admin/apiclients"),
        [Links.NewApiClient] = new(Who.Administrators, "/admin/apiclients/new"),
        [Links.ApiClient] = new(Who.Administrators, "/admin/apiclients/client/{apiClientId}"),
        [Links.RevokeApiKey] = new(Who.Administrators, "/admin/apiclients/revoke/{apiKeyId}"),

        ["api/v1/contact-checks"] = new(Who.Machines, "/api/v1/contact-checks", 400, Posts: true),
        ["api/v1/permits"] = new(Who.Machines, "/api/v1/permits", 400, Posts: true),
        ["api/v1/permits/{id}/outcome"] = new(Who.Machines, "/api/v1/permits/1/outcome", 400, Posts: true),
        ["api/v1/openapi.json"] = new(Who.Anyone, "/api/v1/openapi.json"),
        ["api/v1/facts.schema.json"] = new(Who.Anyone, "/api/v1/facts.schema.json"),
        ["api/{**rest}"] = new(Who.Machines, "/api/nothing-here", 404),

        [Links.Queue] = new(Who.Agents, "/agents/queue"),
        [Links.Find] = new(Who.Agents, "/agents/find"),
        [Links.Debtor] = new(Who.Agents, "/agents/debtors/{debtorId}"),
        [Links.Call] = new(Who.Agents, "/agents/calls/{attemptId}"),
        [Links.LogContact] = new(Who.Agents, "/agents/debtors/{debtorId}/log/inbound"),
        [Links.AccountFacts] = new(Who.Agents, "/agents/debtors/{debtorId}/accounts/{accountId}/facts"),
        [Links.Interest] = new(Who.Agents, "/agents/debtors/{debtorId}/accounts/{accountId}/interest"),
        [Links.Settlements] = new(Who.Agents, "/agents/debtors/{debtorId}/settlements"),
        [Links.NewSettlement] = new(Who.Agents, "/agents/debtors/{debtorId}/settlements/new"),
        [Links.Settlement] = new(Who.Agents, "/agents/debtors/{debtorId}/settlements/{settlementId}"),
        [Links.ThisPoint] = new(Who.Agents, "/agents/debtors/{debtorId}/points/{point}"),
        [Links.Notice] = new(Who.Agents, "/agents/debtors/{debtorId}/accounts/{accountId}/notice"),
        [Links.Notices] = new(Who.Agents, "/agents/notices"),
        [Links.NoteCorrection] = new(Who.Agents, "/agents/debtors/{debtorId}/notes/{noteId}/correct"),
        [Links.Withdraw] = new(Who.Agents, "/agents/debtors/{debtorId}/binding/wish/1"),
        [Links.Keys] = new(Who.Agents, "/agents/keys"),
        [Links.CheckWords] = new(Who.Agents, "/agents/words"),
        [Links.Rules] = new(Who.Agents, "/agents/rules"),
        [Links.Rule] = new(Who.Agents, "/agents/rules/us-regf-1006.14b-frequency-7in7"),
        [Links.Said] = new(Who.Agents, "/agents/debtors/{debtorId}/said"),
        [Links.SaidAskAgain] = new(Who.Agents, "/agents/debtors/{debtorId}/said/around/{personId}/again"),
        [Links.SaidAround] = new(Who.Agents, "/agents/debtors/{debtorId}/said/around"),
        [Links.SaidCease] = new(Who.Agents, "/agents/debtors/{debtorId}/said/cease"),
        [Links.SaidConsent] = new(Who.Agents, "/agents/debtors/{debtorId}/said/consent"),
        [Links.SaidDispute] = new(Who.Agents, "/agents/debtors/{debtorId}/said/dispute"),
        [Links.SaidHold] = new(Who.Agents, "/agents/debtors/{debtorId}/said/hold"),
        [Links.SaidHoldEnd] = new(Who.Agents, "/agents/debtors/{debtorId}/said/hold/{holdId}/end"),
        [Links.SaidHours] = new(Who.Agents, "/agents/debtors/{debtorId}/said/hours"),
        [Links.SaidLawyer] = new(Who.Agents, "/agents/debtors/{debtorId}/said/lawyer"),
        [Links.SaidLawyerStep] = new(Who.Agents, "/agents/debtors/{debtorId}/said/lawyer/{lawyerId}"),
        [Links.SaidMedia] = new(Who.Agents, "/agents/debtors/{debtorId}/said/media"),
        [Links.SaidMoreCalls] = new(Who.Agents, "/agents/debtors/{debtorId}/said/more-calls"),
        [Links.SaidPerson] = new(Who.Agents, "/agents/debtors/{debtorId}/said/person"),
        [Links.SaidPlace] = new(Who.Agents, "/agents/debtors/{debtorId}/said/place"),
        [Links.SaidPoint] = new(Who.Agents, "/agents/debtors/{debtorId}/said/point"),
        [Links.SaidReach] = new(Who.Agents, "/agents/debtors/{debtorId}/said/reach"),
        [Links.SaidSpeakWith] = new(Who.Agents, "/agents/debtors/{debtorId}/said/speak-with"),
        [Links.SaidStay] = new(Who.Agents, "/agents/debtors/{debtorId}/said/stay"),
        [Links.SaidTheirStop] = new(Who.Agents, "/agents/debtors/{debtorId}/said/their-stop"),
    };
}
