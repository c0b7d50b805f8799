using CollectionsPortal.Domain.Settlements;

namespace CollectionsPortal.Web.Pages.Supervisors;

public sealed class SettlementsModel(SettlementQueries queries) : WaitingPage(queries);
