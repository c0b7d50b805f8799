using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Debtors;

namespace CollectionsPortal.Web.Pages.Agents;

/// <summary>"May I contact them now?", as it is drawn and drawn again every minute.</summary>
/// <param name="Called">What the person is called in the question.</param>
/// <param name="Others">Who else has this person's page open.</param>
public sealed record ContactCard(DebtorId DebtorId, string Called, ContactOptionsView View, IReadOnlyList<SomebodyElse> Others)
{
    /// <summary>Drawn again on an open page: what else has changed comes along.</summary>
    public bool IsRedrawn { get; init; }
}
