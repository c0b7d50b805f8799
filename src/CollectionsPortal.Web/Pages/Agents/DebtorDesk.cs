using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Notes;
using CollectionsPortal.Domain.Staff;

namespace CollectionsPortal.Web.Pages.Agents;

/// <summary>Lays out everything that an agent sees of one person.</summary>
public sealed class DebtorDesk(
    DebtorQueries debtors, DebtorFormQueries forms, TimelineQueries timelines, NoteQueries notes, ContactQueries contacts, PresenceService presence, WorkplaceQueries workplaces)
{
    /// <returns>Null when there is no such person.</returns>
    public async Task<DebtorView?> LayOutAsync(DebtorId id, Actor actor, string? after, bool withTimeline, CancellationToken ct)
    {
        if (await debtors.PageAsync(id, ct) is not { } debtor || await contacts.OptionsAsync(id, ct) is not { } options)
        {
            return null;
        }

        var others = await presence.SeenAsync(id, actor.Id!.Value, ct);
        return new DebtorView
        {
            Debtor = debtor,
            Card = new ContactCard(id, debtor.PreferredName ?? debtor.Name.Full, options, others),
            Timeline = withTimeline ? await timelines.PageAsync(id, TimelineMark.TryParse(after), ct) : null,
            Pinned = withTimeline ? await notes.PinnedAsync(id, ct) : [],
            Workplace = await workplaces.OfAsync(actor.Id.Value, ct),
            Now = options.At,
        };
    }

    /// <summary>What a note just written asks for: by itself, or with a contact just logged. Null where it asks for nothing.</summary>
    public async Task<NoteReading?> ReadAsync(DebtorId id, NoteId? wrote, ContactAttemptId? logged, CancellationToken ct) => (wrote, logged) switch
    {
        ({ } note, _) => NoteReading.Of(id, await notes.FindAsync(id, note, ct)),
        (_, { } contact) => NoteReading.Of(id, await notes.FindAsync(id, contact, ct)),
        _ => null,
    };

    /// <summary>Only what is drawn again every minute.</summary>
    public async Task<ContactCard?> CardAsync(DebtorId id, Actor actor, CancellationToken ct)
    {
        if (await forms.CalledAsync(id, ct) is not { } called || await contacts.OptionsAsync(id, ct) is not { } options)
        {
            return null;
        }

        return new ContactCard(id, called, options, await presence.SeenAsync(id, actor.Id!.Value, ct));
    }
}
