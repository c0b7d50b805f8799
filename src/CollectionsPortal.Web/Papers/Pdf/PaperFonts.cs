namespace CollectionsPortal.Web.Papers.Pdf;

/// <summary>The two fonts of all papers, taken from an npm package at build time (ClientLibraries.targets) and kept inside the program.</summary>
/// <remarks>DejaVu Sans Condensed: free to embed; its licence is copied beside the program as licenses/dejavu-fonts.txt.</remarks>
internal static class PaperFonts
{
    private static readonly Lazy<TrueTypeFont> LazyRegular = new(() => Load("DejaVuSansCondensed"));
    private static readonly Lazy<TrueTypeFont> LazyBold = new(() => Load("DejaVuSansCondensed-Bold"));

    public static TrueTypeFont Regular => LazyRegular.Value;

    public static TrueTypeFont Bold => LazyBold.Value;

    private static TrueTypeFont Load(string name)
    {
        using var stream = typeof(PaperFonts).Assembly.GetManifestResourceStream($"{name}.ttf")!;
        using var data = new MemoryStream();
        stream.CopyTo(data);
        return new TrueTypeFont(name, data.ToArray());
    }
}
