using System.Globalization;
using System.Text;

namespace CollectionsPortal.Web.Papers.Pdf;

/// <summary>A font in one document: remembers what was written with it, and embeds no more than that.</summary>
internal sealed class PdfFont(TrueTypeFont font, string resource)
{
    private const int Nonsymbolic = 32;
    private const int StemWidth = 80;
    private const int MappedAtOnce = 100;
    private readonly SortedDictionary<ushort, Rune> used = [];

    /// <summary>Its name in the pages' resources.</summary>
    public string Resource => resource;

    public decimal WidthOf(string text, decimal size) => text.EnumerateRunes().Sum(character => font.WidthOf(font.GlyphOf(character))) * size / 1000;

    /// <summary>The glyphs' numbers, as the page's content names them.</summary>
    public string Encode(string text)
    {
        var glyphs = new StringBuilder(text.Length * 4);
        foreach (var character in text.EnumerateRunes())
        {
            var glyph = font.GlyphOf(character);
            used.TryAdd(glyph, character);
            glyphs.Append(glyph.ToString("X4", CultureInfo.InvariantCulture));
        }

        return glyphs.ToString();
    }

    /// <returns>The font's object.</returns>
    public int Embed(PdfFile file)
    {
        var data = TrueTypeSubset.Of(font, used.Keys);
        var name = $"/{TagOf(used.Keys)}+{font.Name}";
        var program = file.AddStream(data, string.Create(CultureInfo.InvariantCulture, $"/Length1 {data.Length}"));
        var descriptor = file.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"<< /Type /FontDescriptor /FontName {name} /Flags {Nonsymbolic} /FontBBox [{string.Join(' ', font.Box)}] /ItalicAngle 0 /Ascent {font.Ascent} /Descent {font.Descent} /CapHeight {font.CapHeight} /StemV {StemWidth} /FontFile2 {PdfFile.Ref(program)} >>"));
        var widths = string.Join(' ', used.Keys.Select(glyph => string.Create(CultureInfo.InvariantCulture, $"{glyph} [{font.WidthOf(glyph)}]")));
        var glyphs = file.Add(
            $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont {name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor {PdfFile.Ref(descriptor)} /W [{widths}] /CIDToGIDMap /Identity >>");
        return file.Add(
            $"<< /Type /Font /Subtype /Type0 /BaseFont {name} /Encoding /Identity-H /DescendantFonts [{PdfFile.Ref(glyphs)}] /ToUnicode {PdfFile.Ref(file.AddStream(Encoding.ASCII.GetBytes(Characters())))} >>");
    }

    /// <summary>Six letters that tell this part of the font from other parts of it; the same glyphs give the same.</summary>
    private static string TagOf(IEnumerable<ushort> glyphs)
    {
        var mixed = glyphs.Aggregate(17u, (sum, glyph) => unchecked((sum * 31) + glyph));
        return string.Create(6, mixed, (letters, left) =>
        {
            for (var index = 0; index < letters.Length; index++, left /= 26) { letters[index] = (char)('A' + (left % 26)); }
        });
    }

    /// <summary>What each glyph says, so that it can be copied, searched and read aloud.</summary>
    private string Characters()
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n")
            .Append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        foreach (var part in used.Chunk(MappedAtOnce))
        {
            map.Append(CultureInfo.InvariantCulture, $"{part.Length} beginbfchar\n");
            foreach (var (glyph, character) in part)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(character.ToString()))}>\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
