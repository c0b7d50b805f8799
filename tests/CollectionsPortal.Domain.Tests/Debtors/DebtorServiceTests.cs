using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Tests.Debtors;

public sealed class DebtorServiceTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Rename_FromAnOldVersion_IsRefusedWithWhatWasSaved(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Named("Jane", "Doe").SaveAsync(portal);
        var version = (await PageAsync(portal, given)).Version;
        await RenameAsync("Roe", version);

        var late = await RenameAsync("Poe", version);

        var meanwhile = Assert.IsType<EditedMeanwhile>(late.Refusal);
        Assert.Equal("Roe", meanwhile.Saved.Name.Last);
        Assert.True((await RenameAsync("Poe", meanwhile.Version)).IsDone);
        Assert.Equal("Poe", (await PageAsync(portal, given)).Name.Last);

        Task<Result> RenameAsync(string last, Guid from)
            => portal.WithAsync((DebtorService s) => s.RenameAsync(new(given.Debtor, "Jane", null, last, null, from), Actor.System, Ct));
    }

    [SkippableTheory, EachDatabase]
    public async Task Rename_NewName_IsFoundAndTheOldOneIsNot(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Named("Oldname", "Before").SaveAsync(portal);
        var version = (await PageAsync(portal, given)).Version;

        await portal.WithAsync((DebtorService s) => s.RenameAsync(new(given.Debtor, "Newname", null, "Before", null, version), Actor.System, Ct));

        Assert.Equal(given.Debtor, Assert.Single((await FindAsync("newname before")).Items).Id);
        Assert.Empty((await FindAsync("oldname")).Items);

        Task<Found> FindAsync(string typed) => portal.WithAsync((FindQueries q) => q.FindAsync(typed, 1, Ct));
    }

    [SkippableTheory, EachDatabase]
    public async Task AddAddress_InsteadOfTheOld_RetiresIt(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().WithDebtorIn("MA").SaveAsync(portal);
        var page = await PageAsync(portal, given);

        var bad = await AddAsync("1234");
        var done = await AddAsync("85003");

        Assert.Equal("Zip", Assert.IsType<FieldRefusal>(bad.Refusal).Field);
        Assert.True(done.IsDone);
        var after = await PageAsync(portal, given);
        Assert.Equal("Phoenix", Assert.Single(after.Addresses).City);
        Assert.Equal("America/Phoenix", Assert.Single(after.Whereabouts.Zones).Zone.Id);
        Assert.Equal(2, await portal.ReadAsync(db => db.DebtorAddresses.CountAsync(a => a.DebtorId == given.Debtor)));

        Task<Result> AddAsync(string zip) => portal.WithAsync((DebtorService s) => s.AddAddressAsync(
            new(given.Debtor, "5 Palm Way", null, "Phoenix", "AZ", zip, PlaceKind.Home, FactSource.Person, page.Addresses[0].Id, page.Version), Actor.System, Ct));
    }

    [SkippableTheory, EachDatabase]
    public async Task WrongNumber_Learned_IsKeptAndAddingItAgainMakesItRight(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().WithPhone("+13035550155").SaveAsync(portal);
        var page = await PageAsync(portal, given);

        await portal.WithAsync((DebtorService s) => s.WrongNumberAsync(new(given.Debtor, page.Phones[0].Id, Statement.Now), Actor.System, Ct));
        Assert.Equal(portal.Clock.Now, (await PageAsync(portal, given)).Phones[0].WrongNumberSince);

        await portal.WithAsync((DebtorService s) => s.AddPhoneAsync(
            new(given.Debtor, "(303) 555-0155", PhoneKind.Mobile, PlaceKind.Unknown, FactSource.Person, page.Version), Actor.System, Ct));

        Assert.Null(Assert.Single((await PageAsync(portal, given)).Phones).WrongNumberSince);
    }

    [SkippableTheory, EachDatabase]
    public async Task AddressAs_PreferredNameAndLanguage_AreShown(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        var version = (await PageAsync(portal, given)).Version;

        await portal.WithAsync((DebtorService s) => s.AddressAsAsync(new(given.Debtor, " Ms. Núñez ", "es", version), Actor.System, Ct));

        var page = await PageAsync(portal, given);
        Assert.Equal(("Ms. Núñez", "es"), (page.PreferredName, page.Language));
    }

    [SkippableTheory, EachDatabase]
    public async Task Edits_AtTheSameMoment_OneWinsAndTheOtherIsTold(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        var version = (await PageAsync(portal, given)).Version;

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => portal.WithAsync((DebtorService s) => s.AddPhoneAsync(
            new(given.Debtor, $"+1303555014{i}", PhoneKind.Mobile, PlaceKind.Unknown, FactSource.Person, version), Actor.System, Ct))));

        Assert.Single(results, result => result.IsDone);
        Assert.All(results.Where(result => !result.IsDone), result => Assert.IsType<EditedMeanwhile>(result.Refusal));
        Assert.Single((await PageAsync(portal, given)).Phones);
    }

    [SkippableTheory, EachDatabase]
    public async Task Presence_TwoPeople_SeeEachOtherForAMinute(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        var (ana, ben) = (await portal.HireAsync(name: "Ana"), await portal.HireAsync(name: "Ben"));

        Assert.Empty(await SeenAsync(ana));
        Assert.Equal("Ana", Assert.Single(await SeenAsync(ben)).DisplayName);
        Assert.Equal("Ben", Assert.Single(await SeenAsync(ana)).DisplayName);
        portal.Clock.Advance(PresenceService.ExpiresAfter);
        Assert.Empty(await SeenAsync(ben));
        Assert.Equal(1, await portal.WithAsync((PresenceService s) => s.ForgetExpiredAsync(Ct)));

        Task<IReadOnlyList<SomebodyElse>> SeenAsync(Actor who) => portal.WithAsync((PresenceService s) => s.SeenAsync(given.Debtor, who.Id!.Value, Ct));
    }

    private static async Task<DebtorPage> PageAsync(TestPortal portal, GivenAccount given)
        => (await portal.WithAsync((DebtorQueries q) => q.PageAsync(given.Debtor, Ct)))!;
}
