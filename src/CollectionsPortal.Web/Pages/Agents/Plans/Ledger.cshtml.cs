using System.Text;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Settings;
using CollectionsPortal.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CollectionsPortal.Web.Pages.Agents.Plans;

public sealed class LedgerModel(
    LedgerQueries ledger, LedgerExport export, OverpaymentQueries kept, OverpaymentService overpayments, PaymentCorrections corrections, SettingsQueries settings) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>The payment that is being taken back.</summary>
    [BindProperty(SupportsGet = true)]
    public PaymentId? PaymentId { get; set; }

    public LedgerView View { get; private set; } = null!;

    public string Zone { get; private set; } = string.Empty;

    /// <summary>What we have of the person's that was more than was owed.</summary>
    public IReadOnlyList<KeptMoney> Kept { get; private set; } = [];

    [BindProperty]
    public KeptForm Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(AccountId accountId, CancellationToken ct) => await LoadAsync(accountId, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostGiveBackAsync(AccountId accountId, CancellationToken ct)
        => await AnswerAsync(accountId, await overpayments.GiveBackAsync(new(Input.Overpayment, Input.How ?? string.Empty), User.ToActor(), ct), nameof(Input.How), "It is written down as given back.", ct);

    public async Task<IActionResult> OnPostPutHereAsync(AccountId accountId, CancellationToken ct)
        => await AnswerAsync(
            accountId, await overpayments.PutToAccountAsync(new(Input.Overpayment, accountId, Input.Directions ?? string.Empty), User.ToActor(), ct), nameof(Input.Directions), "It is put to this account.", ct);

    public async Task<IActionResult> OnPostCorrectAsync(AccountId accountId, CancellationToken ct)
    {
        if (!await LoadAsync(accountId, ct)) { return NotFound(); }

        var done = await corrections.CorrectAsync(new CorrectPayment(View.Debtor, PaymentId ?? default, Input.Why ?? string.Empty) { Return = Input.Return }, User.ToActor(), ct);
        return await AnswerAsync(accountId, done, nameof(Input.Why), "The payment is taken back. Both lines stay in the ledger.", ct);
    }

    public async Task<IActionResult> OnPostExportAsync(AccountId accountId, CancellationToken ct)
        => await SendAsync(await export.OfAccountAsync(accountId, User.ToActor(), ct), $"ledger-{accountId}.csv", ct);

    public async Task<IActionResult> OnPostExportPersonAsync(AccountId accountId, CancellationToken ct)
        => await ledger.GetAsync(accountId, 1, ct) is { Debtor: var debtor }
            ? await SendAsync(await export.OfPersonAsync(debtor, User.ToActor(), ct), $"ledgers-{debtor}.csv", ct)
            : NotFound();

    private async Task<IActionResult> AnswerAsync(AccountId accountId, Result result, string field, string done, CancellationToken ct)
    {
        if (result.Refusal is { } no) { return await LoadAsync(accountId, ct) ? this.Refuse(no is FieldRefusal ? field : string.Empty, no) : NotFound(); }

        this.Confirm(done);
        return RedirectToPage(Links.Ledger, new { accountId });
    }

    private async Task<bool> LoadAsync(AccountId accountId, CancellationToken ct)
    {
        if (await ledger.GetAsync(accountId, Number, ct) is not { } found) { return false; }

        View = found;
        Kept = await kept.OpenAsync(found.Debtor, ct);
        Zone = (await settings.GetAsync(ct)).TimeZoneId;
        return true;
    }

    private async Task<IActionResult> SendAsync(IAsyncEnumerable<string>? lines, string name, CancellationToken ct)
    {
        if (lines is null) { return NotFound(); }

        Response.ContentType = "text/csv; charset=utf-8";
        Response.Headers.ContentDisposition = $"attachment; filename={name}";
        await using var body = new StreamWriter(Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await foreach (var line in lines.WithCancellation(ct)) { await body.WriteAsync(line.AsMemory(), ct); }

        return new EmptyResult();
    }

    public sealed class KeptForm
    {
        public OverpaymentId Overpayment { get; set; }

        public string? How { get; set; }

        public string? Directions { get; set; }

        public string? Why { get; set; }

        public PaymentReturn? Return { get; set; }
    }
}
