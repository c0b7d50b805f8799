using System.Runtime.CompilerServices;
using CollectionsPortal.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Tests.Data;

/// <summary>The document and its picture name every table there is.</summary>
public sealed class DataModelDocumentTests
{
    [Theory]
    [InlineData("data-model.md")]
    [InlineData("data-model.svg")]
    public async Task Document_NamesEveryTable(string file)
    {
        var options = new DbContextOptionsBuilder<SqlitePortalDb>();
        options.UsePortalSqlite("nowhere.db");
        await using var db = new SqlitePortalDb(options.Options);
        var text = await File.ReadAllTextAsync(Path.Combine(Docs(), file));

        var missing = db.Model.GetRelationalModel().Tables.Select(table => table.Name).Where(name => !text.Contains(name, StringComparison.Ordinal));

        Assert.Empty(missing);
    }

    private static string Docs([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../docs"));
}
