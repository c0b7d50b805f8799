using System.Text;
using CollectionsPortal.Domain.PaymentFiles;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Tests.PaymentFiles;

/// <summary>A payment file from upload to result, as an administrator does it.</summary>
internal static class PaymentFileScenes
{
    public const string Header = "our_reference,creditor_account_number,plan_reference,amount,date,payment_reference,method,payer_name,returned";

    private static readonly CancellationToken Ct = CancellationToken.None;

    /// <summary>One record of <see cref="Header"/>.</summary>
    public static string Row(
        string reference, decimal amount, string ours = "", string number = "", string plan = "", string date = "2026-03-09", string method = "ach", string payer = "", string returned = "")
        => FormattableString.Invariant($"{ours},{number},{plan},{amount:0.00},{date},{reference},{method},{payer},{returned}");

    public static Task<Result<PaymentFileId>> StageAsync(this TestPortal portal, string source, string header, params string[] rows)
        => portal.StageAsync(source, currency: null, header, rows);

    public static Task<Result<PaymentFileId>> StageAsync(this TestPortal portal, string source, string? currency, string header, string[] rows)
        => portal.WithAsync((PaymentFileService files) => files.StageAsync(
            new PaymentUpload(new MemoryStream(Encoding.UTF8.GetBytes(string.Join("\r\n", rows.Prepend(header)) + "\r\n")), "bank.csv", source, currency), Actor.System, Ct));

    public static async Task<PaymentFileId> PreviewPaymentsAsync(this TestPortal portal, string source, params string[] rows)
    {
        var staged = await portal.StageAsync(source, Header, rows);
        Assert.Null(staged.Refusal);
        Assert.True(await portal.WorkAsync(staged.Value));
        return staged.Value;
    }

    public static async Task<PaymentFileId> BookPaymentsAsync(this TestPortal portal, string source, params string[] rows)
    {
        var id = await portal.PreviewPaymentsAsync(source, rows);
        await portal.BookAsync(id);
        return id;
    }

    public static async Task BookAsync(this TestPortal portal, PaymentFileId id)
    {
        Assert.Null((await portal.WithAsync((PaymentFileService files) => files.BookAsync(id, Actor.System, Ct))).Refusal);
        Assert.True(await portal.WorkAsync(id));
    }

    public static Task<bool> WorkAsync(this TestPortal portal, PaymentFileId id) => portal.WithAsync((PaymentFileService files) => files.RunAsync(id, Ct));

    public static Task<List<PaymentFileLine>> LinesAsync(this TestPortal portal, PaymentFileId id)
        => portal.ReadAsync(db => db.PaymentFileLines.Where(l => l.FileId == id).OrderBy(l => l.Line).ToListAsync(Ct));

    public static async Task<List<PaymentRowAction>> ActionsAsync(this TestPortal portal, PaymentFileId id) => (await portal.LinesAsync(id)).ConvertAll(line => line.Action);

    public static Task<ShortReference> ReferenceAsync(this TestPortal portal, GivenAccount account)
        => portal.ReadAsync(db => db.Accounts.Where(a => a.Id == account.Account).Select(a => a.Reference).SingleAsync(Ct));

    /// <summary>A bank that no other test of this database knows.</summary>
    public static string Source() => $"Bank {Guid.NewGuid():N}";
}
