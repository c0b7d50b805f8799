using CollectionsPortal.Domain.Notes;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CollectionsPortal.Web.Pages.Agents.Words;

public static class NoteWords
{
    /// <summary>The kinds that a person chooses; a correction is made from the note that it corrects.</summary>
    public static IEnumerable<SelectListItem> Choices
        => Enum.GetValues<NoteKind>().Where(kind => kind != NoteKind.Correction).Select(kind => new SelectListItem(Of(kind), kind.ToString()));

    public static string Of(NoteKind kind) => kind switch
    {
        NoteKind.General => "Note",
        NoteKind.Conversation => "What was talked about",
        NoteKind.Voicemail => "Voicemail",
        NoteKind.Hardship => "Hardship",
        NoteKind.Complaint => "Complaint",
        NoteKind.Correspondence => "Letters and messages",
        NoteKind.Correction => "Correction",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
