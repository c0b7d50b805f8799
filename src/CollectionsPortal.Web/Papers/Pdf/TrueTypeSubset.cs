using System.Buffers.Binary;
using System.Text;

namespace CollectionsPortal.Web.Papers.Pdf;

/// <summary>A font with the outlines of those glyphs alone that a paper uses. Glyphs keep their numbers, so that nothing else has to change.</summary>
internal static class TrueTypeSubset
{
    private const int ComponentWords = 0x1;
    private const int OneScale = 0x8;
    private const int MoreComponents = 0x20;
    private const int TwoScales = 0x40;
    private const int FourScales = 0x80;

    /// <summary>What a reader needs to draw glyphs by number. The map of characters stands in the PDF itself.</summary>
    private static readonly string[] Copied = ["cvt ", "fpgm", "hhea", "maxp", "prep"];

    public static byte[] Of(TrueTypeFont font, IEnumerable<ushort> used)
    {
        var kept = WithComponents(font, used);
        var (outlines, offsets) = Outlines(font, kept);
        var tables = Copied.Where(tag => font.Table(tag).Length > 0).ToDictionary(tag => tag, tag => font.Table(tag).ToArray());
        tables["head"] = HeadWithLongOffsets(font);
        tables["hmtx"] = Widths(font, kept);
        tables["glyf"] = outlines;
        tables["loca"] = offsets;
        return Assemble(tables);
    }

    /// <summary>An "ñ" may be drawn as an "n" and a tilde: then it needs them too.</summary>
    private static SortedSet<int> WithComponents(TrueTypeFont font, IEnumerable<ushort> used)
    {
        var kept = new SortedSet<int> { 0 };
        var open = new Queue<int>(used.Select(glyph => (int)glyph));
        while (open.TryDequeue(out var glyph))
        {
            if (!kept.Add(glyph)) { continue; }

            foreach (var component in ComponentsOf(font.Table("glyf")[font.OutlineOf(glyph)])) { open.Enqueue(component); }
        }

        return kept;
    }

    private static List<int> ComponentsOf(ReadOnlySpan<byte> outline)
    {
        var components = new List<int>();
        if (outline.Length < 10 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0) { return components; }

        var (at, flags) = (10, MoreComponents);
        while ((flags & MoreComponents) != 0)
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
            components.Add(BinaryPrimitives.ReadUInt16BigEndian(outline[(at + 2)..]));
            at += 4 + ((flags & ComponentWords) != 0 ? 4 : 2) + ScaleLength(flags);
        }

        return components;
    }

    private static int ScaleLength(int flags) => (flags & FourScales) != 0 ? 8 : (flags & TwoScales) != 0 ? 4 : (flags & OneScale) != 0 ? 2 : 0;

    private static (byte[] Outlines, byte[] Offsets) Outlines(TrueTypeFont font, SortedSet<int> kept)
    {
        using var outlines = new MemoryStream();
        var offsets = new byte[(font.GlyphCount + 1) * 4];
        for (var glyph = 0; glyph < font.GlyphCount; glyph++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(offsets.AsSpan(glyph * 4), (uint)outlines.Length);
            if (!kept.Contains(glyph)) { continue; }

            outlines.Write(font.Table("glyf")[font.OutlineOf(glyph)]);
            while (outlines.Length % 4 != 0) { outlines.WriteByte(0); }
        }

        BinaryPrimitives.WriteUInt32BigEndian(offsets.AsSpan(font.GlyphCount * 4), (uint)outlines.Length);
        return (outlines.ToArray(), offsets);
    }

    private static byte[] HeadWithLongOffsets(TrueTypeFont font)
    {
        var head = font.Table("head").ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(8), 0);
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        return head;
    }

    /// <summary>Zero for glyphs that are gone, which leaves next to nothing once it is compressed.</summary>
    private static byte[] Widths(TrueTypeFont font, SortedSet<int> kept)
    {
        var widths = font.Table("hmtx").ToArray();
        for (var glyph = 0; (glyph * 4) + 4 <= widths.Length && glyph < font.GlyphCount; glyph++)
        {
            if (!kept.Contains(glyph)) { widths.AsSpan(glyph * 4, 4).Clear(); }
        }

        return widths;
    }

    private static byte[] Assemble(Dictionary<string, byte[]> tables)
    {
        using var file = new MemoryStream();
        var power = (int)Math.Log2(tables.Count);
        Write32(file, 0x00010000);
        Write16(file, tables.Count);
        Write16(file, 16 << power);
        Write16(file, power);
        Write16(file, (tables.Count * 16) - (16 << power));
        var offset = 12 + (tables.Count * 16);
        var ordered = tables.OrderBy(table => table.Key, StringComparer.Ordinal).ToList();
        foreach (var (tag, data) in ordered)
        {
            file.Write(Encoding.ASCII.GetBytes(tag));
            Write32(file, Checksum(data));
            Write32(file, (uint)offset);
            Write32(file, (uint)data.Length);
            offset += Padded(data.Length);
        }

        foreach (var (_, data) in ordered)
        {
            file.Write(data);
            file.Write(new byte[Padded(data.Length) - data.Length]);
        }

        return file.ToArray();
    }

    private static int Padded(int length) => (length + 3) / 4 * 4;

    private static uint Checksum(byte[] data)
    {
        var padded = new byte[Padded(data.Length)];
        data.CopyTo(padded, 0);
        var sum = 0u;
        for (var at = 0; at < padded.Length; at += 4) { sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(padded.AsSpan(at))); }

        return sum;
    }

    private static void Write16(Stream file, int value)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)value);
        file.Write(bytes);
    }

    private static void Write32(Stream file, uint value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        file.Write(bytes);
    }
}
