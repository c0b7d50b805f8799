using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Web.TagHelpers;

namespace CollectionsPortal.Web.Pages.Agents.Words;

public static class ChannelWords
{
    public static IReadOnlyList<Choice> Choices { get; } =
    [
        Choice.Of(ContactChannel.Call, "Telephone calls"),
        Choice.Of(ContactChannel.Text, "Texts"),
        Choice.Of(ContactChannel.Email, "E-mail"),
        Choice.Of(ContactChannel.Letter, "Letters"),
    ];
}
