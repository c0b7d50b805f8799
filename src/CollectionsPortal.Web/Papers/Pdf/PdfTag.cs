using System.Globalization;

namespace CollectionsPortal.Web.Papers.Pdf;

/// <summary>An element of the document's structure (ISO 32000-1, 14.7): what a screen reader takes for a heading, a paragraph or a cell. Kids stand in reading order.</summary>
internal sealed class PdfTag(string kind, string attributes = "")
{
    private readonly List<(PdfTag? Tag, int Page, int Mark)> kids = [];

    public string Kind => kind;

    public int Number { get; private set; }

    public PdfTag Add(PdfTag tag)
    {
        kids.Add((tag, 0, 0));
        return tag;
    }

    /// <summary>Content of a page that belongs to it.</summary>
    public void AddMark(int page, int mark) => kids.Add((null, page, mark));

    /// <summary>Gives numbers, parents before kids.</summary>
    public void Reserve(PdfFile file)
    {
        Number = file.Reserve();
        foreach (var (tag, _, _) in kids) { tag?.Reserve(file); }
    }

    /// <param name="pages">The objects of the pages.</param>
    public void Write(PdfFile file, int parent, IReadOnlyList<int> pages)
    {
        var written = kids.Select(kid => kid.Tag is { } tag
            ? PdfFile.Ref(tag.Number)
            : string.Create(CultureInfo.InvariantCulture, $"<< /Type /MCR /Pg {PdfFile.Ref(pages[kid.Page])} /MCID {kid.Mark} >>"));
        file.Set(Number, $"<< /Type /StructElem /S /{kind} /P {PdfFile.Ref(parent)} {attributes} /K [{string.Join(' ', written)}] >>");
        foreach (var (tag, _, _) in kids) { tag?.Write(file, Number, pages); }
    }
}
