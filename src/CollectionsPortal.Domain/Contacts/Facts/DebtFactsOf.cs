using CollectionsPortal.Compliance.Clock;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Accounts;
using NodaTime;
using DebtKind = CollectionsPortal.Compliance.Facts.DebtKind;
using Dispute = CollectionsPortal.Compliance.Facts.Dispute;
using ValidationNotice = CollectionsPortal.Compliance.Facts.ValidationNotice;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>Accounts in the words of the rules.</summary>
internal static class DebtFactsOf
{
    private const int ShownDigits = 4;

    /// <param name="zone">The agency's zone: dates of receipt are the agency's.</param>
    public static DebtFacts Row(DebtRow row, ConsumerFacts consumer, DateTimeZone zone, Instant asOf) => new()
    {
        Key = FactKeys.Of(row.Id),
        Label = row.Number.Length > ShownDigits ? $"{row.Creditor} ending {row.Number[^ShownDigits..]}" : row.Creditor,
        Kind = KindOf(row.Kind),
        ServicedUnder = row.Kind == Accounts.DebtKind.StudentLoan ? row.StudentLoanGroup : null,
        PlacedOn = row.PlacedOn,
        InitialCommunicationOn = row.FirstCommunication is { } first && first <= asOf ? EarliestDate(first, consumer, zone) : null,
        ValidationNotice = NoticeOf(row.Notices, asOf.InZone(zone).Date),
        Disputes = [.. row.Disputes.OrderBy(dispute => dispute.Id.Value).Select(dispute => DisputeOf(dispute, zone))],
        Requests = [.. RequestsOf(row.Facts, zone)],
        StateNoticeMailedOn = row.Facts.StateNoticeMailedOn,
        DocumentsInHand = row.Facts.DocumentsInHand,
        ChargedOff = row.ChargedOffOn is not null ? true : row.Facts.ChargedOff,
        LimitationEndsOn = row.Facts.LimitationEndsOn,
        Status = StatusOf(row.Status),
    };

    /// <summary>Asked for from the start of that day; answered at the start of its own, since a day of sending is all that is noted.</summary>
    private static IEnumerable<PaperRequest> RequestsOf(AccountFacts facts, DateTimeZone zone)
    {
        if (facts.DocumentsAskedOn is { } documents) { yield return RequestOf(RequestKind.Documents, documents, facts.DocumentsSentOn, zone); }
        if (facts.StatementAskedOn is { } statement) { yield return RequestOf(RequestKind.ItemizedStatement, statement, facts.StatementSentOn, zone); }
    }

    private static PaperRequest RequestOf(RequestKind kind, LocalDate asked, LocalDate? sent, DateTimeZone zone) => new()
    {
        Kind = kind,
        ReceivedAt = zone.AtStartOfDay(asked).ToInstant(),
        AnsweredAt = sent is { } day ? zone.AtStartOfDay(day).ToInstant() : null,
    };

    /// <summary>The first date it may have been where the person is: notices fall due from it, so the earliest is the cautious one.</summary>
    private static LocalDate EarliestDate(Instant at, ConsumerFacts consumer, DateTimeZone zone)
    {
        var zones = Whereabouts.Of(consumer, at).Zones;
        return zones.Count == 0 ? at.InZone(zone).Date : zones.Min(possible => possible.LocalTime(at).Date);
    }

    /// <summary>The last one that did not come back; one that came back only where there is no other.</summary>
    private static ValidationNotice? NoticeOf(List<Accounts.ValidationNotice> notices, LocalDate today) => notices
        .Where(notice => notice.SentOn <= today)
        .OrderBy(notice => notice.ReturnedOn is null ? 0 : 1).ThenByDescending(notice => notice.SentOn).ThenByDescending(notice => notice.Id.Value)
        .Select(notice => new ValidationNotice
        {
            SentOn = notice.SentOn,
            Delivery = DeliveryOf(notice.Medium),
            PeriodEndsOn = notice.EndsOn,
            ReturnedOn = notice.ReturnedOn,
        })
        .FirstOrDefault();

    private static Dispute DisputeOf(Accounts.Dispute dispute, DateTimeZone zone) => new()
    {
        ReceivedAt = Instant.Min(zone.AtStartOfDay(dispute.ReceivedOn).ToInstant(), dispute.RecordedAt),
        Form = dispute.Form == Debtors.RequestForm.Written ? StatementForm.Written : StatementForm.Oral,
        Kind = dispute switch
        {
            { Reason: DisputeReason.OriginalCreditorAsked } => DisputeKind.OriginalCreditor,
            { DisputedAmount: not null } => DisputeKind.PartOfDebt,
            _ => DisputeKind.WholeDebt,
        },
        AnsweredAt = dispute.AnsweredOn is { } answered ? zone.AtStartOfDay(answered).ToInstant() : null,
    };

    private static NoticeDelivery DeliveryOf(NoticeMedium medium) => medium switch
    {
        NoticeMedium.Letter => NoticeDelivery.Mail,
        NoticeMedium.Email => NoticeDelivery.Email,
        NoticeMedium.Oral => NoticeDelivery.Oral,
        _ => NoticeDelivery.Other,
    };

    private static DebtStatus StatusOf(AccountStatus status) => status switch
    {
        AccountStatus.Open => DebtStatus.Open,
        AccountStatus.PaidInFull => DebtStatus.Paid,
        AccountStatus.Settled => DebtStatus.Settled,
        _ => DebtStatus.Closed,
    };

    private static DebtKind KindOf(Accounts.DebtKind kind)
        => Enum.TryParse(kind.ToString(), out DebtKind same) ? same : DebtKind.Unknown;
}
