using System.Net.Http.Headers;
using System.Text;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Data;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.PaymentFiles;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Testing;
using CollectionsPortal.Web.Tests.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CollectionsPortal.Web.Tests.Payments;

/// <summary>What tests of the pages about money begin with.</summary>
internal static class PaymentScene
{
    public const string Header = "our_reference,amount,date,payment_reference,payer_name,returned";

    private static readonly CancellationToken Ct = CancellationToken.None;

    public static async Task<GivenAccount> OwingAsync(this PortalApp app, decimal owing, DebtorId? debtor = null, Func<AccountBuilder, AccountBuilder>? also = null)
    {
        GivenAccount? given = null;
        var account = Given.Account().Owing(owing);
        account = debtor is { } person ? account.OwedBy(person) : account;
        await app.DoAsync(async services => given = await (also?.Invoke(account) ?? account).SaveAsync(services.GetRequiredService<PortalDb>(), app.Time.GetCurrentInstant()));
        return given!;
    }

    public static async Task DisputeAsync(this PortalApp app, GivenAccount account) => await app.DoAsync(async services =>
    {
        var db = services.GetRequiredService<PortalDb>();
        db.Disputes.Add(new Dispute
        {
            AccountId = account.Account,
            DebtorId = account.Debtor,
            Form = RequestForm.Oral,
            Reason = DisputeReason.AmountWrong,
            ReceivedOn = app.Time.GetCurrentInstant().InUtc().Date,
            RecordedAt = app.Time.GetCurrentInstant(),
        });
        await db.SaveChangesAsync(Ct);
    });

    public static async Task<decimal> BalanceAsync(this PortalApp app, GivenAccount account)
    {
        var balance = 0m;
        await app.DoAsync(async services => balance = await services.GetRequiredService<LedgerQueries>().BalanceAsync(account.Account, Ct));
        return balance;
    }

    public static async Task<ShortReference> ReferenceAsync(this PortalApp app, AccountId account)
    {
        var reference = default(ShortReference);
        await app.DoAsync(async services => reference = await services.GetRequiredService<PortalDb>().Accounts.Where(a => a.Id == account).Select(a => a.Reference).SingleAsync(Ct));
        return reference;
    }

    /// <summary>Below zero by so much: paid in full, and then credited.</summary>
    public static async Task<GivenAccount> BelowZeroAsync(this PortalApp app, decimal by)
    {
        var given = await app.OwingAsync(70);
        await app.DoAsync(async services =>
        {
            var db = services.GetRequiredService<PortalDb>();
            var account = await db.Accounts.AsTracking().SingleAsync(a => a.Id == given.Account, Ct);
            db.LedgerEntries.Add(account.Book(LedgerEntryKind.Credit, Money.Usd(-70 - by), app.Time.GetCurrentInstant().InUtc().Date, Domain.Actor.System, app.Time.GetCurrentInstant()));
            await db.SaveChangesAsync(Ct);
        });
        return given;
    }

    /// <summary>A bank's file by the form, as the browser sends it.</summary>
    public static async Task<PortalPage> UploadAsync(this PortalBrowser browser, string source, string content, string currency = "")
    {
        var form = await browser.GetAsync("/payments/files/upload");
        using var body = new MultipartFormDataContent
        {
            { new StringContent(form.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new StringContent(source), "Input.Source" },
            { new StringContent(currency), "Input.Currency" },
        };
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes(content));
        file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
        body.Add(file, "Input.File", "bank.csv");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/payments/files/upload", UriKind.Relative)) { Content = body };
        return await browser.SendAsync(request);
    }

    /// <summary>What the background does, until nothing waits.</summary>
    public static Task WorkAsync(this PortalApp app) => app.DoAsync(async services =>
    {
        while (await services.GetRequiredService<PaymentFileService>().RunNextAsync(Ct)) { }
    });
}
