using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace CollectionsPortal.Web.Papers.Pdf;

/// <summary>The objects of a PDF and how they are written down (ISO 32000-1, 7.5). The same objects give the same bytes.</summary>
internal sealed class PdfFile
{
    private readonly List<byte[]> objects = [];

    /// <summary>Takes a number for an object that is written later, because others point to it.</summary>
    public int Reserve()
    {
        objects.Add([]);
        return objects.Count;
    }

    public int Add(string value)
    {
        var number = Reserve();
        Set(number, value);
        return number;
    }

    public void Set(int number, string value) => objects[number - 1] = Encoding.Latin1.GetBytes(value);

    /// <param name="entries">Of the stream's dictionary, beside its length and its compression.</param>
    public int AddStream(byte[] data, string entries = "")
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) { zip.Write(data); }

        return AddRaw(packed.ToArray(), $"{entries} /Filter /FlateDecode");
    }

    /// <summary>For what programs look for without unpacking.</summary>
    public int AddRaw(byte[] data, string entries)
    {
        objects.Add([.. Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"<< {entries} /Length {data.Length} >>\nstream\n")), .. data, .. "\nendstream"u8]);
        return objects.Count;
    }

    public static string Ref(int number) => string.Create(CultureInfo.InvariantCulture, $"{number} 0 R");

    /// <summary>Words of a person's language.</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    public static string Number(decimal value) => decimal.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);

    public byte[] Write(int catalog, int information)
    {
        using var file = new MemoryStream();
        file.Write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"u8);
        var offsets = new List<long>(objects.Count);
        for (var index = 0; index < objects.Count; index++)
        {
            offsets.Add(file.Length);
            Write(file, string.Create(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n"));
            file.Write(objects[index]);
            Write(file, "\nendobj\n");
        }

        var (start, id) = (file.Length, Convert.ToHexString(SHA256.HashData(file.ToArray()).AsSpan(0, 16)));
        Write(file, string.Create(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n"));
        offsets.ForEach(offset => Write(file, string.Create(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n")));
        Write(file, string.Create(
            CultureInfo.InvariantCulture,
            $"trailer\n<< /Size {objects.Count + 1} /Root {Ref(catalog)} /Info {Ref(information)} /ID [<{id}> <{id}>] >>\nstartxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }

    private static void Write(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
