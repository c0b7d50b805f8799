using CollectionsPortal.Domain.Papers;

namespace CollectionsPortal.Web.Papers;

/// <summary>A letter from the person to us, ready to be ticked and signed, and on a sheet of its own what follows from it.</summary>
public static class LetterPaper
{
    private const string FileName = "letter.pdf";

    /// <summary>Null for what is no letter.</summary>
    public static PaperFile? Write(PlanPapers papers, PaperText text, string? slug)
    {
        if (LetterKinds.Find(slug) is not { } kind) { return null; }

        var (words, letter) = (text.Letters, text.Letters.Of(kind));
        var sheet = new PaperSheet(letter.Subject, text.Page.Code, papers.Plan.Total.Currency);
        sheet.Paragraph($"{words.From}: {papers.Plan.DebtorName.Full}");
        sheet.Blank(words.YourAddress);
        sheet.Gap(8);
        sheet.Paragraph($"{words.To}: {PlanSheets.AddressOf(papers) ?? words.OurAddress}");
        sheet.Blank(words.DateLine);
        sheet.Gap(10);
        sheet.Title(letter.Subject);
        sheet.Paragraph($"{words.About}: {About(papers, text)}");
        sheet.Paragraph(letter.Opening);
        sheet.Note(words.Tick);
        sheet.Choices(letter.Choices);
        sheet.Paragraph(letter.Closing);
        sheet.Gap(10);
        sheet.Blank(words.Signature);
        sheet.PageBreak();
        sheet.Heading(words.NextHeading);
        sheet.Bullets(letter.Next);
        sheet.Note($"{words.SayItOtherwise} {words.KeepCopy}");
        return sheet.Finish(papers, text, FileName, letter.Subject);
    }

    /// <summary>Which debts and which plan, as far as whoever opens the letter needs to find them.</summary>
    internal static string About(PlanPapers papers, PaperText text)
        => string.Join("; ", papers.Plan.Accounts
            .Select(account => text.Letters.Debt(account.Creditor, StatementPaper.EndingOf(account)))
            .Append(text.Reference(papers.Plan.Reference.ToString())));
}
