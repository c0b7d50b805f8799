using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Diallers;
using CollectionsPortal.Domain.Tests.Contacts;
using CollectionsPortal.Testing;
using Microsoft.EntityFrameworkCore;

namespace CollectionsPortal.Domain.Tests.Diallers;

/// <summary>Somebody who may be called, as a dialler knows them.</summary>
internal sealed record DialledPerson(Callable Callable, string Reference, string AccountReference, string Number, string Phone)
{
    public const string Creditor = "Northfield Auto Finance";

    private static readonly CancellationToken Ct = CancellationToken.None;

    private TestPortal Portal => Callable.Portal;

    public static async Task<DialledPerson> InAsync(TestPortal portal, Func<AccountBuilder, AccountBuilder>? with = null)
    {
        var person = await Callable.InAsync(portal, with);
        var account = await portal.ReadAsync(db => db.Accounts
            .Where(a => a.Id == person.Account)
            .Select(a => new { Debtor = a.Debtor.Reference, a.Reference, a.CreditorAccountNumber })
            .SingleAsync());
        var phone = await portal.ReadAsync(db => db.DebtorPhones.Where(p => p.Id == person.Phone).Select(p => p.Number).SingleAsync());
        return new DialledPerson(person, account.Debtor.Value, account.Reference.Value, account.CreditorAccountNumber, phone.Value);
    }

    public AskPermit Ask() => new() { Debtor = Reference, Automation = Automation.ByHand };

    public Task<Result<DiallerAnswer>> AskAsync(Actor machine, string? key = null) => AskAsync(Ask(), machine, key);

    public Task<Result<DiallerAnswer>> AskAsync(AskPermit ask, Actor machine, string? key = null)
        => Portal.WithAsync<DiallerService, Result<DiallerAnswer>>(diallers => diallers.AskAsync(ask, key ?? Guid.NewGuid().ToString(), machine, Ct));

    public Task<Result<EndedCall>> EndAsync(ContactAttemptId id, ContactOutcome outcome, Actor machine) => EndAsync(id, new EndCall { Outcome = outcome }, machine);

    public Task<Result<EndedCall>> EndAsync(ContactAttemptId id, EndCall end, Actor machine)
        => Portal.WithAsync<DiallerService, Result<EndedCall>>(diallers => diallers.EndAsync(id, end, machine, Ct));
}
