using System.Text.RegularExpressions;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Tests.Debtors;

public sealed class FindQueriesTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Find_AnythingKnownOfAPerson_FindsThem(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Named("María José", "Quiñónez-Ørsted").WithDebtorIn("CO").Numbered("QZ-77 001")
            .WithPhone("+13035550177").WithEmail("maria.q@example.org").Owing(120.50m).SaveAsync(portal);
        await IndexAsync(portal, given, lastFour: "4071");

        foreach (var typed in (string[])
        [
            "quinonez", "QUIÑÓNEZ", "maria quin", "quinonez maria", "orsted jose", "maria jose quinonez", "quinonez denver", "maria quinonez denv",
            "denv", given.Reference.Value, given.Reference.Value.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant(), "qz77001", "QZ-77", "(303) 555-0177", "+1 303 555 0177",
            "maria.q@EXAMPLE.org", "maria.q", "4071", "quinonez 4071", "80202", "quin 80202",
        ])
        {
            var found = await FindAsync(portal, typed);

            Assert.True(found.Items.Count(item => item.Id == given.Debtor) == 1, $"'{typed}' found {found.Count}");
        }
    }

    [SkippableTheory, EachDatabase]
    public async Task Find_WrongSecondWord_FindsNobody(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Named("Ulla", "Zimmerwald").SaveAsync(portal);
        await IndexAsync(portal, given, lastFour: "8123");

        Assert.Empty((await FindAsync(portal, "zimmerwald boris")).Items);
        Assert.Empty((await FindAsync(portal, "zimmerwald 8124")).Items);
        Assert.Empty((await FindAsync(portal, "8124")).Items);
        Assert.Empty((await FindAsync(portal, "%")).Items);
        Assert.All((await FindAsync(portal, "zimmer%")).Items, item => Assert.Equal("Zimmerwald", item.Name.Last));
    }

    [SkippableTheory, EachDatabase]
    public async Task Find_ExactAndLonger_ExactComesFirst(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var longer = await Given.Account().Named("Ada", "Kowalskison").SaveAsync(portal);
        var exact = await Given.Account().Named("Zoe", "Kowalski").SaveAsync(portal);
        await IndexAsync(portal, longer);
        await IndexAsync(portal, exact);

        var found = await FindAsync(portal, "kowalski");

        Assert.Equal([exact.Debtor, longer.Debtor], found.Items.Select(item => item.Id));
    }

    [SkippableTheory, EachDatabase]
    public async Task Find_MoreThanIsShown_SaysSoAndPagesWithoutRepeats(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        for (var i = 0; i <= FindQueries.MostFound; i++)
        {
            await IndexAsync(portal, await Given.Account().Named("Common", "Zzyzx").SaveAsync(portal));
        }

        var first = await FindAsync(portal, "zzyzx");
        var second = await FindAsync(portal, "zzyzx", page: 2);

        Assert.Equal((FindQueries.MostFound, true, true), (first.Count, first.HasMore, first.HasNextPage));
        Assert.False(second.HasNextPage);
        Assert.Equal(FindQueries.MostFound, first.Items.Concat(second.Items).Select(item => item.Id).Distinct().Count());
    }

    [SkippableTheory, EachDatabase]
    public async Task Find_Row_TellsWhatBinds(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().Named("Bound", "Xanthopoulos").WithDebtorIn("MA").Owing(300m).SaveAsync(portal);
        await Given.Account().OwedBy(given.Debtor).Owing(200.25m).SaveAsync(portal);
        await Given.Account().OwedBy(given.Debtor).InPounds().Owing(40).SaveAsync(portal);
        await IndexAsync(portal, given);
        await portal.WithAsync((CeaseService cease) => cease.InWritingAsync(new(given.Debtor, null, Statement.Now), Actor.System, Ct));

        var row = Assert.Single((await FindAsync(portal, "xanthopoulos")).Items);

        Assert.Equal((3, "$500.25 and £40.00", "Boston", "MA"), (row.Accounts, Currencies.Spoken(row.Owed), row.City, row.State?.Code));
        Assert.True(row.WantsNoContact);
        Assert.False(row.HasLawyer);
        Assert.False(row.IsOnHold);
    }

    [Theory]
    [InlineData("smith")]
    [InlineData("smith anna")]
    [InlineData("smith denver")]
    [InlineData("12345")]
    public async Task Find_OnSqlite_SearchesAnIndexAndScansNothing(string typed)
    {
        var portal = await fixture.OnAsync(DatabaseKind.Sqlite);
        await using var db = portal.NewDb();
        var sent = await Statements.OfAsync(() => FindAsync(portal, typed));

        Assert.Equal(FindInput.Read(typed).Count, sent.Count);
        foreach (var statement in sent)
        {
            var plan = await ExplainAsync(db, statement);
            Assert.Contains("USING", plan, StringComparison.Ordinal);
            Assert.DoesNotContain("SCAN", plan, StringComparison.Ordinal);
            Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.Ordinal);
        }
    }

    private static async Task<string> ExplainAsync(PortalDb db, string statement)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + statement;
        foreach (var name in Regex.Matches(statement, "@[A-Za-z0-9_]+", RegexOptions.NonBacktracking).Select(match => match.Value).Distinct(StringComparer.Ordinal))
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, "1");
            command.Parameters.Add(parameter);
        }

        var plan = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) { plan.Add(reader.GetString(3)); }

        return string.Join('\n', plan);
    }

    private static Task<Found> FindAsync(TestPortal portal, string typed, int page = 1)
        => portal.WithAsync((FindQueries find) => find.FindAsync(typed, page, Ct));

    private static Task IndexAsync(TestPortal portal, GivenAccount given, string? lastFour = null) => portal.WithAsync(async (PortalDb db) =>
    {
        var debtor = await db.Debtors.AsTracking().Include(d => d.Addresses).Include(d => d.Phones).Include(d => d.Emails).SingleAsync(d => d.Id == given.Debtor);
        if (lastFour is not null)
        {
            debtor.SetNationalId(null, await portal.WithAsync((KeyedHash hash) => hash.ComputeAsync(Debtor.LastFourField, lastFour, Ct).AsTask()));
        }

        var numbers = await db.Accounts.Where(a => a.DebtorId == given.Debtor).Select(a => a.CreditorAccountNumber).ToListAsync();
        db.SearchTerms.AddRange(SearchTerms.Of(debtor, numbers));
        return await db.SaveChangesAsync();
    });
}
