using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Debtors;
using NodaTime;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>By what right we write to a number or address, in the words of the rules. A day that is noted counts from its start at the agency.</summary>
/// <remarks>Only consent that the person gave us themselves counts; what the creditor or anybody else noted gives no right.</remarks>
internal static class ProcedureFacts
{
    public static ContactProcedure? Of(DebtorPhone phone, DateTimeZone zone)
    {
        var agreed = At(phone.TextConsentSource == FactSource.Person ? phone.TextConsentOn : null, zone);
        var texted = At(phone.Facts.LastTextFromThemOn, zone);
        if (agreed is null && phone.Facts == PhoneFacts.NothingNoted) { return null; }

        return new ContactProcedure
        {
            Route = (agreed, texted) switch
            {
                (null, null) => ProcedureRoute.Unknown,
                _ when agreed is null || texted > agreed => ProcedureRoute.ConsumerUsedIt,
                _ => ProcedureRoute.DirectConsent,
            },
            ConsentedAt = agreed,
            LastUsedByThemAt = texted,
            ReassignmentCheckedAt = phone.Facts.ReassignmentAnswer == ReassignmentAnswer.StillTheirs ? At(phone.Facts.ReassignmentCheckedOn, zone) : null,
            LedToDisclosure = phone.Facts.SeenByOthersOn is not null,
        };
    }

    public static ContactProcedure? Of(DebtorEmail email, DateTimeZone zone)
    {
        var agreed = At(email.ConsentSource == FactSource.Person ? email.ConsentOn : null, zone);
        if (agreed is null && email.Facts == EmailFacts.NothingNoted) { return null; }

        return new ContactProcedure
        {
            Route = agreed is null ? RouteOf(email.Facts.Route) : ProcedureRoute.DirectConsent,
            ConsentedAt = agreed,
            LastUsedByThemAt = At(email.Facts.LastUsedByThemOn, zone),
            NoticeSentOn = email.Facts.NoticeSentOn,
            OptOutEndsOn = email.Facts.OptOutEndsOn,
            PublicDomain = email.Facts.PublicDomain,
            LedToDisclosure = email.Facts.SeenByOthersOn is not null,
        };
    }

    private static Instant? At(LocalDate? day, DateTimeZone zone) => day is { } known ? zone.AtStartOfDay(known).ToInstant() : null;

    private static ProcedureRoute RouteOf(EmailRoute route) => route switch
    {
        EmailRoute.TheyWroteFromIt => ProcedureRoute.ConsumerUsedIt,
        EmailRoute.CreditorNotice => ProcedureRoute.CreditorNotice,
        EmailRoute.PriorCollector => ProcedureRoute.PriorCollector,
        _ => ProcedureRoute.Unknown,
    };
}
