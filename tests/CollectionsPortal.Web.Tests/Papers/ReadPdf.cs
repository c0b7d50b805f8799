using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace CollectionsPortal.Web.Tests.Papers;

/// <summary>A PDF as a screen reader meets it: its language, its title, and its elements in their order. Read by a library that did not write it.</summary>
public sealed class ReadPdf : IDisposable
{
    private readonly PdfDocument document;
    private readonly List<Page> pages;

    public ReadPdf(byte[] content)
    {
        document = PdfDocument.Open(content);
        pages = [.. document.GetPages()];
        var tree = (DictionaryToken)Resolve(Catalog.Data["StructTreeRoot"]);
        Root = Read((DictionaryToken)Resolve(tree.Data["K"]));
    }

    public ReadTag Root { get; }

    public IReadOnlyList<Page> Pages => pages;

    public string? Language => (Catalog.Data["Lang"] as StringToken)?.Data;

    public string? Title => document.Information.Title;

    public bool IsMarked => ((DictionaryToken)Resolve(Catalog.Data["MarkInfo"])).Data["Marked"] is BooleanToken { Data: true };

    public bool ShowsTitle => ((DictionaryToken)Resolve(Catalog.Data["ViewerPreferences"])).Data["DisplayDocTitle"] is BooleanToken { Data: true };

    /// <summary>Everything that is read aloud, in that order.</summary>
    public string Text => string.Join('\n', Root.All.Where(tag => tag.Text.Length > 0).Select(tag => tag.Text));

    /// <summary>Names of the fonts, and whether each brings its outlines along.</summary>
    public IReadOnlyList<(string Name, bool Embedded)> Fonts => [.. pages.SelectMany(FontsOf).Distinct()];

    /// <summary>Letters that belong to no element and are no ornament either: a screen reader would lose them.</summary>
    public int LettersOutside => pages.Sum(page => page.Letters.Count - page.GetMarkedContents().Sum(content => content.Letters.Count));

    private DictionaryToken Catalog => document.Structure.Catalog.CatalogDictionary;

    public void Dispose() => document.Dispose();

    private IToken Resolve(IToken token) => token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data).Data : token;

    private ReadTag Read(DictionaryToken element)
    {
        var (text, kids) = (string.Empty, new List<ReadTag>());
        foreach (var kid in ((ArrayToken)Resolve(element.Data["K"])).Data.Select(Resolve).Cast<DictionaryToken>())
        {
            if (kid.Data.TryGetValue("MCID", out var mark))
            {
                text += TextOf((IndirectReferenceToken)kid.Data["Pg"], ((NumericToken)mark).Int);
            }
            else
            {
                kids.Add(Read(kid));
            }
        }

        var scope = element.Data.TryGetValue("A", out var attributes) ? ((NameToken)((DictionaryToken)Resolve(attributes)).Data["Scope"]).Data : null;
        return new ReadTag(((NameToken)element.Data["S"]).Data, scope, text, kids);
    }

    private string TextOf(IndirectReferenceToken page, int mark)
    {
        var number = PageNumbers().IndexOf(page.Data);
        return string.Concat(pages[number].GetMarkedContents().Single(content => content.MarkedContentIdentifier == mark).Letters.Select(letter => letter.Value));
    }

    private List<IndirectReference> PageNumbers()
        => [.. ((ArrayToken)((DictionaryToken)Resolve(Catalog.Data["Pages"])).Data["Kids"]).Data.Cast<IndirectReferenceToken>().Select(kid => kid.Data)];

    private IEnumerable<(string Name, bool Embedded)> FontsOf(Page page)
    {
        var resources = (DictionaryToken)Resolve(page.Dictionary.Data["Resources"]);
        foreach (var font in ((DictionaryToken)Resolve(resources.Data["Font"])).Data.Values.Select(Resolve).Cast<DictionaryToken>())
        {
            var glyphs = (DictionaryToken)Resolve(((ArrayToken)Resolve(font.Data["DescendantFonts"])).Data[0]);
            var descriptor = (DictionaryToken)Resolve(glyphs.Data["FontDescriptor"]);
            yield return (((NameToken)font.Data["BaseFont"]).Data, descriptor.Data.TryGetValue("FontFile2", out var program) && Resolve(program) is StreamToken { Data.Length: > 0 });
        }
    }
}

/// <param name="Text">Its own words, without those of its kids.</param>
public sealed record ReadTag(string Kind, string? Scope, string Text, IReadOnlyList<ReadTag> Kids)
{
    /// <summary>Itself and all below, in reading order.</summary>
    public IEnumerable<ReadTag> All => Kids.SelectMany(kid => kid.All).Prepend(this);

    public IEnumerable<ReadTag> Of(string kind) => All.Where(tag => tag.Kind == kind);
}
