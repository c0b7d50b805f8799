using CollectionsPortal.Compliance.Language;

namespace CollectionsPortal.Domain.Notes;

/// <summary>What no note may hold, wherever it is written.</summary>
public static class NoteText
{
    /// <summary>Null for a text that may be kept. Words that somebody should read refuse nothing: they raise a flag.</summary>
    public static Refusal? Refuse(string text)
    {
        if (text.Length > Note.MaxLength) { return new NoteTooLong(Note.MaxLength); }

        var secret = NoteLanguage.Check(text).FirstOrDefault(finding => NoteLanguage.MustNotBeKept(finding.Kind));
        return secret?.Kind switch
        {
            null => null,
            FindingKind.CardNumber => new NoteHoldsCardNumber(),
            _ => new NoteHoldsSecret(secret.Reason),
        };
    }
}
