using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Plans.Life;
using NodaTime;

namespace CollectionsPortal.Domain.Plans;

/// <summary>What a plan knows of its versions and of when somebody asks again.</summary>
public sealed partial class Plan
{
    private LocalDate reviewOn;

    /// <summary>How this version differs from the one before; null: the first.</summary>
    public PlanChangeKind? Change { get; init; }

    /// <summary>The token of the form that made this plan or this version, so that a double click makes one.</summary>
    public Guid? ChangeToken { get; init; }

    /// <summary>Small payments or none do not add up to the debt: such a plan is kept only when nothing is owed any more.</summary>
    /// <param name="covered">All accounts of the plan. Needs <see cref="Instalments"/> loaded.</param>
    internal bool IsKeptBy(IEnumerable<Account> covered)
        => covered.All(account => account.Balance.Amount <= 0)
            || (Kind is not (PlanKind.Token or PlanKind.Nil) && Instalments.TrueForAll(i => i.Outstanding.IsZero));

    internal void ReviewAgain(LocalDate on) => reviewOn = on;
}
