using CollectionsPortal.Domain.Settlements;
using CollectionsPortal.Web.Pages.Supervisors;

namespace CollectionsPortal.Web.Pages.Admin;

public sealed class SettlementsModel(SettlementQueries queries) : WaitingPage(queries);
