using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Flags;
using CollectionsPortal.Domain.Notes;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CollectionsPortal.Domain.Tests.Notes;

public sealed class NoteServiceTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Add_Text_ShowsWithAuthorAndTime(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        var agent = await portal.HireAsync(name: "Ana Agent");

        var added = await AddAsync(portal, new AddNote(given.Debtor, "  Will call back.  ", NoteKind.Conversation, given.Account), agent);

        var line = Assert.Single((await ListAsync(portal, given)).Items);
        Assert.Equal(added.Value, line.Id);
        Assert.Equal(("Will call back.", "Ana Agent", NoteKind.Conversation), (line.Text, line.Author, line.Kind));
        Assert.Equal(portal.Clock.Now, line.At);
        Assert.Null(line.CorrectedBy);
    }

    [SkippableTheory, EachDatabase]
    public async Task Add_AtTheLimit_IsTakenAndOneMoreIsRefused(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);

        var fits = await AddAsync(portal, new AddNote(given.Debtor, new string('x', Note.MaxLength)), Actor.System);
        var over = await AddAsync(portal, new AddNote(given.Debtor, new string('x', Note.MaxLength + 1)), Actor.System);

        Assert.True(fits.IsDone);
        Assert.IsType<NoteTooLong>(over.Refusal);
        Assert.IsType<NoteEmpty>((await AddAsync(portal, new AddNote(given.Debtor, "   "), Actor.System)).Refusal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Add_AccountOfAnotherPerson_IsNotFound(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        var other = await Given.Account().SaveAsync(portal);
        var note = await AddAsync(portal, new AddNote(other.Debtor, "Theirs."), Actor.System);

        var account = await AddAsync(portal, new AddNote(given.Debtor, "Mixed up.", Account: other.Account), Actor.System);
        var correction = await AddAsync(portal, new AddNote(given.Debtor, "Mixed up.", Corrects: note.Value), Actor.System);

        Assert.IsType<NotFound>(account.Refusal);
        Assert.IsType<NotFound>(correction.Refusal);
        Assert.Empty((await ListAsync(portal, given)).Items);
    }

    [SkippableTheory, EachDatabase]
    public async Task Add_Correction_NamesTheOldNoteAndIsNamedByIt(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        var wrong = await AddAsync(portal, new AddNote(given.Debtor, "Pays on the 3rd.", Account: given.Account), Actor.System);
        portal.Clock.Advance(Duration.FromMinutes(1));

        var right = await portal.WithAsync((NoteService notes)
            => notes.CorrectAsync(new CorrectNote(given.Debtor, wrong.Value, "Pays on the 13th."), Actor.System, Ct));

        var lines = (await ListAsync(portal, given)).Items;
        Assert.Equal([right.Value, wrong.Value], lines.Select(line => line.Id));
        Assert.Equal((NoteKind.Correction, wrong.Value), (lines[0].Kind, lines[0].Corrects!.Value));
        Assert.Equal((right.Value, "Pays on the 3rd."), (lines[1].CorrectedBy!.Value, lines[1].Text));
        Assert.Equal(("System", given.Account), (lines[0].Author, lines[0].Account!.Value));
    }

    [SkippableTheory, EachDatabase]
    public async Task Pin_TwiceThenUnpin_ShowsOnceThenNot(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        var note = (await AddAsync(portal, new AddNote(given.Debtor, "Hard of hearing: speak slowly."), Actor.System)).Value;

        await portal.WithAsync((NoteService notes) => notes.PinAsync(given.Debtor, note, Actor.System, Ct));
        await portal.WithAsync((NoteService notes) => notes.PinAsync(given.Debtor, note, Actor.System, Ct));

        var pinned = await portal.WithAsync((NoteQueries notes) => notes.PinnedAsync(given.Debtor, Ct));
        Assert.True(Assert.Single(pinned).IsPinned);

        await portal.WithAsync((NoteService notes) => notes.UnpinAsync(given.Debtor, note, Actor.System, Ct));

        Assert.Empty(await portal.WithAsync((NoteQueries notes) => notes.PinnedAsync(given.Debtor, Ct)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Pin_NoteOfAnotherPerson_IsNotFound(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        var other = await Given.Account().SaveAsync(portal);
        var note = (await AddAsync(portal, new AddNote(other.Debtor, "Theirs.", Pin: true), Actor.System)).Value;

        var pinned = await portal.WithAsync((NoteService notes) => notes.PinAsync(given.Debtor, note, Actor.System, Ct));
        var unpinned = await portal.WithAsync((NoteService notes) => notes.UnpinAsync(given.Debtor, note, Actor.System, Ct));

        Assert.IsType<NotFound>(pinned.Refusal);
        Assert.IsType<NotFound>(unpinned.Refusal);
        Assert.Single(await portal.WithAsync((NoteQueries notes) => notes.PinnedAsync(other.Debtor, Ct)));
    }

    [SkippableTheory, EachDatabase]
    public async Task Add_CardNumber_IsRefused(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);

        var card = await AddAsync(portal, new AddNote(given.Debtor, "Paid with 4111 1111 1111 1111 today."), Actor.System);
        var almost = await AddAsync(portal, new AddNote(given.Debtor, "Their number is 4111 1111 1111 1112."), Actor.System);

        Assert.IsType<NoteHoldsCardNumber>(card.Refusal);
        Assert.True(almost.IsDone);
    }

    [SkippableTheory, EachDatabase]
    public async Task Add_OtherSecrets_AreRefusedByName(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);

        var number = await AddAsync(portal, new AddNote(given.Debtor, "SSN 219-09-9999, verified."), Actor.System);
        var lastFour = await AddAsync(portal, new AddNote(given.Debtor, "SSN last four 9999 matched."), Actor.System);

        Assert.StartsWith("This looks like a Social Security number.", Assert.IsType<NoteHoldsSecret>(number.Refusal).Message, StringComparison.Ordinal);
        Assert.True(lastFour.IsDone);
    }

    [SkippableTheory, EachDatabase]
    public async Task Add_ForbiddenWords_RaisesAFlagAboutTheAuthor(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        var agent = await portal.HireAsync();

        await AddAsync(portal, new AddNote(given.Debtor, "Was friendly and asked for a call on Friday."), agent);
        var rude = await AddAsync(portal, new AddNote(given.Debtor, "Told her we will have her arrested if she does not pay."), agent);

        var flag = await portal.ReadAsync(db => db.Flags.SingleAsync(f => f.DebtorId == given.Debtor));
        Assert.Equal((FlagKind.ForbiddenWords, rude.Value, agent.Id), (flag.Kind, flag.NoteId!.Value, flag.SubjectId));
    }

    [SkippableTheory, EachDatabase]
    public async Task List_MoreThanAPage_IsCutWithoutRepeats(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        for (var i = 0; i <= Paging.DefaultSize; i++)
        {
            await AddAsync(portal, new AddNote(given.Debtor, $"Note {i}"), Actor.System);
        }

        var first = await ListAsync(portal, given);
        var second = await ListAsync(portal, given, page: 2);

        Assert.Equal((Paging.DefaultSize, true), (first.Items.Count, first.HasNext));
        Assert.Equal((1, false), (second.Items.Count, second.HasNext));
        Assert.DoesNotContain(second.Items[0].Id, first.Items.Select(line => line.Id));
    }

    private static Task<Result<NoteId>> AddAsync(TestPortal portal, AddNote command, Actor actor)
        => portal.WithAsync((NoteService notes) => notes.AddAsync(command, actor, Ct));

    private static Task<Page<NoteLine>> ListAsync(TestPortal portal, GivenAccount given, int page = 1)
        => portal.WithAsync((NoteQueries notes) => notes.ListAsync(given.Debtor, page, Ct));
}
