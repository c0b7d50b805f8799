using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Notes;
using CollectionsPortal.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Agents;

/// <summary>One call: the number while its permit lasts, what to say, and how it ended.</summary>
public sealed class CallModel(ContactGate gate, ContactService contacts, ContactQueries queries, CallScripts scripts, IClock clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public ContactAttemptId AttemptId { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public ContactDetails Contact { get; private set; } = null!;

    /// <summary>Null when the permit has run out, or was never this person's.</summary>
    public RevealedPoint? Number { get; private set; }

    /// <summary>A third person is asked where the debtor is: no account is spoken of.</summary>
    public bool AsksForLocation => Contact.Purpose == ContactPurpose.LocationInformation;

    public CallScript Script { get; private set; } = null!;

    public Instant Now => clock.GetCurrentInstant();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
        {
            return NotFound();
        }

        Input.RaisedByUs = AsksForLocation ? [] : [.. Contact.Accounts.Select(account => account.Id)];
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

        var closed = await contacts.CloseAsync(new(AttemptId, Input.ToEnding()), User.ToActor(), ct);
        if (closed.Refusal is { } refusal)
        {
            return this.Refuse(FieldOf(refusal), refusal);
        }

        this.Confirm("The call is logged.");
        return RedirectToPage(Links.Debtor, new { Contact.DebtorId, logged = Input.Note is null ? null : (ContactAttemptId?)AttemptId });
    }

    private static string FieldOf(Domain.Refusal refusal) => refusal switch
    {
        AccountsNotTold or NotTheirAccount => nameof(Form.RaisedByUs),
        NoteTooLong or NoteHoldsCardNumber or NoteHoldsSecret => nameof(Form.Note),
        NotAnEnding => nameof(Form.Outcome),
        _ => string.Empty,
    };

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await queries.FindAsync(AttemptId, User.ToActor(), ct) is not { } contact)
        {
            return false;
        }

        Contact = contact;
        Script = await scripts.ForAsync(User.ToActor(), contact.Reaches ?? contact.Debtor, ct);
        Script = AsksForLocation ? Script with { Sought = contact.Debtor } : Script;
        var permit = await gate.RedeemAsync(AttemptId, User.ToActor(), ct);
        Number = permit.IsDone ? await queries.RevealAsync(permit.Value, ct) : null;
        return true;
    }

    public sealed class Form
    {
        public ContactOutcome? Outcome { get; set; }

        public List<AccountId> RaisedByUs { get; set; } = [];

        public List<AccountId> RaisedByThem { get; set; } = [];

        public bool RefusedToPay { get; set; }

        public string? Note { get; set; }

        public AttemptEnding ToEnding() => new()
        {
            Outcome = Outcome!.Value,
            RaisedByUs = [.. RaisedByUs.Except(RaisedByThem)],
            RaisedByThem = RaisedByThem,
            RefusedToPay = RefusedToPay,
            Note = Note,
        };
    }

    public sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(f => f.Outcome).NotNull().WithMessage("Choose how the call ended.");
            RuleFor(f => f.Note).MaximumLength(Note.MaxLength).WithMessage($"A note has at most {Note.MaxLength} characters.");
        }
    }
}
