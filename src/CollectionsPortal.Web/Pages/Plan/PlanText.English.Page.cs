using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Ledger.Interest;
using CollectionsPortal.Domain.Plans;

namespace CollectionsPortal.Web.Pages.Plan;

public sealed partial record PlanText
{
    private static class EnglishPage
    {
        public static readonly MoneyWords Money = new()
        {
            Since = kind => kind switch
            {
                ItemizationKind.LastStatement => "the day of your last bill",
                ItemizationKind.ChargeOff => "the day when the creditor wrote the debt off as a loss",
                ItemizationKind.LastPayment => "the day of your last payment",
                ItemizationKind.Transaction => "the day when the debt was made",
                _ => "the day of the court's judgment",
            },
            Began = (creditor, amount, date, kind) => $"On {date} you owed {creditor} {amount}. That was {kind}.",
            Came = date => $"We got the account on {date}.",
            CreditorInterest = (creditor, amount) => $"Between these days {creditor} added {amount} of interest.",
            CreditorFees = (creditor, amount) => $"Between these days {creditor} added {amount} of fees.",
            CreditorNothing = creditor => $"Between these days {creditor} added no interest and no fees.",
            CameOff = amount => $"In that time {amount} came off, because you paid it or it was credited to you.",
            OlderAdded = "There are older lines. The statement (PDF) has all of them.",
            AskWhy = "Ask us why it was added, and we will find out.",
            NothingAdded = "Since we got it we have added nothing: no interest and no fees.",
            Added = "This was added since we got it:",
            OnlyByRight = "We may add interest or a fee only if your contract or a law clearly allows it.",
            Fee = "fee",
            Interest = "interest",
            FeeTakenOff = "fee taken off",
            InterestTakenOff = "interest taken off",
            BookedBefore = date => $"for the days before {date}",
            WrittenAs = "We wrote it down as:",
            NotWritten = "Ask us about this one.",
            Allowed = byLaw => byLaw ? "A law allows it:" : "Your agreement allows it:",
            BearsInterest = rate => $"Interest of {rate} can be added to this debt.",
            Rate = InterestWords.Rate,
            InterestRests = "For now no interest is added.",
            NoInterest = "No interest is added to this debt.",
            PayHeading = "How to pay",
            PayOnline = "Pay online",
            PayOnlineHint = "This leads to the payment page of our payment service.",
            PayByCheck = (address, reference, isKingdom) => $"By {(isKingdom ? "cheque or postal order" : "check or money order")}, to {address}. Write {reference} on it.",
            PayByPhone = "By phone: call us, and we will go through it with you.",
            NoCards = "Please never send us a card number by mail or e-mail. This page does not ask for one.",
            IfNotHeading = "What happens if I can't pay?",
            IfNot =
            [
                "Nothing happens by itself. A late payment adds no fee by itself.",
                "One of us will ask what would help: a later day, a smaller amount, or a break.",
                "Only a person can end a plan. They need a reason, and they tell you first.",
                "If the plan ends, you still owe what is left. Your rights stay the same.",
            ],
            Rests = "We are not asking you for any money now. You do not have to do anything.",
            DebtRests = "We are not asking you to pay this debt now.",
            TooOld = date => $"The time to sue for this debt ended on {date}. The law does not let us sue you for it. In some places a payment can start that time again. Ask for free legal help before you pay.",
            InterestAgain = "If the plan ends, interest may be added again.",
            Aim = (kind, review) => kind switch
            {
                PlanKind.Settlement => "This is a settlement. When you have paid all of it, the rest of the debt is forgiven.",
                PlanKind.Token => $"These are small payments for a while. The rest of the debt stays. We will talk about it {review}.",
                PlanKind.Nil => $"For now you pay nothing. The debt stays. We will talk about it {review}.",
                _ => null,
            },
            Forgiven = (owed, left, forgiven) => $"You owe {owed} today. Pay {left} as planned, and the other {forgiven} is forgiven.",
            StandsUntil = date => $"This offer stands as long as the plan runs. The last payment is due on {date}.",
            NotKept = "If the plan ends before that, nothing is forgiven. What you paid still counts.",
            By = date => $"by {date}",
            Soon = "soon",
            Kept = "You kept the settlement. The rest of the debt is forgiven.",
            Paused = date => $"Your plan is on a break. Nothing is due before {date}.",
            Review = when => $"We will ask you {when} if this plan still fits.",
        };

