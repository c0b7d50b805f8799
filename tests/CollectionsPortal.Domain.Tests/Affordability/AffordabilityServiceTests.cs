using CollectionsPortal.Domain.Affordability;
using CollectionsPortal.Domain.Audit;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using static CollectionsPortal.Domain.Tests.Affordability.StatementScenes;

namespace CollectionsPortal.Domain.Tests.Affordability;

public sealed class AffordabilityServiceTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [SkippableTheory, EachDatabase]
    public async Task Record_Full_ReadsBackLineByLineAndIsAudited(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var (given, agent) = (await Given.Account().SaveAsync(portal), await portal.HireAsync());
        StatementLine[] lines =
        [
            new(StatementCategory.Earnings, Money.Usd(850.25m), AmountRhythm.EveryTwoWeeks), new(StatementCategory.Home, Money.Usd(900)),
            new(StatementCategory.Insurance, Money.Usd(320), AmountRhythm.Yearly), new(StatementCategory.RentArrears, Money.Usd(25), AmountRhythm.Weekly),
        ];
        var command = new RecordStatement(
            given.Debtor, Today.PlusDays(-3), StatementSource.PapersSeen, StatementConsent.Written, StatementForm.LineByLine, StatementShape.UnitedStates, lines)
        { Adults = 2, Children = 3 };

        var recorded = await portal.RecordAsync(command, agent);

        var view = (await NewestAsync(portal, given))!;
        Assert.Equal(recorded.Value, view.Id);
        Assert.Equal(lines, view.Content.Lines);
        Assert.Equal((2, 3, 1, Today.PlusDays(-3), agent.Display, false), (view.Content.Adults, view.Content.Children, view.Revision, view.TakenOn, view.RecordedBy, view.Statement.GivenByPerson));
        var audit = await portal.ReadAsync(db => db.AuditEntries.SingleAsync(e => e.Action == AuditAction.StatementRecorded && e.SubjectId == recorded.Value.Value, Ct));
        Assert.DoesNotContain("850", audit.Details, StringComparison.Ordinal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Record_Figures_StandEncryptedInTheDatabase(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);

        var recorded = await portal.RecordAsync(Statement(given.Debtor, 1234.56m, 1000));

        var kept = await portal.ReadAsync(db => db.AffordabilityStatements.SingleAsync(s => s.Id == recorded.Value, Ct));
        Assert.DoesNotContain("1234", kept.ContentCipher, StringComparison.Ordinal);
        Assert.DoesNotContain("AllIncome", kept.ContentCipher, StringComparison.Ordinal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Record_EveryLineThereIs_FitsItsColumn(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        var longest = StatementCategories.Of(StatementForm.LineByLine, StatementShape.UnitedStates).MaxBy(c => c.ToString().Length);
        var lines = Enumerable.Repeat(new StatementLine(longest, Money.Usd(RecordStatement.MaxAmount - 0.01m), AmountRhythm.EveryFourWeeks), RecordStatement.MaxLines - 2)
            .Append(new(StatementCategory.Earnings, Money.Usd(1))).Append(new(StatementCategory.Home, Money.Usd(1))).ToList();

        var recorded = await portal.RecordAsync(Statement(given.Debtor, 1, 1) with { Form = StatementForm.LineByLine, Lines = lines });

        Assert.True(recorded.IsDone);
        Assert.Equal(RecordStatement.MaxLines, (await NewestAsync(portal, given))!.Content.Lines.Count);
        Assert.True(await portal.ReadAsync(db => db.AffordabilityStatements.Where(s => s.Id == recorded.Value).Select(s => s.ContentCipher.Length).SingleAsync(Ct)) <= AffordabilityStatement.ContentMaxLength);
    }

    [SkippableTheory, EachDatabase]
    public async Task Record_Again_IsANewVersionAndTheOldOneStaysReadable(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        await portal.RecordAsync(Statement(given.Debtor, 2000, 1500));

        await portal.RecordAsync(Statement(given.Debtor, 1600, 1500, after: 1));

        Assert.Equal((2, Money.Usd(1600)), ((await NewestAsync(portal, given))!.Revision, (await NewestAsync(portal, given))!.Budget.Income));
        var old = await portal.WithAsync<AffordabilityQueries, StatementView?>(q => q.VersionAsync(given.Debtor, 1, Ct));
        Assert.Equal(Money.Usd(2000), old!.Budget.Income);
        var versions = await portal.WithAsync<AffordabilityQueries, IReadOnlyList<StatementVersion>>(q => q.VersionsAsync(given.Debtor, Ct));
        Assert.Equal([2, 1], versions.Select(v => v.Revision));
    }

    [SkippableTheory, EachDatabase]
    public async Task Record_SomebodyElseWasFaster_IsRefused(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => portal.RecordAsync(Statement(given.Debtor, 2000, 1500))));

        Assert.Single(answers, a => a.IsDone);
        Assert.All(answers.Where(a => !a.IsDone), a => Assert.IsType<ChangedMeanwhile>(a.Refusal));
    }

    [SkippableTheory, EachDatabase]
    public async Task Statement_Changed_Throws(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        var given = await Given.Account().SaveAsync(portal);
        await portal.RecordAsync(Statement(given.Debtor, 2000, 1500));

        await using var db = portal.NewDb();
        var kept = await db.AffordabilityStatements.AsTracking().FirstAsync(s => s.DebtorId == given.Debtor, Ct);
        db.Entry(kept).Property(s => s.TakenOn).CurrentValue = Today.PlusDays(1);

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Ct));
    }

    public static TheoryData<string, RecordStatement> Refused()
    {
        var fine = Statement(new(1), 2000, 1500);
        return new()
        {
            { "TakenOn", fine with { TakenOn = Today.PlusDays(1) } },
            { "Consent", fine with { Consent = null } },
            { "Adults", fine with { Adults = 0 } },
            { "Children", fine with { Children = -1 } },
            { "Lines", fine with { Lines = [] } },
            { "Lines", fine with { Lines = [fine.Lines[0]] } },
            { "Lines", fine with { Lines = [fine.Lines[1]] } },
            { "Lines", fine with { Lines = [fine.Lines[0], fine.Lines[1] with { Amount = Money.Usd(-1) }] } },
            { "Lines", fine with { Lines = [fine.Lines[0], fine.Lines[1], new(StatementCategory.Food, Money.Usd(5))] } },
        };
    }

    [Theory, MemberData(nameof(Refused))]
    public async Task Record_Nonsense_IsRefusedAtItsField(string field, RecordStatement command)
    {
        var portal = await fixture.OnAsync(DatabaseKind.Sqlite);

        Assert.Equal(field, Assert.IsAssignableFrom<FieldRefusal>((await portal.RecordAsync(command)).Refusal).Field);
    }

    [SkippableTheory, EachDatabase]
    public async Task Record_OfNobody_IsNotFound(DatabaseKind kind)
        => Assert.IsType<NotFound>((await (await fixture.OnAsync(kind)).RecordAsync(Statement(new(999_999), 2000, 1500))).Refusal);

    private static Task<StatementView?> NewestAsync(TestPortal portal, GivenAccount given)
        => portal.WithAsync<AffordabilityQueries, StatementView?>(q => q.NewestAsync(given.Debtor, Ct));
}
