using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Web.Pages.Admin;

namespace CollectionsPortal.Web.Pages.Payments;

/// <summary>How far a file of payments is. Records are imported, money is booked.</summary>
public static class FileWords
{
    public static string Of(ImportStatus status) => status switch
    {
        ImportStatus.Committing => "Being booked",
        ImportStatus.Committed => "Booked",
        _ => ImportWords.Of(status),
    };
}
