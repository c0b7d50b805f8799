using System.Text;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Testing;

namespace CollectionsPortal.Domain.Tests.Imports;

public sealed class ColumnTests(PortalFixture fixture) : IClassFixture<PortalFixture>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public void Recognise_EveryName_IsKnownInAnySpelling()
    {
        foreach (var column in Enum.GetValues<PlacementColumn>())
        {
            var name = PlacementColumns.NameOf(column);
            Assert.Equal(column, PlacementColumns.Recognise(name));
            Assert.Equal(column, PlacementColumns.Recognise(name.ToUpperInvariant().Replace('_', ' ')));
        }

        Assert.Null(PlacementColumns.Recognise("favourite colour"));
    }

    [SkippableTheory, EachDatabase]
    public async Task Assign_UnknownColumns_AreAskedOnceAndRemembered(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        portal.Clock.Now = PlacementSample.Noon;
        var first = await StageAsync(portal, "Q-1");
        var asked = (await portal.DetailAsync(first)).Line.Status;
        Dictionary<string, PlacementColumn?> assigned = new() { ["surnameofperson"] = PlacementColumn.LastName, ["internalcode"] = null };

        var half = await AssignAsync(portal, first, new() { ["internalcode"] = null });
        var done = await AssignAsync(portal, first, assigned);
        await portal.RunAsync(first);
        await portal.CommitAsync(first);
        var second = await StageAsync(portal, "Q-2");

        Assert.Equal(ImportStatus.NeedsColumns, asked);
        Assert.Contains("last_name", Assert.IsType<ColumnsUnclear>(half.Refusal).Problems, StringComparison.Ordinal);
        Assert.Null(done.Refusal);
        Assert.Equal(1, (await portal.DetailAsync(first)).Line.Created);
        Assert.Equal(ImportStatus.Planning, (await portal.DetailAsync(second)).Line.Status);
        Assert.IsType<TooLate>((await AssignAsync(portal, first, assigned)).Refusal);
    }

    [SkippableTheory, EachDatabase]
    public async Task Stage_CreditorGivenForTheFile_ColumnMayBeMissing(DatabaseKind kind)
    {
        var portal = await fixture.OnAsync(kind);
        portal.Clock.Now = PlacementSample.Noon;
        var creditor = await portal.ReadAsync(async db =>
        {
            var made = new Creditor($"Given {kind}", portal.Clock.Now);
            db.Creditors.Add(made);
            await db.SaveChangesAsync(Ct);
            return made.Id;
        });
        var file = Text("G-1").Replace("creditor,original", "original", StringComparison.Ordinal).Replace("Harbor Telecom,,", ",", StringComparison.Ordinal)
            .Replace("Surname of person", "last_name", StringComparison.Ordinal).Replace(",Internal code", "", StringComparison.Ordinal).Replace(",X9", "", StringComparison.Ordinal);

        var without = await portal.WithAsync((ImportService s) => s.StageAsync(new ImportUpload(Stream(file), "g.csv"), Actor.System, Ct));
        var with = await portal.WithAsync((ImportService s) => s.StageAsync(new ImportUpload(Stream(file), "g.csv", creditor), Actor.System, Ct));
        await portal.RunAsync(with.Value);

        Assert.Equal(ImportStatus.NeedsColumns, (await portal.DetailAsync(without.Value)).Line.Status);
        var detail = await portal.DetailAsync(with.Value);
        Assert.Equal((ImportStatus.Previewed, 1), (detail.Line.Status, detail.Line.Created));
    }

    private static async Task<ImportBatchId> StageAsync(TestPortal portal, string number)
        => (await portal.WithAsync((ImportService s) => s.StageAsync(new ImportUpload(Stream(Text(number)), "q.csv"), Actor.System, Ct))).Value;

    private static Task<Result> AssignAsync(TestPortal portal, ImportBatchId id, Dictionary<string, PlacementColumn?> assigned)
        => portal.WithAsync((ImportService s) => s.AssignColumnsAsync(new AssignColumns(id, assigned), Actor.System, Ct));

    private static string Text(string number)
        => PlacementRows.Header().Replace("last_name", "Surname of person", StringComparison.Ordinal).TrimEnd() + ",Internal code\r\n"
            + PlacementRows.Line(PlacementRows.Row(("creditor_account_number", number))).TrimEnd() + ",X9\r\n";

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
