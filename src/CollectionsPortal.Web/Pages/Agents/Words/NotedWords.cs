using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CollectionsPortal.Web.Pages.Agents.Words;

/// <summary>What can be noted of an account, a number or an address. "Not noted" is an answer of its own: it never counts as a yes.</summary>
public static class NotedWords
{
    public static IEnumerable<SelectListItem> YesOrNo => [new("Not noted", string.Empty), new("Yes", bool.TrueString), new("No", bool.FalseString)];

    public static IEnumerable<SelectListItem> Reassignment =>
    [
        new("Not asked", string.Empty),
        new("Still theirs", nameof(ReassignmentAnswer.StillTheirs)),
        new("Given to somebody else", nameof(ReassignmentAnswer.Reassigned)),
        new("The database does not know", nameof(ReassignmentAnswer.NoData)),
    ];

    public static IReadOnlyList<Choice> Routes { get; } =
    [
        Choice.Of(EmailRoute.Unknown, "Nobody has noted it", "Then a message waits for review, unless they agreed to it."),
        Choice.Of(EmailRoute.TheyWroteFromIt, "They wrote to us from it about the debt"),
        Choice.Of(EmailRoute.CreditorNotice, "The creditor’s notice", "The creditor used it, and sent a notice that names us with at least 35 days to opt out."),
        Choice.Of(EmailRoute.PriorCollector, "The collector before us used it", "Rightly, and they did not opt out."),
    ];

    public static IReadOnlyList<Choice> Forms { get; } =
    [
        Choice.Of(ConsentForm.Spoken, "Spoken"), Choice.Of(ConsentForm.Written, "In writing"), Choice.Of(ConsentForm.Online, "Online", "On a website or in a message of theirs. Counts as written."),
    ];

    public static IReadOnlyList<Choice> Consents { get; } =
    [
        Choice.Of(ConsentKind.Electronic, "Texts to a number, or e-mail to an address"),
        Choice.Of(ConsentKind.Automated, "Automated calls and texts to a number", "By a machine, or with a recorded voice."),
        Choice.Of(ConsentKind.DespiteAttorney, "Direct contact although they have a lawyer"),
        Choice.Of(ConsentKind.AtWork, "Contact at work"),
        Choice.Of(ConsentKind.AtPlace, "Contact at a place that they had ruled out"),
    ];

    public static string Of(ConsentKind kind) => kind switch
    {
        ConsentKind.Electronic => "Texts and e-mail",
        ConsentKind.Automated => "Automated calls and texts",
        ConsentKind.DespiteAttorney => "Direct contact although they have a lawyer",
        ConsentKind.AtWork => "Contact at work",
        ConsentKind.SpeakWith => "Speaking with somebody around them",
        _ => "Contact at a place that they had ruled out",
    };

    public static string Of(ConsentForm form) => form switch
    {
        ConsentForm.Written => "in writing",
        ConsentForm.Online => "online",
        _ => "spoken",
    };
}
