using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CollectionsPortal.Domain.Tests.Dialect;

/// <summary>What is sent to SQL Server and cannot run on the stand-in: migrations, and the batches that EF Core makes of many rows.</summary>
public sealed class TransactSqlTests
{
    [Theory]
    [InlineData(MigrationsSqlGenerationOptions.Default)]
    [InlineData(MigrationsSqlGenerationOptions.Script)]
    [InlineData(MigrationsSqlGenerationOptions.Idempotent)]
    public void MigrationScript_IsTransactSql(MigrationsSqlGenerationOptions options)
    {
        using var db = SqlServer(maxBatchSize: null, new SentBatches());

        var script = db.GetService<IMigrator>().GenerateScript(options: options);

        Assert.Contains("CREATE TABLE [Debtors]", script, StringComparison.Ordinal);
        Assert.Empty(TransactSql.ErrorsOf(script));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(1, false)]
    public async Task Save_ManyRows_MergesOnlyWhereBatchesAreAllowed(int? maxBatchSize, bool merges)
    {
        var sent = new SentBatches();
        await using var db = SqlServer(maxBatchSize, sent);
        db.Creditors.AddRange(Enumerable.Range(1, 20).Select(i => new Creditor($"Creditor {i}", FakeClock.Start)));

        // Nothing answers, so EF Core misses the keys of the new rows; what it sent is what is looked at.
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync());

        Assert.NotEmpty(sent.Texts);
        Assert.All(sent.Texts, text => Assert.Empty(TransactSql.ErrorsOf(text)));
        Assert.Equal(merges, sent.Texts.Any(text => text.Contains("MERGE", StringComparison.Ordinal)));
    }

    [Fact]
    public void Parser_OtherDialect_IsRefused()
    {
        Assert.Empty(TransactSql.ErrorsOf("SELECT TOP (1) [Id] FROM [Debtors] ORDER BY [Id];"));
        Assert.NotEmpty(TransactSql.ErrorsOf("SELECT [Id] FROM [Debtors] LIMIT 1;"));
        Assert.Throws<NotTransactSqlException>(() => TransactSql.ToSqlite("SELECT \"Id\" FROM \"Debtors\" LIMIT 1"));
    }

    private static SqlServerPortalDb SqlServer(int? maxBatchSize, SentBatches sent)
    {
        var options = new DbContextOptionsBuilder<SqlServerPortalDb>();
        options.UsePortalSqlServer(DialectDatabase.ConnectionString, maxBatchSize).AddInterceptors(sent.Interceptors);
        return new SqlServerPortalDb(options.Options);
    }
}
