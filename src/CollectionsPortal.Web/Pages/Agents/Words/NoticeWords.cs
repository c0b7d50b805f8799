using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Imports;
using CollectionsPortal.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace CollectionsPortal.Web.Pages.Agents.Words;

public static class NoticeWords
{
    public static IReadOnlyList<Choice> Media { get; } =
    [
        Choice.Of(NoticeMedium.Letter, "By post"), Choice.Of(NoticeMedium.Email, "By e-mail"),
        Choice.Of(NoticeMedium.Oral, "Spoken, in the first talk"), Choice.Of(NoticeMedium.InPerson, "By hand"),
    ];

    public static IEnumerable<SelectListItem> Files(IEnumerable<ImportLine> files)
        => files.Select(file => new SelectListItem(file.FileName, file.Id.ToString())).Prepend(new SelectListItem("Any", string.Empty));
}
