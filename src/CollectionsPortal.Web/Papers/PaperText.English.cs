using System.Globalization;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Web.Pages.Plan;

namespace CollectionsPortal.Web.Papers;

public sealed partial record PaperText
{
    public static PaperText English => EnglishWords.Text;

    private static class EnglishWords
    {
        public static readonly PaperText Text = new()
        {
            Page = PlanText.English,
            CalendarTitle = money => $"Payment {money}",
            CalendarWords = (money, phone) => phone is null
                ? $"{money}, to be paid as agreed. Another day or a smaller amount? Call before or after."
                : $"{money}, to be paid as agreed. Another day or a smaller amount? Call {phone}, before or after.",

            PapersHeading = "To keep or print",
            CalendarLink = "Payment days for your calendar (.ics)",
            CalendarHint = "It says only “Payment” and the amount, in case others see your calendar.",
            ScheduleLink = "Your plan (PDF)",
            StatementLink = "Statement: what you owe and how it came to that (PDF)",
            LettersHeading = "Letters that are ready to print and sign:",

            FromAgency = agency => $"This is from {agency}, a debt collector.",
            Addressee = name => $"For {name}",
            AsOf = date => $"As of {date}",
            Reference = reference => $"Plan {reference}",
            PageOf = (page, pages) => string.Create(CultureInfo.InvariantCulture, $"Page {page} of {pages}"),
            Date = "Date",
            Amount = "Amount",
            TotalWord = "Total",

            ScheduleTitle = "Your payment plan",
            PausedUntil = date => $"Your plan is on a break. Payments go on from {date}. Nothing is due before that day.",
            Settlement = forgiven => $"This plan settles the debt for less. Once it is paid as agreed, {forgiven} is forgiven, and you owe nothing more on it.",
            Token = when => $"These are small payments for a while. The rest of the debt stays. We will ask you {when} how it goes.",
            Nil = when => $"Nothing is to be paid for now. The debt stays. We will ask you {when} how it goes.",
            Kept = "Everything on this plan is paid. Thank you.",
            Ended = date => $"This plan ended on {date}. Nothing more is due on it.",
            Replaced = "A newer plan took the place of this one. Ask us for the new one.",
            Number = "No.",
            DueOn = "Due on",
            PaidWord = "Paid",
            State = "How it stands",
            StateOf = (state, active) => state switch
            {
                InstalmentState.Paid => "paid",
                _ when !active => "not paid",
                InstalmentState.Missed => "not here yet",
                InstalmentState.Next => "next",
                _ => "later",
            },
            PaidSoFar = "Paid so far",
            LeftOnPlan = "Left on this plan",
            NoPayments = "There are no payments on this plan.",
            PayHeading = "How to pay",
            PayAsAgreed = "Pay as we agreed. To pay in another way, ask us.",
            PayOnline = address => $"Online: {address}",
            PayByPost = (reference, address, isKingdom) => $"By {(isKingdom ? "cheque or postal order" : "check or money order")}: write {reference} on it and send it to {address}.",
            NoCards = "Please never write a card number in a letter or an e-mail.",
            AskHeading = "Can't make a payment? Do you have a question?",
            AskText = "Tell us, before or after. We will look for another day, a smaller amount, or a break.",
            Phone = number => $"Phone: {number}",
            Email = address => $"E-mail: {address}",
            Post = address => $"Post: {address}",

            StatementTitle = "Statement",
            StatementLead = "This is for you to keep. You do not have to answer it.",
            OwedNow = "Owed today on these debts",
            OwedHeading = "What you owe, and to whom",
            HowItCame = creditor => $"How the balance for {creditor} came to be",
            OwedOn = date => $"Owed on {date}",
            InterestSince = "Interest after that",
            FeesSince = "Fees after that",
            PaidSince = "Paid after that",
            CreditedSince = "Credited after that",
            WhenItCame = "Owed when the account came to us",
            SinceThen = "Since the account came to us",
            What = "What happened",
            OwedAfter = "Owed then",
            Line = (kind, takesAway) => kind switch
            {
                LedgerEntryKind.Placement => "The account came to us",
                LedgerEntryKind.Payment => takesAway ? "Your payment arrived" : "Paid back to you",
                LedgerEntryKind.Credit => "Credited to you",
                LedgerEntryKind.Interest => takesAway ? "Interest taken off" : "Interest",
                LedgerEntryKind.Fee => takesAway ? "Fee taken off" : "Fee",
                LedgerEntryKind.Correction => "Earlier line set right",
                _ => "Balance adjusted",
            },
            PlanHeading = "Your plan",
            PlanTotal = "Agreed in all",
            NextPayment = "Next payment",
            RightsHeading = "If something is not right",
            DisputeText = "You can say that a debt, or part of it, is not right, or ask who it was first owed to. Write to us, or call. We note it and check it. No payment goes to a debt that you dispute, unless you say so.",
            LettersText = "Letters that are ready to print are on your private page: to dispute, to change the plan, to ask us to stop, or to say when we may not call.",
            Letters = LetterText.English,
        };
    }
}
