using CollectionsPortal.Domain.Debtors;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Agents;

/// <summary>What is noted of a number or an e-mail address; each uses its own part.</summary>
public sealed class PointForm
{
    /// <summary>Null: the debtor's own.</summary>
    public RelatedPersonId? Owner { get; set; }

    public LocalDate? LastTextFromThemOn { get; set; }

    public LocalDate? ReassignmentCheckedOn { get; set; }

    public ReassignmentAnswer? ReassignmentAnswer { get; set; }

    public EmailRoute Route { get; set; }

    public LocalDate? LastUsedByThemOn { get; set; }

    public LocalDate? NoticeSentOn { get; set; }

    public LocalDate? OptOutEndsOn { get; set; }

    public bool? PublicDomain { get; set; }

    public LocalDate? SeenByOthersOn { get; set; }

    /// <summary>The debtor's version that the form was filled from.</summary>
    public Guid Version { get; set; }

    public static PointForm Of(PointView view, Guid version) => view.Phone is { Facts: var number }
        ? new()
        {
            LastTextFromThemOn = number.LastTextFromThemOn,
            ReassignmentCheckedOn = number.ReassignmentCheckedOn,
            ReassignmentAnswer = number.ReassignmentAnswer,
            SeenByOthersOn = number.SeenByOthersOn,
            Owner = view.Phone.BelongsToId,
            Version = version,
        }
        : OfEmail(view.Email!, version);

    public PhoneFacts ToPhoneFacts() => new()
    {
        LastTextFromThemOn = LastTextFromThemOn,
        ReassignmentCheckedOn = ReassignmentCheckedOn,
        ReassignmentAnswer = ReassignmentAnswer,
        SeenByOthersOn = SeenByOthersOn,
    };

    public EmailFacts ToEmailFacts() => new()
    {
        Route = Route,
        LastUsedByThemOn = LastUsedByThemOn,
        NoticeSentOn = NoticeSentOn,
        OptOutEndsOn = OptOutEndsOn,
        PublicDomain = PublicDomain,
        SeenByOthersOn = SeenByOthersOn,
    };

    private static PointForm OfEmail(DebtorEmail email, Guid version) => OfEmail(email.Facts, email.BelongsToId, version);

    private static PointForm OfEmail(EmailFacts address, RelatedPersonId? owner, Guid version) => new()
    {
        Owner = owner,
        Route = address.Route,
        LastUsedByThemOn = address.LastUsedByThemOn,
        NoticeSentOn = address.NoticeSentOn,
        OptOutEndsOn = address.OptOutEndsOn,
        PublicDomain = address.PublicDomain,
        SeenByOthersOn = address.SeenByOthersOn,
        Version = version,
    };
}
