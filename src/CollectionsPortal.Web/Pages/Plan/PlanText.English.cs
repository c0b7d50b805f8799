using System.Globalization;
using CollectionsPortal.Domain.Contacts;
using NodaTime.Text;
using Outcomes = CollectionsPortal.Compliance.Facts.ContactOutcome;

namespace CollectionsPortal.Web.Pages.Plan;

public sealed partial record PlanText
{
    public static PlanText English => EnglishWords.Text;

    private static class EnglishWords
    {
        private static readonly LocalTimePattern Time = LocalTimePattern.Create("h:mm", CultureInfo.InvariantCulture);

        public static readonly PlanText Text = new()
        {
            Code = "en",
            Name = "English",
            Languages = "Languages",
            SkipText = "Skip to the page",

            DoorTitle = "Private page",
            DoorHeading = "First, is it you?",
            DoorLead = "This page is private. Before it opens, tell us one thing about you. One of the two is enough.",
            BirthDate = "Your birth date",
            BirthDateHint = "For example 3 27 1981",
            Month = "Month",
            Day = "Day",
            Year = "Year",
            Or = "or",
            Zip = "Your home ZIP code",
            ZipHint = "Five digits",
            OpenPage = "Open my page",
            DoorFoot = "We ask so that nobody else can read your page. After five wrong answers it rests for a day.",
            TryAgain = "That did not work yet",
            NothingEntered = "Fill in your birth date or your ZIP code.",
            NotADate = "This is not a date. Enter month, day and year as numbers.",
            NotAZip = "A ZIP code has five digits.",
            DoesNotMatch = "This does not match what we have. Please look at it again.",
            NoLinkHeading = "This link does not open",
            NoLinkText = "It may be old, or a newer one has taken its place, or it is resting after wrong answers. Please ask the people who gave it to you for a new one.",
            TooManyHeading = "Please wait a little",
            TooManyText = "There were many tries from your network. Open the link again in five minutes.",
            ClosedHeading = "The page has closed",
            ClosedText = "To keep it private, it closes when it is not used for 15 minutes. Open your link again to come back.",

            PageTitle = "Your plan",
            Hello = name => $"Hello {name}, this is your plan.",
            Lead = "Only you can open this page. Nothing here can be changed by mistake.",
            DebtCollector = agency => $"This page is from {agency}, a debt collector.",
            NextPayment = "Next payment",
            On = "on",
            DueToday = "today",
            YouHavePaid = "You have paid",
            ToGo = (money, date) => $"{money} to go, last payment {date}.",
            PaidOf = (paid, total) => $"You have paid {paid} of {total}",
            AllPaid = "You are done.",
            AllPaidThanks = "Everything on this plan is paid. Thank you.",
            PlanEnded = date => $"This plan ended on {date}. Call us, and we will see together what comes next.",
            NotHereYet = money => $"{money} has not arrived yet. That happens. Tell us, and we will find another day or a smaller amount.",
            HelpHeading = "Can't make a payment?",
            HelpText = "Tell us, before or after. We will look for something that works: a later day, a smaller amount, a break. Nobody will shout at you.",
            QuestionsHeading = "Do you have a question?",
            QuestionsText = "Ask us. We will tell you what we know.",
            NobodySet = "Call the number that we gave you.",
            Office = new()
            {
                Answer = (hours, zone) => $"We answer {hours}, {zone}.",
                Range = (from, to) => $"{from} to {to}",
                Open = (days, from, to) => $"{days}, {from} to {to}",
                Zones = [],
                OurTime = "by our clock",
            },
            Call = number => $"Call {number}",
            WriteEmail = "Write to us",
            WriteTo = "By post",
            FreeAdvice = "Free help near you (211)",
            PaymentsHeading = "Your payments",
            Paid = "paid",
            Next = "next",
            NotYetHere = "not here yet",
            PartPaid = paid => $"{paid} paid",
            AllPayments = count => $"All {count} payments",
            HowToPay = "Pay as we agreed. To pay in another way, call us. We never ask for a card number on this page.",
            ReceivedHeading = "What arrived",
            TakenBack = "taken back",
            OweHeading = "What you owe, and how it came to that",
            OwedOn = (creditor, date) => $"{creditor}, {date}",
            Interest = "Interest since then",
            Fees = "Fees since then",
            PaidOrCredited = "You paid or were credited",
            Total = date => $"Total on {date}",
            FirstOwedTo = name => $"First owed to {name}",
            AccountNumber = number => $"Account ending in {number}",
            Disputed = "You dispute this debt. Payments do not go to it unless you say so.",
            ContactsHeading = "When we contacted you",
            NoContacts = "We have not contacted you yet.",
            Channel = (channel, theyCame) => (channel, theyCame) switch
            {
                (ContactChannel.Call, false) => "phone",
                (ContactChannel.Call, true) => "you called",
                (ContactChannel.Text, false) => "text message",
                (ContactChannel.Text, true) => "your text message",
                (ContactChannel.Email, false) => "e-mail",
                (ContactChannel.Email, true) => "your e-mail",
                (_, false) => "letter",
                (_, true) => "your letter",
            },
            Outcome = (outcome, isCall) => outcome switch
            {
                Outcomes.ReachedConsumer => "we talked",
                Outcomes.DeclinedToTalk => "you did not want to talk",
                Outcomes.NoAnswer => "no answer",
                Outcomes.VoicemailNoMessage => "no answer, no message left",
                Outcomes.LimitedContentMessage or Outcomes.OtherMessage => "we left a message",
                Outcomes.ReachedSomeoneElse => "somebody else answered",
                Outcomes.WrongNumber => "it was not your number",
                Outcomes.DidNotConnect => "no connection",
                Outcomes.Undelivered => "came back",
                _ => isCall ? "we do not know how it ended" : "sent",
            },
            ToldHeading = "What you asked of us",
            ToldNothing = "Nothing yet. Tell us when, where and how we may reach you, and we keep to it.",
            ToldAttorney = "You have an attorney. We write to your attorney, not to you.",
            ToldStop = date => $"On {date} you asked us to stop contacting you.",
            RightsHeading = "Your rights",
            Rights =
            [
                "You can ask us to stop contacting you. In writing it binds us as soon as it arrives.",
                "You can say that this debt, or part of it, is not right. Then we have to check, and answer you.",
                "You can say when, where and by which means we may not contact you.",
                "You can have an attorney speak for you.",
            ],
            RightsLink = "More about your rights, from the Consumer Financial Protection Bureau",
            RightsAddress = "https://www.cfpb.gov/debt-collection",
            AdviceAddress = "https://www.211.org/",
            CloseHeading = "Finished reading?",
            ClosePage = "Close this page",
            OpensUntil = date => $"Your link opens until {date}.",

            Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
            Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
            ShortWeekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
            DayAndMonth = (day, month) => $"{day.ToString(CultureInfo.InvariantCulture)} {month}",
            WithYear = (day, year) => $"{day} {year.ToString(CultureInfo.InvariantCulture)}",
            WeekdayAndDay = (weekday, day) => $"{weekday}, {day}",
            Clock = time => $"{Time.Format(time)} {(time.Hour < 12 ? "am" : "pm")}",
            Wishes = new()
            {
                NotAtWork = "Not at work.",
                NotAtAPlace = "Not at a place that you named.",
                NotOneAddress = "Not at a number or address that you named.",
                Not = channel => channel switch
                {
                    ContactChannel.Call => "No calls.",
                    ContactChannel.Text => "No text messages.",
                    ContactChannel.Email => "No e-mails.",
                    _ => "No letters.",
                },
                AnyDay = "on any day",
                WorkingDays = "from Monday to Friday",
                Weekend = "at the weekend",
                NotOn = days => $"Not {days}, at any time.",
                GoodOn = days => $"Good for you: {days}.",
                NotBetween = (days, hours) => $"Not {hours}, {days}.",
                GoodBetween = (days, hours) => $"Good for you: {hours}, {days}.",
                Before = time => $"before {time}",
                After = time => $"after {time}",
                Between = (from, to) => $"between {from} and {to}",
            },
        };
    }
}
