using CollectionsPortal.Domain.Staff;
using CollectionsPortal.Web.Tests.Hosting;
using CollectionsPortal.Web.Tests.Supervisors;

namespace CollectionsPortal.Web.Tests.Sweeps;

/// <summary>One of each thing that a page's address can name, so that the sweep can open every page.</summary>
public static class SampleData
{
    /// <returns>The keys by their name in <see cref="KnownEndpoints"/>: <c>debtorId</c> to the key of a saved debtor.</returns>
    public static async Task<IReadOnlyDictionary<string, string>> MakeAsync(PortalApp app)
    {
        var flag = await FlaggedCall.MakeAsync(app, StaffRole.Agent);
        return new Dictionary<string, string>
        {
            ["debtorId"] = $"{flag.DebtorId}",
            ["flagId"] = $"{flag.Id}",
            ["receiptId"] = $"{flag.ReceiptId}",
        };
    }
}
