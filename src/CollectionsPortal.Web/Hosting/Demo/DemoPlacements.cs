using System.Text;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Imports;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Web.Hosting.Demo;

/// <summary>Two files of creditors: one some weeks ago, whose people are being worked, and a larger one yesterday that holds them again.</summary>
internal sealed class DemoPlacements(DemoWorld world)
{
    /// <summary>Copied beside the program when it is built.</summary>
    public static string SamplePath { get; } = Path.Combine(AppContext.BaseDirectory, "samples", "placement-sample.csv");

    /// <summary>Two people who owe pounds. As the other one, it is copied beside the program.</summary>
    private static string PoundsPath { get; } = Path.Combine(AppContext.BaseDirectory, "samples", "placement-pounds.csv");

    /// <summary>Takes in the sample's first records, as if a creditor had sent them under that name.</summary>
    public async Task ImportAsync(string name, int records, CancellationToken ct)
        => await CommitAsync(await PreviewAsync(name, 0, records, ct), ct);

    /// <summary>Takes in who owes pounds.</summary>
    public async Task ImportPoundsAsync(string name, CancellationToken ct)
    {
        await using var content = File.OpenRead(PoundsPath);
        await CommitAsync(await StageAsync(content, name, ct), ct);
    }

    private async Task CommitAsync(ImportBatchId batch, CancellationToken ct)
    {
        await world.DoAsync((ImportService imports) => imports.CommitAsync(batch, world.Staff.Administrator, ct));
        await world.AskAsync((ImportService imports) => imports.RunAsync(batch, ct));
    }

    /// <summary>Takes a file in as far as its preview: an administrator is to decide on it.</summary>
    public async Task<ImportBatchId> PreviewAsync(string name, int after, int records, CancellationToken ct)
    {
        var excerpt = await RecordsAsync(SamplePath, after, records, ct);
        await using var content = new MemoryStream(Encoding.UTF8.GetBytes(excerpt), writable: false);
        return await StageAsync(content, name, ct);
    }

    private async Task<ImportBatchId> StageAsync(Stream content, string name, CancellationToken ct)
    {
        var batch = await world.DoAsync((ImportService imports) => imports.StageAsync(new ImportUpload(content, name), world.Staff.Administrator, ct));
        await world.AskAsync((ImportService imports) => imports.RunAsync(batch, ct));
        return batch;
    }

    /// <summary>Writes down that the notices went out by post, for every account there is.</summary>
    public async Task SendNoticesAsync(CancellationToken ct)
    {
        var accounts = await world.AskAsync((PortalDb db) => db.Accounts.OrderBy(a => a.Id).Select(a => a.Id).ToListAsync(ct));
        var sentOn = world.Clock.Now.InUtc().Date;
        await world.DoAsync((ValidationNoticeService notices) => notices.RecordManyAsync(
            accounts, new NoticeSent(sentOn, NoticeMedium.Letter), world.Staff.Administrator, ct));
    }

    /// <summary>The heading and so many records after the first ones; a quoted field may hold line breaks.</summary>
    private static async Task<string> RecordsAsync(string path, int after, int records, CancellationToken ct)
    {
        using var reader = File.OpenText(path);
        var excerpt = new StringBuilder();
        var (read, quotes) = (0, 0);
        while (read <= after + records && await reader.ReadLineAsync(ct) is { } line)
        {
            if (read == 0 || read > after)
            {
                excerpt.Append(line).Append("\r\n");
            }

            quotes += line.Count(letter => letter == '"');
            read += quotes % 2 == 0 ? 1 : 0;
        }

        return excerpt.ToString();
    }
}
