using System.Globalization;
using System.Text;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.PaymentFiles;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Web.Hosting.Demo;

/// <summary>What came in by the bank: one file that was booked but for two lines, one that waits to be booked, and one whose columns nobody knows yet.</summary>
internal sealed class DemoPayments(DemoTimeline timeline, DemoWorld world)
{
    private const string Bank = "Harbor Savings Bank";
    private const string Columns = "our_reference,amount,date,payment_reference,payer_name";

    public static int Cast => 4;

    public void Write(IReadOnlyList<DemoPerson> people)
    {
        timeline.Add(9, 17, 10, ct => BookAsync([.. people.Take(3)], ct));
        timeline.Add(1, 17, 20, async ct => await PreviewAsync("bank-this-week.csv", Columns, [Line(await PayerAsync(people[3], ct), 30m, "HSB-2201")], ct));
        timeline.Add(1, 17, 30, async ct => await PreviewAsync("front-desk.csv", $"{Columns},desk", [$"{Line(await PayerAsync(people[3], ct), 12.50m, "HSB-2202")},2"], ct));
    }

    private async Task BookAsync(IReadOnlyList<DemoPerson> people, CancellationToken ct)
    {
        var payers = new List<Payer>();
        foreach (var person in people)
        {
            payers.Add(await PayerAsync(person, ct));
        }

        string[] unmatched = [Line(new("thank you", "M Duarte"), 35m, "HSB-2190"), Line(new(Misread(payers[0].Reference), "Rosa, for my sister"), 15m, "HSB-2191")];
        var file = await PreviewAsync("bank-last-week.csv", Columns, [.. payers.Select((payer, index) => Line(payer, 20m + (5 * index), $"HSB-21{index:00}")), .. unmatched], ct);
        await world.DoAsync((PaymentFileService files) => files.BookAsync(file, world.Staff.Supervisor, ct));
        await world.AskAsync((PaymentFileService files) => files.RunAsync(file, ct));
    }

    private async Task<PaymentFileId> PreviewAsync(string name, string columns, IReadOnlyList<string> lines, CancellationToken ct)
    {
        var text = string.Join("\r\n", [columns, .. lines]);
        await using var content = new MemoryStream(Encoding.UTF8.GetBytes(text), writable: false);
        var file = await world.DoAsync((PaymentFileService files) => files.StageAsync(new PaymentUpload(content, name, Bank), world.Staff.Supervisor, ct));
        await world.AskAsync((PaymentFileService files) => files.RunAsync(file, ct));
        return file;
    }

    private Task<Payer> PayerAsync(DemoPerson person, CancellationToken ct)
        => world.AskAsync((PortalDb db) => db.Accounts
            .Where(a => a.Id == person.Accounts[0])
            .Join(db.Debtors, a => a.DebtorId, d => d.Id, (a, d) => new Payer(a.Reference.ToString(), d.Name.Full))
            .SingleAsync(ct));

    /// <summary>The last two signs swapped, as a hand writes them.</summary>
    private static string Misread(string reference) => $"{reference[..^2]}{reference[^1]}{reference[^2]}";

    private string Line(Payer payer, decimal amount, string paymentReference)
        => string.Create(CultureInfo.InvariantCulture, $"{payer.Reference},{amount},{world.Clock.Now.InUtc().Date:uuuu-MM-dd},{paymentReference},\"{payer.Name}\"");

    private sealed record Payer(string Reference, string Name);
}
