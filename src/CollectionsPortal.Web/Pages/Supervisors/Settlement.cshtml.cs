using CollectionsPortal.Domain.Settlements;

namespace CollectionsPortal.Web.Pages.Supervisors;

public sealed class SettlementModel(SettlementQueries queries, SettlementService settlements) : DecisionPage(queries, settlements)
{
    public override string Waiting => Links.SupervisorSettlements;
}
