using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Web.TagHelpers;

namespace CollectionsPortal.Web.Pages.Agents.Words;

public static class DisputeWords
{
    public static IReadOnlyList<Choice> Reasons { get; } =
    [
        Choice.Of(DisputeReason.NotMine, "“This is not my debt”", "The account rests until somebody has looked whether we have the wrong person."),
        Choice.Of(DisputeReason.AmountWrong, "“The amount is wrong”"),
        Choice.Of(DisputeReason.AlreadyPaid, "“I have paid this”"),
        Choice.Of(DisputeReason.OriginalCreditorAsked, "“Who was the original creditor?”", "We send the name and address."),
        Choice.Of(DisputeReason.Other, "Something else", "Note their words."),
    ];

    public static IReadOnlyList<Choice> Forms { get; } =
        [Choice.Of(RequestForm.Written, "In writing"), Choice.Of(RequestForm.Oral, "Spoken")];
}
