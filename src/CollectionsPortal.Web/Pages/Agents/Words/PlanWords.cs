using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
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

        var missed = plan.Missed switch { 0 => string.Empty, 1 => " · 1 missed", var many => $" · {many} missed" };
        return plan.NextDueOn is { } due
            ? $"Plan: {plan.NextAmount} on {Moments.Weekday(due)}{(due.Year == today.Year ? string.Empty : $" {due.Year}")}{missed}"
            : "Plan paid";
    }

    /// <summary>"$90.00 of $1,196.04 paid".</summary>
    public static string Progress(ActivePlan plan) => $"{new Money(plan.Paid, plan.Total.Currency)} of {plan.Total} paid";
}
