using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using NodaTime;

namespace CollectionsPortal.Domain.Contacts;

/// <summary>Everything that bears on contacting one person, read once: many proposals can be judged on it.</summary>
public sealed class ContactSnapshot
{
    public required DebtorId Debtor { get; init; }

    public required ConsumerFacts Consumer { get; init; }

    /// <summary>All debts that we hold, closed ones too: they still explain the history.</summary>
    public required IReadOnlyList<DebtFacts> Debts { get; init; }

    public required IReadOnlyList<PastContact> History { get; init; }

    public required HouseSettings House { get; init; }

    public required IReadOnlyList<KnownPoint> Points { get; init; }

    /// <summary>The accounts with something left to collect, oldest placement first.</summary>
    public IEnumerable<AccountId> OpenAccounts => Debts.Where(debt => debt.Status == DebtStatus.Open).Select(debt => FactKeys.AccountOf(debt.Key));

    public string LabelOf(AccountId account) => Debts.FirstOrDefault(debt => debt.Key == FactKeys.Of(account))?.Label ?? FactKeys.Of(account).Value;

    public KnownPoint? Find(ContactPoint point) => Points.FirstOrDefault(known => known.Point == point);

    /// <summary>The facts of one request, or why it makes no sense: a number or an account of somebody else.</summary>
    public Result<ContactFacts> FactsFor(RequestContact request, Actor actor, Instant asOf)
    {
        if (Find(request.Point) is not { } known)
        {
            return new NotTheirPoint();
        }

        if (known.WrongSince is not null)
        {
            return new WrongPoint();
        }

        // 12 CFR 1006.10 is about third persons alone: nobody else is "asked where they are" to get round another rule.
        if (request.Purpose == ContactPurpose.LocationInformation && known.Recipient is not { Role: RecipientRole.ThirdParty })
        {
            return new NobodyToAsk();
        }

        return HasAll(request.Accounts)
            ? Facts(Propose(known.Endpoint, request.Channel, request.Purpose, request.Accounts, asOf, known.Recipient) with
            {
                Text = request.Text,
                Automation = request.Automation,
                Overrides = OverridesOf(request.Exception, actor),
            })
            : new NotTheirAccount();
    }

    public bool HasAll(IEnumerable<AccountId> accounts) => accounts.All(account => Debts.Any(debt => debt.Key == FactKeys.Of(account)));

    /// <param name="recipient">Who is reached there; null: the debtor.</param>
    public ContactProposal Propose(
        Endpoint endpoint, ContactChannel channel, ContactPurpose purpose, IEnumerable<AccountId> accounts, Instant asOf, Recipient? recipient = null) => new()
        {
            AsOf = asOf,
            Channel = channel.ToMedium(),
            Endpoint = endpoint,
            Purpose = purpose,
            Recipient = recipient ?? new Recipient { Role = RecipientRole.Consumer, Person = Consumer.Person },
            Debts = [.. accounts.Distinct().Select(FactKeys.Of)],
        };

    public ContactFacts Facts(ContactProposal proposal) => new()
    {
        Proposal = proposal,
        Consumer = Consumer,
        Debts = Debts,
        History = History,
        House = House,
    };

    private static IReadOnlyList<HouseOverride> OverridesOf(HouseException? exception, Actor actor) => exception is null
        ? []
        : [new HouseOverride { RuleId = exception.RuleId, By = $"staff-{actor.Id}", Reason = exception.Reason.Trim() }];
}
