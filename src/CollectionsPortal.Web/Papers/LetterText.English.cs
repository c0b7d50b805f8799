namespace CollectionsPortal.Web.Papers;

public sealed partial record LetterText
{
    public static LetterText English { get; } = new()
    {
        Heading = "Letters to print",
        Lead = "You do not have to write. If you want to, these are ready. Print one, tick what is true for you, sign it, and send it to us. Nothing is ticked before you do it.",
        PrintOrPdf = "Print this page, or take the letter as a PDF.",
        AsPdf = "This letter as PDF",
        Back = "Back to your plan",
        From = "From",
        YourAddress = "Your address, if you want to give it",
        To = "To",
        OurAddress = "The address that stands on our letters",
        DateLine = "Date",
        About = "This is about",
        Debt = (creditor, ending) => $"{creditor}, account ending in {ending}",
        Tick = "Tick what is true. Leave the rest empty.",
        Signature = "Signature",
        NextHeading = "What happens then",
        KeepCopy = "Keep a copy, and note the day on which you sent it. This part is for you; you need not send it.",
        SayItOtherwise = "You can also tell us by phone or e-mail. A letter is easier to prove.",
        All = new Dictionary<LetterKind, Letter>
        {
            [LetterKind.Dispute] = new()
            {
                Name = "This debt is not right",
                Subject = "I dispute this debt",
                Opening = "I dispute what is named above, or the part of it that I describe here. Please check it and send me the proof.",
                Choices =
                [
                    new("This is not my debt."),
                    new("The amount is wrong. I think it is:", true),
                    new("I have paid it, or part of it. When and how much:", true),
                    new("I dispute only this debt, or this part:", true),
                    new("Something else:", true),
                    new("Please send me the name and address of the first creditor."),
                ],
                Closing = "Until you have answered, please do not treat it as accepted by me.",
                Next =
                [
                    "We note that you dispute the debt, on the day your letter arrives. If we report the debt to anybody, we say that it is disputed.",
                    "If your letter arrives by the last day named in our first notice, we stop collecting what you dispute until we have sent you the proof. If it arrives later, we still check and answer.",
                    "No payment goes to a debt that you dispute, unless you say so. Other debts of your plan go on as before.",
                    "It costs nothing, and nobody may treat you worse for it.",
                ],
            },
            [LetterKind.Change] = new()
            {
                Name = "I need another plan",
                Subject = "I ask for a change of my plan",
                Opening = "My plan does not fit any more. I ask you to change it.",
                Choices =
                [
                    new("A smaller amount. I can pay:", true),
                    new("Other days. These would be good:", true),
                    new("A break. Until about:", true),
                    new("I cannot pay anything now."),
                    new("Something else:", true),
                    new("What has changed, if I want to say so:", true),
                ],
                Closing = "Please answer me before you change anything.",
                Next =
                [
                    "We answer you in a way that you allow. Together we look at what you need to live on, and what is left.",
                    "Nothing changes before you have said yes. What you have paid stays paid.",
                    "Asking costs nothing. There is no fee and no penalty.",
                    "You need not tell us private things. If you do, we write them down only when you agree.",
                ],
            },
            [LetterKind.Stop] = new()
            {
                Name = "Please stop contacting me",
                Subject = "I ask you to stop contacting me",
                Opening = "Please stop contacting me about the debts that I tick here.",
                Choices =
                [
                    new("All debts named above."),
                    new("Only these:", true),
                    new("You may still send me what the law says you must send."),
                    new("You may still write to me about a plan that I keep to."),
                ],
                Closing = "Please confirm it once, in writing, if the law lets you.",
                Next =
                [
                    "It binds us on the day your letter arrives. After that we may write only to say that we stop, or that we or the creditor may take, or will take, a certain step.",
                    "The debt does not go away by it, and you will hear less about it. You can still call or write to us at any time.",
                    "Your private page stays open as long as its link does. A plan that you keep goes on.",
                    "If only the calls are the trouble, or the hours, the letter “When you may not call me” does less.",
                ],
            },
            [LetterKind.Times] = new()
            {
                Name = "When you may not call me",
                Subject = "When, where and how you may not contact me",
                Opening = "Please do not contact me in the ways and at the times that I tick here.",
                Choices =
                [
                    new("Not at work."),
                    new("Not on these days:", true),
                    new("Not at these hours (from, to):", true),
                    new("Not at this number or address:", true),
                    new("No calls."),
                    new("No text messages."),
                    new("No e-mails."),
                    new("These days and hours are good:", true),
                ],
                Closing = "Please keep to this until I tell you something else.",
                Next =
                [
                    "It binds us as soon as we know of it. You need give no reason.",
                    "We write it down, and our system keeps us to it. You see it on your private page, under “What you asked of us”.",
                    "You can change it at any time, also by phone.",
                    "It changes nothing about your plan.",
                ],
            },
        },
    };
}
