using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Settings;
using NodaTime;

namespace CollectionsPortal.Domain.Debtors;

/// <summary>Turns rows into the items that are shown at the top of the page.</summary>
internal static class BindingItems
{
    public static IReadOnlyList<BindingItem> Of(BindingRows rows, AgencyDay today) =>
    [
        .. rows.Remarks.Select(Of)
            .Concat(rows.Requests.Select(request => Of(request, today)))
            .Concat(rows.Holds.Select(hold => Of(hold, today)))
            .Concat(rows.Lawyers.Select(Of))
            .Concat(rows.Refused is { } refused ? [Of(refused)] : [])
            .Concat(rows.Accounts.SelectMany(a => a.Disputes.Where(d => d.AnsweredOn is null).Select(dispute => Of(dispute, a.Balance.Currency, today))))
            .Concat(rows.Accounts.SelectMany(account => AccountBindings.Of(account, today)))
            .Concat(rows.Wishes.Where(w => w.Until is null || w.Until >= today.Date).Select(wish => Of(wish, rows.Around)))
            .Concat(PointBindings.Of(rows.Person, rows.Consents, rows.Around, today))
            .Concat(rows.Around.Select(Of))
            .Concat(rows.CallConsents.Where(c => LastDay(c) >= today.Date).Select(Of))
            .OrderBy(item => item.Kind).ThenBy(item => item.Since).ThenBy(item => item.Id),
    ];

    private static BindingItem Of(BindingRemark remark) => new()
    {
        Kind = BindingKind.UnreadRemark,
        Id = remark.Id.Value,
        Words = "Read this first",
        TheirWords = remark.Text,
        Since = remark.RecordedAt,
        Account = remark.AccountId,
    };

    private static BindingItem Of(CeaseRequest request, AgencyDay today) => new()
    {
        Kind = BindingKind.CeaseRequest,
        Id = request.Id.Value,
        Words = BindingWords.Of(request),
        TheirWords = request.Words,
        Since = today.StartOf(request.ReceivedOn),
        Account = request.AccountId,
    };

    private static BindingItem Of(Hold hold, AgencyDay today) => new()
    {
        Kind = BindingKind.Hold,
        Id = hold.Id.Value,
        Words = BindingWords.Of(hold),
        TheirWords = hold.Text,
        Since = today.StartOf(hold.Since),
        Until = hold.Until,
        Account = hold.AccountId,
    };

    private static BindingItem Of(Representation lawyer) => new()
    {
        Kind = BindingKind.Lawyer,
        Id = lawyer.Id.Value,
        Words = BindingWords.Of(lawyer),
        TheirWords = lawyer.AttorneyAddress,
        Since = lawyer.LearnedAt,
        Account = lawyer.AccountId,
    };

    private static BindingItem Of(Dispute dispute, string currency, AgencyDay today) => new()
    {
        Kind = BindingKind.Dispute,
        Id = dispute.Id.Value,
        Words = BindingWords.Of(dispute, currency),
        TheirWords = dispute.Words,
        Since = today.StartOf(dispute.ReceivedOn),
        Account = dispute.AccountId,
    };

    private static BindingItem Of(Preference wish, IReadOnlyList<RelatedPerson> around) => new()
    {
        Kind = BindingWords.KindOf(wish.Kind),
        Id = wish.Id.Value,
        Words = around.FirstOrDefault(person => person.Id == wish.PersonId) is { } asker ? $"{asker.Name}: {BindingWords.ToThem(wish)}" : BindingWords.Of(wish),
        TheirWords = wish.Words,
        Since = wish.StatedAt,
        Until = wish.Until,
    };

    private static BindingItem Of(RelatedPerson person) => new()
    {
        Kind = BindingKind.Around,
        Id = person.Id.Value,
        Words = $"{BindingWords.Of(person.Role)}: {person.Name}",
        TheirWords = person.Words,
        Since = person.LearnedAt,
    };

    private static BindingItem Of(CallConsent consent) => new()
    {
        Kind = BindingKind.CallConsent,
        Id = consent.Id.Value,
        Words = "Agreed to more calls",
        TheirWords = consent.Words,
        Since = consent.ReceivedAt,
        Until = LastDay(consent),
        Account = consent.AccountId,
    };

    private static BindingItem Of(RefusedIn refused) => new()
    {
        Kind = BindingKind.RefusedToPay,
        Id = refused.At.ToUnixTimeSeconds(),
        Words = "Will not pay: leave in peace",
        Since = refused.At,
        Until = refused.LastDay,
    };

    /// <summary>Seven days, the day of receipt being the first (12 CFR 1006.14(b)(3)(i)), or fewer if they said so.</summary>
    private static LocalDate LastDay(CallConsent consent)
        => LocalDate.Min(consent.Until ?? LocalDate.MaxIsoValue, consent.ReceivedOn.PlusDays(ConsentToCallsValidator.LongestDays - 1));
}
