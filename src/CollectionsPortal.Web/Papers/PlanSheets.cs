using CollectionsPortal.Domain.Papers;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Domain.Values;
using NodaTime;

namespace CollectionsPortal.Web.Papers;

/// <summary>What the papers of a plan have in common.</summary>
internal static class PlanSheets
{
    public static PaperSheet Begin(PlanPapers papers, PaperText text, string title)
    {
        var sheet = new PaperSheet(title, text.Page.Code, papers.Plan.Total.Currency);
        sheet.Title(title);
        sheet.Paragraph($"{text.Addressee(papers.Plan.DebtorName.Full)} · {text.Reference(papers.Plan.Reference.ToString())} · {text.AsOf(text.Page.FullDate(papers.Today))}");
        if (papers.Agency.Name.Length > 0) { sheet.Paragraph(text.FromAgency(papers.Agency.Name)); }

        return sheet;
    }

    public static PaperFile Finish(this PaperSheet sheet, PlanPapers papers, PaperText text, string name, string title)
        => new(name, PaperFile.Pdf, sheet.Finish(text.PageOf, $"{title} · {text.Reference(papers.Plan.Reference.ToString())}"));

    /// <summary>Says in words what kind of plan this is and where it stands, where it is not simply the whole balance in parts.</summary>
    public static void Standing(this PaperSheet sheet, PlanPapers papers, PaperText text)
    {
        foreach (var words in Words(papers, text)) { sheet.Strong(words); }
    }

    public static void HowToPay(this PaperSheet sheet, PlanPapers papers, PaperText text)
    {
        if (papers.StillDue.Count > 0)
        {
            sheet.Heading(text.PayHeading);
            sheet.Paragraph(text.PayAsAgreed);
            if (papers.Agency.PaymentPage is { } page) { sheet.Paragraph(text.PayOnline(page)); }
            if (AddressOf(papers) is { } address) { sheet.Paragraph(text.PayByPost(papers.Plan.Reference.ToString(), address, papers.Plan.Total.Currency == Money.PoundSterling)); }

            sheet.Paragraph(text.NoCards);
        }

        sheet.Heading(text.AskHeading);
        sheet.Paragraph(text.AskText);
        sheet.Bullets(WaysToAsk(papers, text));
    }

    /// <summary>The agency's name and address in one line; null where it is not set.</summary>
    public static string? AddressOf(PlanPapers papers) => papers.Agency.Address.Length == 0
        ? null
        : string.Join(", ", new[] { papers.Agency.Name }.Concat(papers.Agency.Address.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)));

    private static IEnumerable<string> WaysToAsk(PlanPapers papers, PaperText text)
    {
        var agency = papers.Agency;
        yield return agency.Phone is { } phone ? text.Phone(phone.ToString()) : text.Page.NobodySet;
        if (agency.Hours.IsKnown) { yield return text.Page.Office.Of(agency.Hours, agency.Zone, text.Page); }
        if (agency.Email is { } email) { yield return text.Email(email.Value); }
        if (AddressOf(papers) is { } address) { yield return text.Post(address); }
    }

    private static IEnumerable<string> Words(PlanPapers papers, PaperText text)
    {
        string Day(LocalDate day) => text.Page.FullDate(day);
        if (papers.Plan.Status == PlanStatus.Completed) { return [text.Kept]; }
        if (papers.Plan.Status == PlanStatus.Changed) { return [text.Replaced]; }
        if (papers.Plan.Status == PlanStatus.Ended) { return [text.Ended(Day(papers.Plan.EndedAt!.Value.InZone(papers.Agency.Zone).Date))]; }

        if (papers.Rest.IsWhole) { return [text.Page.Money.Rests]; }

        var review = text.Page.Money.ByOrSoon(papers.ReviewOn, papers.Today, text.Page);
        string? kind = papers.Kind switch
        {
            PlanKind.Settlement when papers.Forgiven is { } forgiven => text.Settlement(forgiven),
            PlanKind.Token => text.Token(review),
            PlanKind.Nil => text.Nil(review),
            _ => null,
        };
        string?[] words = [kind, papers.IsPaused ? text.PausedUntil(Day(papers.PausedUntil!.Value)) : null];
        return words.OfType<string>();
    }

    /// <summary>"−$45.00" with a true minus.</summary>
    public static string Signed(this Money money) => money.ToString().Replace('-', '\u2212');
}
