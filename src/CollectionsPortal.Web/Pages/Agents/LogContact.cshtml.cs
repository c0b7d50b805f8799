using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Notes;
using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Agents;

/// <summary>Writes down a contact that took place without the gate: they came to us, or somebody contacted them from elsewhere.</summary>
public sealed class LogContactModel(
    DebtorFormQueries forms, ContactService contacts, WorkplaceQueries workplaces, IClock clock) : PageModel
{
    private const string Inbound = "inbound";

    [BindProperty(SupportsGet = true)]
    public DebtorId DebtorId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Direction { get; set; } = Inbound;

    [BindProperty]
    public Form Input { get; set; } = new();

    public DebtorForm Debtor { get; private set; } = null!;

    public Workplace Workplace { get; private set; } = null!;

    public bool IsInbound => Direction == Inbound;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
        {
            return NotFound();
        }

        var now = clock.GetCurrentInstant().InZone(Workplace.Zone).LocalDateTime;
        Input = new() { Day = now.Date, Time = now.TimeOfDay.ToTimeOnly(), Token = Guid.NewGuid() };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var contact = Input.ToContact(DebtorId, Workplace.Zone, IsInbound, Debtor.Accounts.Count == 1 ? Debtor.Accounts[0].Id : null);
        var logged = IsInbound
            ? await contacts.LogInboundAsync(contact, User.ToActor(), ct)
            : await contacts.LogOutsideAsync(contact, User.ToActor(), ct);
        if (logged.Refusal is { } refusal)
        {
            return this.Refuse(FieldOf(refusal), refusal);
        }

        this.Confirm(IsInbound ? "The contact is logged." : "The contact is logged. It counts, and a supervisor looks at it.");
        return RedirectToPage(Links.Debtor, new { DebtorId, logged = Input.Note is null ? null : (ContactAttemptId?)logged.Value });
    }

    private static string FieldOf(Refusal refusal) => refusal switch
    {
        NotYetHappened => nameof(Form.Day),
        AccountsNotTold or NotTheirAccount => nameof(Form.Accounts),
        NotAnEnding => nameof(Form.Outcome),
        WrongChannel or NotTheirPoint => nameof(Form.Point),
        NoteTooLong or NoteHoldsCardNumber or NoteHoldsSecret => nameof(Form.Note),
        _ => string.Empty,
    };

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (Direction is not (Inbound or "outside") || await forms.FindAsync(DebtorId, ct) is not { } debtor)
        {
            return false;
        }

        Debtor = debtor;
        Workplace = await workplaces.OfAsync(User.ToActor().Id!.Value, ct);
        return true;
    }

    public sealed class Form
    {
        public Guid Token { get; set; }

        public ContactChannel Channel { get; set; }

        /// <summary>A <see cref="ContactPoint"/> as text; empty for one that we do not hold.</summary>
        public string? Point { get; set; }

        public LocalDate? Day { get; set; }

        public TimeOnly? Time { get; set; }

        public ContactOutcome? Outcome { get; set; }

        public List<AccountId> Accounts { get; set; } = [];

        public string? Source { get; set; }

        public bool RefusedToPay { get; set; }

        public string? Note { get; set; }

        public LogContact ToContact(DebtorId debtor, DateTimeZone zone, bool isInbound, AccountId? onlyAccount)
        {
            var at = (Day!.Value + LocalTime.FromTimeOnly(Time!.Value)).InZoneLeniently(zone).ToInstant();
            var outcome = isInbound && Channel != ContactChannel.Call ? ContactOutcome.Sent : Outcome!.Value;
            return new LogContact
            {
                Debtor = debtor,
                Point = ContactPoint.TryParse(Point, null, out var point) ? point : null,
                Channel = Channel,
                At = at,
                Source = string.IsNullOrWhiteSpace(Source) ? null : Source.Trim(),
                Token = Token,
                Ending = new()
                {
                    Outcome = outcome,
                    RaisedByUs = isInbound ? [] : Accounts,
                    RaisedByThem = isInbound ? Accounts : [],
                    BookedTo = Accounts.Count > 0 ? Accounts[0] : onlyAccount,
                    RefusedToPay = RefusedToPay,
                    Note = Note,
                },
            };
        }
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(f => f.Day).NotNull().WithMessage("Enter the day.");
            RuleFor(f => f.Time).NotNull().WithMessage("Enter the time.");
            RuleFor(f => f.Outcome).NotNull().When(f => f.Channel == ContactChannel.Call).WithMessage("Choose how it ended.");
            RuleFor(f => f.Source).MaximumLength(100).WithMessage("Use at most 100 characters.");
            RuleFor(f => f.Note).MaximumLength(Note.MaxLength).WithMessage($"A note has at most {Note.MaxLength} characters.");
        }
    }
}
