using CollectionsPortal.Domain.Affordability;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Affordability;

internal static class StatementScenes
{
    public static readonly LocalDate Today = new(2026, 3, 10);

    /// <summary>Three questions: so much comes in, so much goes out, nothing else has to stay. Savings come off.</summary>
    public static RecordStatement Statement(DebtorId debtor, decimal income, decimal essentials, LocalDate? on = null, int after = 0) => new(
        debtor, on ?? Today, StatementSource.ToldByPhone, StatementConsent.Spoken, StatementForm.ThreeQuestions, StatementShape.UnitedStates,
        [
            new(StatementCategory.AllIncome, Money.Usd(income)),
            new(StatementCategory.AllEssentials, Money.Usd(essentials)),
            new(StatementCategory.ToLiveSafely, Money.Zero()),
        ])
    { After = after };

    public static Task<Result<AffordabilityStatementId>> RecordAsync(this TestPortal portal, RecordStatement command, Actor? actor = null)
        => portal.WithAsync<AffordabilityService, Result<AffordabilityStatementId>>(s => s.RecordAsync(command, actor ?? Actor.System, CancellationToken.None));
}
