using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Web.TagHelpers;

namespace CollectionsPortal.Web.Pages.Admin;

/// <summary>How imports are spoken of.</summary>
public static class ImportWords
{
    public static string Of(ImportStatus status) => status switch
    {
        ImportStatus.Staging => "Upload not finished",
        ImportStatus.NeedsColumns => "Columns to be named",
        ImportStatus.Planning => "Being checked",
        ImportStatus.Previewed => "Ready to look at",
        ImportStatus.Committing => "Being imported",
        ImportStatus.Committed => "Imported",
        ImportStatus.Failed => "Stopped",
        ImportStatus.Discarded => "Discarded",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    public static Verdict LookOf(ImportStatus status) => status switch
    {
        ImportStatus.Committed => Verdict.Go,
        ImportStatus.NeedsColumns or ImportStatus.Previewed => Verdict.Review,
        ImportStatus.Planning or ImportStatus.Committing => Verdict.Wait,
        ImportStatus.Failed => Verdict.Stop,
        _ => Verdict.Plain,
    };

    public static string Of(ImportRowLine row) => row.Action switch
    {
        ImportAction.CreateWithNewDebtor => "New account, new person",
        ImportAction.CreateForKnownDebtor => "New account of a person we know",
        ImportAction.CreateForPersonInFile => $"New account, same person as record {row.PersonOfLine}",
        ImportAction.CreateDoubtful => row.PersonOfLine is { } line
            ? $"New account; perhaps the person of record {line}, kept apart"
            : "New account; perhaps a person we know, kept apart",
        ImportAction.Update => $"Adds to an account that we have: {Of(row.Changes)}",
        ImportAction.Unchanged => "Nothing new",
        ImportAction.Refuse => "Refused",
        _ => "Not looked at yet",
    };

    public static Verdict LookOf(ImportAction action) => action switch
    {
        ImportAction.Refuse => Verdict.Stop,
        ImportAction.CreateDoubtful => Verdict.Review,
        ImportAction.Unchanged or ImportAction.NotPlanned => Verdict.Plain,
        _ => Verdict.Go,
    };

    public static string Of(ImportRowFilter filter) => filter switch
    {
        ImportRowFilter.All => "All records",
        ImportRowFilter.Created => "New",
        ImportRowFilter.Doubtful => "Perhaps known",
        ImportRowFilter.Updated => "Updated",
        ImportRowFilter.Unchanged => "Unchanged",
        ImportRowFilter.Warned => "With a warning",
        ImportRowFilter.Refused => "Refused",
        _ => throw new ArgumentOutOfRangeException(nameof(filter), filter, null),
    };

    private static string Of(PlacementChanges changes)
        => string.Join(", ", Enum.GetValues<PlacementChanges>().Where(change => change != PlacementChanges.None && changes.HasFlag(change)).Select(OfOne));

    private static string OfOne(PlacementChanges change) => change switch
    {
        PlacementChanges.Phones => "a telephone number",
        PlacementChanges.Email => "an e-mail address",
        PlacementChanges.Address => "an address",
        PlacementChanges.Consent => "a consent given to the creditor",
        PlacementChanges.Facts => "facts about the account",
        PlacementChanges.LowerBalance => "less is owed",
        PlacementChanges.Remark => "a remark",
        PlacementChanges.Notice => "a validation notice",
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, null),
    };
}
