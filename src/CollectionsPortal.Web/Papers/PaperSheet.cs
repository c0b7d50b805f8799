using CollectionsPortal.Web.Papers.Pdf;

namespace CollectionsPortal.Web.Papers;

/// <summary>A paper written from top to bottom: headings, paragraphs, tables, and blanks to fill in. What is written first is read first.</summary>
/// <remarks>Lengths in points. Letter paper for dollars, A4 for all else.</remarks>
internal sealed partial class PaperSheet
{
    private const decimal Margin = 62;
    private const decimal Foot = 54;
    private const decimal BodySize = 10.5m;
    private const decimal SmallSize = 9;
    private const decimal Ink = 0;
    private const decimal Soft = 0.3m;
    private const decimal Faint = 0.6m;
    private const decimal LineHeight = 1.4m;
    private const decimal BoxSide = 9;
    private const decimal RuleLength = 190;

    private readonly TaggedPdf pdf;
    private readonly decimal width;
    private readonly decimal height;
    private decimal y;

    /// <param name="currency">Of the plan: where dollars are paid, printers hold Letter.</param>
    public PaperSheet(string title, string language, string currency)
    {
        (width, height) = currency == Domain.Values.Money.DefaultCurrency ? (612m, 792m) : (595.28m, 841.89m);
        pdf = new TaggedPdf(title, language, width, height);
        NewPage();
    }

    private decimal Inner => width - (2 * Margin);

    public void Title(string text) => Lines(pdf.Root.Add(new PdfTag("H1")), pdf.Bold, 20, Ink, text, before: 0, after: 4);

    public void Heading(string text)
    {
        Reserve(64);
        Lines(pdf.Root.Add(new PdfTag("H2")), pdf.Bold, 13, Ink, text, before: 14, after: 3);
    }

    public void Subheading(string text)
    {
        Reserve(52);
        Lines(pdf.Root.Add(new PdfTag("H3")), pdf.Bold, BodySize, Ink, text, before: 10, after: 2);
    }

    public void Paragraph(string text) => Lines(pdf.Root.Add(new PdfTag("P")), pdf.Regular, BodySize, Ink, text, before: 0, after: 4);

    public void Strong(string text) => Lines(pdf.Root.Add(new PdfTag("P")), pdf.Bold, BodySize, Ink, text, before: 0, after: 4);

    public void Note(string text) => Lines(pdf.Root.Add(new PdfTag("P")), pdf.Regular, SmallSize, Soft, text, before: 0, after: 3);

    public void Gap(decimal space) => y -= space;

    public void PageBreak() => NewPage();

    public void Bullets(IEnumerable<string> items)
    {
        var list = pdf.Root.Add(new PdfTag("L"));
        foreach (var text in items)
        {
            Item(list, text, 12, at => pdf.DrawText(at.Add(new PdfTag("Lbl")), pdf.Regular, BodySize, Ink, Margin, y, "•"));
        }
    }

    /// <summary>Boxes to tick, each with a line to write on where there is something to say.</summary>
    public void Choices(IEnumerable<LetterChoice> choices)
    {
        var list = pdf.Root.Add(new PdfTag("L"));
        foreach (var choice in choices)
        {
            Item(list, choice.Words, 18, _ => pdf.DrawBox(Margin, y - 0.5m, BoxSide));
            if (choice.HasLine) { Rule(Margin + 18, Inner - 18); }
        }
    }

    /// <summary>A word, and a line after it to write on.</summary>
    public void Blank(string label)
    {
        Reserve(30);
        y -= 24;
        pdf.DrawText(pdf.Root.Add(new PdfTag("P")), pdf.Regular, BodySize, Ink, Margin, y, label + ":");
        pdf.DrawRule(Margin + pdf.Regular.WidthOf(label + ": ", BodySize) + 4, y - 2, RuleLength, Faint);
        y -= 6;
    }

    /// <summary>Writes the page numbers and gives the finished file.</summary>
    /// <param name="pageOf">Says "page 1 of 2".</param>
    /// <param name="footer">Small words on every page.</param>
    public byte[] Finish(Func<int, int, string> pageOf, string footer)
    {
        for (var page = 0; page < pdf.Pages; page++)
        {
            var words = pageOf(page + 1, pdf.Pages);
            pdf.DrawText(null, pdf.Regular, SmallSize, Soft, Margin, 34, footer, page);
            pdf.DrawText(null, pdf.Regular, SmallSize, Soft, width - Margin - pdf.Regular.WidthOf(words, SmallSize), 34, words, page);
        }

        return pdf.Write();
    }

    private void NewPage()
    {
        pdf.AddPage();
        y = height - Margin;
    }

    /// <returns>True when a new page was begun, because there was no room for so much.</returns>
    private bool Reserve(decimal needed)
    {
        if (y - needed >= Foot) { return false; }

        NewPage();
        return true;
    }

    private void Lines(PdfTag tag, PdfFont font, decimal size, decimal gray, string text, decimal before, decimal after, decimal indent = 0)
    {
        y -= before;
        var lines = Wrap(text, font, size, Inner - indent);
        for (var index = 0; index < lines.Count; index++)
        {
            Reserve(size * LineHeight);
            y -= size * LineHeight;
            pdf.DrawText(tag, font, size, gray, Margin + indent, y, Joined(lines, index));
        }

        y -= after;
    }

    private void Item(PdfTag list, string text, decimal indent, Action<PdfTag> label)
    {
        var item = list.Add(new PdfTag("LI"));
        var lines = Wrap(text, pdf.Regular, BodySize, Inner - indent);
        for (var (index, body) = (0, (PdfTag?)null); index < lines.Count; index++)
        {
            Reserve(BodySize * LineHeight);
            y -= BodySize * LineHeight;
            if (index == 0) { label(item); }

            body ??= item.Add(new PdfTag("LBody"));
            pdf.DrawText(body, pdf.Regular, BodySize, Ink, Margin + indent, y, Joined(lines, index));
        }

        y -= 4;
    }

    private void Rule(decimal x, decimal length)
    {
        Reserve(20);
        y -= 16;
        pdf.DrawRule(x, y, length, Faint);
        y -= 6;
    }

    /// <summary>With the space that parts it from the next line, so that the words stay apart when they are read or copied.</summary>
    private static string Joined(List<string> lines, int index) => index < lines.Count - 1 ? lines[index] + " " : lines[index];

    private static List<string> Wrap(string text, PdfFont font, decimal size, decimal room)
    {
        var (lines, line) = (new List<string>(), string.Empty);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Broken(word, font, size, room)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && font.WidthOf(longer, size) > room)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        lines.Add(line);
        return lines;
    }

    /// <summary>A word that is wider than its column, as long addresses and names are, goes on in the next line.</summary>
    private static IEnumerable<string> Broken(string word, PdfFont font, decimal size, decimal room)
    {
        while (word.Length > 1 && font.WidthOf(word, size) > room)
        {
            var fits = Enumerable.Range(1, word.Length - 1).Last(count => count == 1 || font.WidthOf(word[..count], size) <= room);
            fits = char.IsHighSurrogate(word[fits - 1]) && fits > 1 ? fits - 1 : fits;
            yield return word[..fits];
            word = word[fits..];
        }

        yield return word;
    }
}
