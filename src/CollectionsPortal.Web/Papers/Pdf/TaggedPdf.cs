using System.Globalization;
using System.Security;
using System.Text;

namespace CollectionsPortal.Web.Papers.Pdf;

/// <summary>Pages with words on them, each of which belongs to the structure or is marked as an ornament.</summary>
/// <remarks>Lengths are in points of 1/72 inch, from the lower left corner. Read in order, in the language that is set, with fonts embedded.</remarks>
internal sealed class TaggedPdf(string title, string language, decimal width, decimal height)
{
    private readonly List<StringBuilder> pages = [];
    private readonly List<List<PdfTag>> marks = [];

    public PdfTag Root { get; } = new("Document");

    public PdfFont Regular { get; } = new(PaperFonts.Regular, "F1");

    public PdfFont Bold { get; } = new(PaperFonts.Bold, "F2");

    public int Pages => pages.Count;

    public void AddPage()
    {
        pages.Add(new StringBuilder());
        marks.Add([]);
    }

    /// <param name="tag">What it is part of; null: an ornament or a page number, which is not read aloud.</param>
    public void DrawText(PdfTag? tag, PdfFont font, decimal size, decimal gray, decimal x, decimal y, string text, int? page = null)
    {
        var at = page ?? pages.Count - 1;
        pages[at].Append(CultureInfo.InvariantCulture, $"{Begin(tag, at)}BT /{font.Resource} {N(size)} Tf {N(gray)} g {N(x)} {N(y)} Td <{font.Encode(text)}> Tj ET\nEMC\n");
    }

    /// <summary>A straight line, as an ornament.</summary>
    public void DrawRule(decimal x, decimal y, decimal length, decimal gray)
        => pages[^1].Append(CultureInfo.InvariantCulture, $"/Artifact BMC\n{N(gray)} G 0.75 w {N(x)} {N(y)} m {N(x + length)} {N(y)} l S\nEMC\n");

    /// <summary>An empty square to tick, as an ornament: what it stands for is said beside it.</summary>
    public void DrawBox(decimal x, decimal y, decimal side)
        => pages[^1].Append(CultureInfo.InvariantCulture, $"/Artifact BMC\n0 G 0.9 w {N(x)} {N(y)} {N(side)} {N(side)} re S\nEMC\n");

    public byte[] Write()
    {
        var file = new PdfFile();
        var (catalog, tree, parents) = (file.Reserve(), file.Reserve(), file.Reserve());
        var numbers = pages.ConvertAll(_ => file.Reserve());
        var list = file.Reserve();
        Root.Reserve(file);
        Root.Write(file, tree, numbers);
        var fonts = $"<< /F1 {PdfFile.Ref(Regular.Embed(file))} /F2 {PdfFile.Ref(Bold.Embed(file))} >>";
        for (var page = 0; page < pages.Count; page++)
        {
            var content = file.AddStream(Encoding.ASCII.GetBytes(pages[page].ToString()));
            file.Set(numbers[page], string.Create(
                CultureInfo.InvariantCulture,
                $"<< /Type /Page /Parent {PdfFile.Ref(list)} /MediaBox [0 0 {N(width)} {N(height)}] /Resources << /Font {fonts} >> /Contents {PdfFile.Ref(content)} /StructParents {page} /Tabs /S >>"));
        }

        file.Set(list, string.Create(CultureInfo.InvariantCulture, $"<< /Type /Pages /Count {pages.Count} /Kids [{Refs(numbers)}] >>"));
        var ofPages = marks.Select((tags, page) => string.Create(CultureInfo.InvariantCulture, $"{page} [{Refs(tags.Select(tag => tag.Number))}]"));
        file.Set(parents, $"<< /Nums [{string.Join(' ', ofPages)}] >>");
        file.Set(tree, string.Create(CultureInfo.InvariantCulture, $"<< /Type /StructTreeRoot /K {PdfFile.Ref(Root.Number)} /ParentTree {PdfFile.Ref(parents)} /ParentTreeNextKey {pages.Count} >>"));
        var metadata = file.AddRaw(Encoding.UTF8.GetBytes(Metadata()), "/Type /Metadata /Subtype /XML");
        file.Set(
            catalog,
            $"<< /Type /Catalog /Pages {PdfFile.Ref(list)} /Lang ({language}) /MarkInfo << /Marked true >> /StructTreeRoot {PdfFile.Ref(tree)} /Metadata {PdfFile.Ref(metadata)} /ViewerPreferences << /DisplayDocTitle true >> >>");
        return file.Write(catalog, file.Add($"<< /Title {PdfFile.Text(title)} >>"));
    }

    private static string N(decimal value) => PdfFile.Number(value);

    private static string Refs(IEnumerable<int> numbers) => string.Join(' ', numbers.Select(PdfFile.Ref));

    private string Begin(PdfTag? tag, int page)
    {
        if (tag is null) { return "/Artifact BMC\n"; }

        var mark = marks[page].Count;
        marks[page].Add(tag);
        tag.AddMark(page, mark);
        return string.Create(CultureInfo.InvariantCulture, $"/{tag.Kind} << /MCID {mark} >> BDC\n");
    }

    private string Metadata() => $"""
        <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{SecurityElement.Escape(title)}</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
        </rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="r"?>
        """;
}
