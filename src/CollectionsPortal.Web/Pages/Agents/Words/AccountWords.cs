using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Values;
using CollectionsPortal.Web.TagHelpers;
using NodaTime;

namespace CollectionsPortal.Web.Pages.Agents.Words;

public static class AccountWords
{
    public static string Of(DebtKind kind) => kind switch
    {
        DebtKind.CreditCard => "Credit card",
        DebtKind.Auto => "Car loan",
        DebtKind.Medical => "Medical",
        DebtKind.Utility => "Utility",
        DebtKind.Telecom => "Telephone or internet",
        DebtKind.PersonalLoan => "Personal loan",
        DebtKind.Rent => "Rent",
        DebtKind.StudentLoan => "Student loan",
        DebtKind.Mortgage => "Mortgage",
        _ => "Other debt",
    };

    public static IEnumerable<Choice> Choices(IEnumerable<AccountChoice> accounts)
        => accounts.Select(account => Choice.Of(account.Id, $"{account.Creditor}, {account.Balance}", account.Number));

    public static IEnumerable<Choice> Choices(IEnumerable<ContactDebt> accounts)
        => accounts.Select(account => Choice.Of(account.Id, account.Creditor, account.Number));

    public static IEnumerable<Choice> Choices(IEnumerable<AccountWithoutNotice> accounts) => accounts.Select(account => Choice.Of(
        account.Id, $"{account.Name.Full}, {account.Creditor}, {account.Balance}", $"placed {Moments.Weekday(account.PlacedOn)} {account.PlacedOn.Year} · {account.Reference}"));

    /// <summary>What takes away from a sum: "−$45.00", and "$0.00" where nothing does.</summary>
    public static string Minus(Money money) => money.IsZero ? money.ToString() : (-money).ToString().Replace('-', '\u2212');

    /// <summary>What is noted of it, in one line: "Documents in hand · charged off 3 May 2021"; empty where nothing is.</summary>
    public static string Noted(AccountLine account, LocalDate today)
    {
        var facts = account.Facts;
        string?[] parts =
        [
            facts.DocumentsInHand switch { true => "Documents in hand", false => "Documents not in hand", null => null },
            account.ChargedOffOn is { } off ? $"Charged off {Moments.Day(off, today)}" : facts.ChargedOff switch { true => "Charged off", false => "Not charged off", null => null },
            facts.LimitationEndsOn is { } last ? $"Can be sued for until {Moments.Day(last, today)} ({facts.LimitationSource})" : null,
            facts.StateNoticeMailedOn is { } mailed ? $"State’s notice by post {Moments.Day(mailed, today)}" : null,
        ];
        return string.Join(" · ", parts.Where(part => part is not null));
    }

    public static string Of(AccountStatus status) => status switch
    {
        AccountStatus.Open => "Open",
        AccountStatus.PaidInFull => "Paid in full",
        AccountStatus.Settled => "Settled in full",
        AccountStatus.Recalled => "Taken back by the creditor",
        _ => "Closed",
    };

    /// <summary>Which of the five dates the itemization begins at.</summary>
    public static string Of(ItemizationKind kind) => kind switch
    {
        ItemizationKind.LastStatement => "last statement",
        ItemizationKind.ChargeOff => "charged off",
        ItemizationKind.LastPayment => "last payment",
        ItemizationKind.Transaction => "day of the purchase or service",
        _ => "judgment",
    };
}
