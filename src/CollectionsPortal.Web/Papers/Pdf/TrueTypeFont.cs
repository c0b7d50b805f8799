using System.Buffers.Binary;
using System.Text;

namespace CollectionsPortal.Web.Papers.Pdf;

/// <summary>What a PDF needs to know of a TrueType font: which glyph a character has, how wide it is, and how high the letters are.</summary>
/// <remarks>Reads fonts that we ship, not files of others: it trusts their tables. Lengths are in thousandths of the font size, as PDF counts them.</remarks>
internal sealed class TrueTypeFont
{
    private const int DirectoryStart = 12;
    private const int RecordLength = 16;
    private const int SegmentsTable = 4;

    private readonly Dictionary<string, (int Offset, int Length)> tables = [];
    private readonly Dictionary<int, ushort> glyphs = [];
    private readonly int unitsPerEm;
    private readonly int widths;

    public TrueTypeFont(string name, byte[] data)
    {
        (Name, Data) = (name, data);
        for (var index = 0; index < U16(4); index++)
        {
            var record = DirectoryStart + (index * RecordLength);
            tables[Encoding.ASCII.GetString(data, record, 4)] = ((int)U32(record + 8), (int)U32(record + 12));
        }

        unitsPerEm = U16(Start("head") + 18);
        widths = U16(Start("hhea") + 34);
        GlyphCount = U16(Start("maxp") + 4);
        LongOffsets = I16(Start("head") + 50) == 1;
        ReadCharacters();
    }

    public string Name { get; }

    public int GlyphCount { get; }

    public int Ascent => Scaled(I16(Start("hhea") + 4));

    public int Descent => Scaled(I16(Start("hhea") + 6));

    public int CapHeight => Scaled(I16(Start("OS/2") + 88));

    /// <summary>Left, bottom, right, top of all glyphs together.</summary>
    public IReadOnlyList<int> Box => [.. Enumerable.Range(0, 4).Select(side => Scaled(I16(Start("head") + 36 + (side * 2))))];

    internal byte[] Data { get; }

    internal bool LongOffsets { get; }

    /// <summary>0, the empty box, for a character that the font lacks.</summary>
    public ushort GlyphOf(Rune character) => glyphs.GetValueOrDefault(character.Value);

    public int WidthOf(ushort glyph) => Scaled(U16(Start("hmtx") + (Math.Min(glyph, widths - 1) * 4)));

    internal ReadOnlySpan<byte> Table(string tag) => tables.TryGetValue(tag, out var at) ? Data.AsSpan(at.Offset, at.Length) : [];

    /// <summary>Where a glyph's outline stands in the table of outlines; empty for a space.</summary>
    internal Range OutlineOf(int glyph)
    {
        var loca = Start("loca");
        return LongOffsets
            ? (int)U32(loca + (glyph * 4))..(int)U32(loca + (glyph * 4) + 4)
            : (U16(loca + (glyph * 2)) * 2)..(U16(loca + (glyph * 2) + 2) * 2);
    }

    private int Start(string tag) => tables[tag].Offset;

    private int Scaled(int units) => (int)Math.Round(units * 1000m / unitsPerEm, MidpointRounding.AwayFromZero);

    private ushort U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(Data.AsSpan(at));

    private short I16(int at) => BinaryPrimitives.ReadInt16BigEndian(Data.AsSpan(at));

    private uint U32(int at) => BinaryPrimitives.ReadUInt32BigEndian(Data.AsSpan(at));

    /// <summary>From the table of the Basic Multilingual Plane (platform 3, encoding 1, format 4).</summary>
    private void ReadCharacters()
    {
        var cmap = Start("cmap");
        var at = Enumerable.Range(0, U16(cmap + 2))
            .Select(index => cmap + 4 + (index * 8))
            .Where(record => U16(record) == 3 && U16(record + 2) == 1)
            .Select(record => cmap + (int)U32(record + 4))
            .First(start => U16(start) == SegmentsTable);
        var segments = U16(at + 6) / 2;
        for (var segment = 0; segment < segments; segment++)
        {
            ReadSegment(at + 14 + (segment * 2), segments);
        }
    }

    private void ReadSegment(int ends, int segments)
    {
        var starts = ends + (segments * 2) + 2;
        var shifts = starts + (segments * 2);
        var offsets = shifts + (segments * 2);
        for (int character = U16(starts); character <= U16(ends) && character != char.MaxValue; character++)
        {
            var offset = U16(offsets);
            var glyph = offset == 0 ? character : U16(offsets + offset + ((character - U16(starts)) * 2));
            if (glyph != 0) { glyphs[character] = (ushort)(glyph + U16(shifts)); }
        }
    }
}