        public static string Yes(ConsentKind kind, bool isEmail) => kind switch
        {
            ConsentKind.Electronic when isEmail => "You said that we may e-mail you.",
            ConsentKind.Electronic => "You said that we may text you.",
            ConsentKind.Automated => "You said that we may call or text you with a machine.",
            ConsentKind.DespiteAttorney => "You said that we may talk to you, not only to your lawyer.",
            ConsentKind.AtWork => "You said that we may reach you at work.",
            ConsentKind.AtPlace => "You said that we may reach you at a place that you named.",
            _ => "You said that we may talk about this with somebody you named.",
        };

        public static readonly ReachWords Reach = new()
        {
            Why = purpose => purpose switch
            {
                ContactPurpose.Collect => "about your debt or your plan",
                ContactPurpose.ReplyToConsumer => "to answer you",
                ContactPurpose.ValidationNotice => "to tell you about the debt and your rights",
                ContactPurpose.DebtVerification => "to send you proof of the debt",
                ContactPurpose.OriginalCreditorAnswer => "to tell you who you first owed",
                ContactPurpose.OptOutConfirmation => "to say that we stop, as you asked",
                ContactPurpose.CeaseAcknowledgement => "to say that we stop, as you asked",
                ContactPurpose.NoticeOfRemedy => "to tell you of a legal step",
                _ => "because a law asks for it",
            },
            Older = count => $"{count} more",
            EvenOlder = "There are older ones. Ask us, and we will tell you each of them.",
            Heading = "When we may contact you next",
            Lead = "This is the most that the law, our own limits and your wishes allow. It does not mean that we will. It is about the debts on this page.",
            AtHome = zone => $"Times are by the clock at your home, {zone}.",
            AtOffice = zone => $"Times are by our clock, {zone}.",
            Nothing = "We have no reason to contact you about this plan right now.",
            Name = channel => channel switch
            {
                ContactChannel.Call => "Calls",
                ContactChannel.Text => "Text messages",
                ContactChannel.Email => "E-mails",
                _ => "Letters",
            },
            AnyTime = "At any time.",
            NotAtAll = "Not in the next two weeks.",
            Never = "not at all",
            Days = (first, last) => $"{first} to {last}",
            Hours = (from, to) => $"{from} to {to}",
            Midnight = "midnight",
            AllDay = "all day",
            And = " and ",
        };

        public static readonly RightsWords Rights = new()
        {
            UnitedStates =
            [
                new("You can tell us to stop contacting you. If you write it, it binds us as soon as it gets here.", "How to stop a debt collector (CFPB)", "https://www.consumerfinance.gov/consumer-tools/debt-collection/"),
                new("You can say that this debt, or a part of it, is not right. Then we have to check it and answer you.", "The rule in full (12 CFR 1006)", "https://www.ecfr.gov/current/title-12/chapter-X/part-1006"),
                new("You can say when, where and how we may not contact you."),
                new("You can have a lawyer speak for you. Then we talk to your lawyer."),
                new("You can complain about us. It costs nothing.", "Complain to the Consumer Financial Protection Bureau", "https://www.consumerfinance.gov/complaint/"),
            ],
            UnitedKingdom =
            [
                new("You can tell us when and how we may contact you, and we have to treat you fairly.", "Your rights (FCA)", "https://www.fca.org.uk/consumers"),
                new("You can say that this debt is not right. Then we have to look into it."),
                new("You can ask for breathing space: time in which we may not press you.", "Breathing Space (GOV.UK)", "https://www.gov.uk/options-for-paying-off-your-debts/breathing-space"),
                new("You can complain about us. It costs nothing.", "The Financial Ombudsman", "https://www.financial-ombudsman.org.uk/"),
            ],
            State = new("Your state may give you more rights.", "Find your state's office", "https://www.usa.gov/state-attorney-general"),
            ActHeading = "Tell us something",
            Acts =
            [
                "“This debt is not right”: say which part, and why if you like. Then we check it and answer you.",
                "“I need another plan”: say what you can pay and when. We will make a new plan with you.",
                "“Stop contacting me”: say it in writing, and we stop. You still owe the debt.",
            ],
            ByPhone = "By phone",
            ByPost = "By mail",
            ByEmail = "By e-mail",
            HelpHeading = "Free help near you",
            HelpLead = "These groups are not ours, and they are on your side. Asking them costs nothing.",
            HelpChecked = date => $"We last tried these addresses on {date}.",
            HelpUnchecked = "We wrote these addresses down and have not tried them yet. If one does not work, please tell us.",
        };
    }
}
