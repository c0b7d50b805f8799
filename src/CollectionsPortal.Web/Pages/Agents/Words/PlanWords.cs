using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Agents.Words;

public static class PlanWords
{
    /// <summary>What stands under an account: its plan, or that it has none.</summary>
    public static string Line(AccountLine account, ActivePlan? plan, LocalDate today)
    {
        if (plan is null)
        {
            return account.Status == AccountStatus.Open ? "No plan" : AccountWords.Of(account.Status);
        }

        if (plan.PausedUntil > today) { return $"Plan paused until {Moments.Weekday(plan.PausedUntil.Value)}"; }
        if (plan.Kind == PlanKind.Nil) { return $"No payments for now, ask again on {Moments.Weekday(plan.ReviewOn)}"; }
        if (plan.Kind == PlanKind.Token && plan.NextDueOn is null) { return $"Token payments made, ask again on {Moments.Weekday(plan.ReviewOn)}"; }

        var missed = plan.Missed switch { 0 => string.Empty, 1 => " · 1 late: ask what would help", var many => $" · {many} late: ask what would help" };
        return plan.NextDueOn is { } due
            ? $"Plan: {plan.NextAmount} on {Moments.Weekday(due)}{(due.Year == today.Year ? string.Empty : $" {due.Year}")}{missed}"
            : "Plan paid";
    }

    /// <summary>"$90.00 of $1,196.04 paid".</summary>
    public static string Progress(ActivePlan plan) => $"{new Money(plan.Paid, plan.Total.Currency)} of {plan.Total} paid";
}
