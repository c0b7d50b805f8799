using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Web.TagHelpers;

namespace CollectionsPortal.Web.Pages.Agents.Words;

public static class NoticeWords
{
    public static IReadOnlyList<Choice> Media { get; } =
    [
        Choice.Of(NoticeMedium.Letter, "By post"), Choice.Of(NoticeMedium.Email, "By e-mail"),
        Choice.Of(NoticeMedium.Oral, "Spoken, in the first talk"), Choice.Of(NoticeMedium.InPerson, "By hand"),
    ];
}
