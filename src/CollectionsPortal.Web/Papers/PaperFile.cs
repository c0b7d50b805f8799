namespace CollectionsPortal.Web.Papers;

/// <summary>One paper, ready to be taken along.</summary>
/// <param name="Name">Neutral: it ends in the downloads of a telephone that others may look at.</param>
public sealed record PaperFile(string Name, string MediaType, byte[] Content)
{
    public const string Pdf = "application/pdf";
    public const string Calendar = "text/calendar; charset=utf-8";
}
