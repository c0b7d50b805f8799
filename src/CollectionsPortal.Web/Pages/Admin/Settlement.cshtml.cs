using CollectionsPortal.Domain.Settlements;
using CollectionsPortal.Web.Pages.Supervisors;

namespace CollectionsPortal.Web.Pages.Admin;

public sealed class SettlementModel(SettlementQueries queries, SettlementService settlements) : DecisionPage(queries, settlements)
{
    public override string Waiting => Links.AdminSettlements;
}
