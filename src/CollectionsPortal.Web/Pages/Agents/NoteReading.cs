using CollectionsPortal.Compliance.Language;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Notes;
using CollectionsPortal.Web.Pages.Agents.Said;
using CollectionsPortal.Web.Pages.Agents.Words;

namespace CollectionsPortal.Web.Pages.Agents;

/// <summary>What a note just written seems to tell: things to record, and words that should not have been said.</summary>
public sealed record NoteReading(DebtorId Debtor, NoteId Note, IReadOnlyList<NoteOffer> Offers, IReadOnlyList<LanguageFinding> Findings)
{
    /// <summary>Null for a note that asks for nothing.</summary>
    public static NoteReading? Of(DebtorId debtor, NoteLine? note)
    {
        if (note is null) { return null; }

        var offers = Hints.From(note.Text).Select(hint => new NoteOffer(hint.Words, HintWords.PhraseOf(hint.Kind), HintWords.HoldOf(hint.Kind))).DistinctBy(offer => (offer.Phrase.Key, offer.Hold)).ToList();
        var findings = NoteLanguage.Check(note.Text);
        return offers.Count + findings.Count == 0 ? null : new(debtor, note.Id, offers, findings);
    }
}

/// <summary>Words of a note, and what recording them would be.</summary>
/// <param name="Hold">Which hold it would be; null for something else.</param>
public sealed record NoteOffer(string Words, Phrase Phrase, HoldKind? Hold)
{
    public string Name => Hold is { } hold ? HoldWords.Of(hold) : Phrase.Words;

    public RouteValueDictionary RouteFor(DebtorId debtor)
    {
        var route = Phrase.RouteFor(debtor);
        if (Hold is { } hold) { route["kind"] = hold; }

        return route;
    }
}
