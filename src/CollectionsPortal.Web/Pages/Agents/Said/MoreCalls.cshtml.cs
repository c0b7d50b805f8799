using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Settings;
using Microsoft.AspNetCore.Mvc;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Agents.Said;

public sealed class MoreCallsModel(DebtorFormQueries forms, ConsentService consents, AgencyCalendar calendar) : SaidPage(forms)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var accounts = Debtor.Accounts.Count == 1 ? [Debtor.Accounts[0].Id] : AccountIds;
        var received = Said.On ?? (await calendar.TodayAsync(ct)).Date;
        var result = await consents.ToCallsAsync(new(DebtorId, accounts, received, Input.Until, Said.Words) { FirstDay = Input.FirstDay }, Actor, ct);
        return Answer(result, "Their consent to more calls is recorded. It ends with the next conversation about it.");
    }

    protected override string FieldOf(string field) => field == "ReceivedOn" ? "Said.On" : base.FieldOf(field);

    public sealed class Form
    {
        public LocalDate? FirstDay { get; set; }

        public LocalDate? Until { get; set; }
    }
}
