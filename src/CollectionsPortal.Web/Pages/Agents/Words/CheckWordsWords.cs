using CollectionsPortal.Compliance.Language;
using CollectionsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CollectionsPortal.Web.Pages.Agents.Words;

/// <summary>What a text that leaves is asked about, and what is said of it.</summary>
public static class CheckWordsWords
{
    public static IReadOnlyList<Choice> Forms { get; } =
    [
        Choice.Of(MessageForm.LimitedContentMessage, "Voicemail, only the words that the law lists", "A limited-content message tells nobody of a debt."),
        Choice.Of(MessageForm.Spoken, "A full voicemail, or words to read out"),
        Choice.Of(MessageForm.Text, "Text message"),
        Choice.Of(MessageForm.Email, "E-mail"),
        Choice.Of(MessageForm.SocialMessage, "Private message on a platform"),
        Choice.Of(MessageForm.Letter, "Letter"),
    ];

    public static IEnumerable<SelectListItem> Languages =>
        [new("No matter", nameof(MessageLanguage.None)), new("English", nameof(MessageLanguage.English)), new("Spanish", nameof(MessageLanguage.Spanish))];

    public static IEnumerable<SelectListItem> Disclosures =>
    [
        new("Not known: the fuller words are due", nameof(DisclosureDue.Unknown)),
        new("The first message, or the first in writing", nameof(DisclosureDue.Initial)),
        new("A later message", nameof(DisclosureDue.Later)),
        new("It speaks of no debt", nameof(DisclosureDue.None)),
    ];

    public static IEnumerable<SelectListItem> Purposes =>
    [
        new("A debt", nameof(TextPurpose.Debt)),
        new("Asking a third person where they are", nameof(TextPurpose.Location)),
        new("Confirming that they opted out", nameof(TextPurpose.OptOut)),
    ];

    public static IEnumerable<SelectListItem> Known => [new("Not known", string.Empty), new("Yes", bool.TrueString), new("No", bool.FalseString)];

    /// <summary>In one sentence, for those who see the marks and those who do not.</summary>
    public static string Summary(IReadOnlyList<LanguageFinding> findings)
    {
        var (stops, doubts) = (findings.Count(finding => finding.IsBlocking), findings.Count(finding => !finding.IsBlocking));
        return (stops, doubts) switch
        {
            (0, 0) => "Nothing known stands in it that should not, and nothing known is missing.",
            (0, _) => $"Somebody should look at {Count(doubts)}.",
            (_, 0) => $"This must not leave as it is: {Count(stops)} to change.",
            _ => $"This must not leave as it is: {Count(stops)} to change, {Count(doubts)} to look at.",
        };
    }

    public static Verdict LookOf(IReadOnlyList<LanguageFinding> findings)
        => findings.Any(finding => finding.IsBlocking) ? Verdict.Stop : findings.Count > 0 ? Verdict.Review : Verdict.Go;

    /// <returns>Null where the text is, or may be, in the language that was chosen.</returns>
    public static string? Differs(MessageLanguage wanted, MessageLanguage written) => wanted == MessageLanguage.None || written == MessageLanguage.None || written.HasFlag(wanted)
        ? null
        : $"This is not written in {wanted}. The lines that the law asks for must stand in the language of the message.";

    /// <summary>So much of the words as names the place.</summary>
    public static string Beginning(string words) => words.Length <= 80 ? words : string.Concat(words.AsSpan(0, 79), "…");

    private static string Count(int things) => things == 1 ? "one thing" : $"{things} things";
}
