using CollectionsPortal.Domain.ApiClients;
using CollectionsPortal.Web.TagHelpers;

namespace CollectionsPortal.Web.Pages.Admin;

/// <summary>How the pages speak of machines and their keys.</summary>
public static class ApiClientWords
{
    public static IReadOnlyList<Choice> Scopes { get; } =
    [
        Choice.Of(ApiScopes.Checks, "Check contacts", "Judges facts that the machine brings along. It sees nothing of ours."),
        Choice.Of(ApiScopes.Permits, "Ask for permits", "Asks before it calls one of our debtors, gets the number when the call is allowed, and says how the call ended."),
    ];

    public static string Of(ApiScopes scopes) => string.Join(", ", Scopes.Where(choice => scopes.HasFlag(Enum.Parse<ApiScopes>(choice.Value))).Select(choice => choice.Label));

    public static string StateOf(ApiClientLine client) => client.LiveKeys switch
    {
        0 => "Shut out",
        1 => "1 key",
        var keys => $"{keys} keys",
    };

    public static Verdict LookOf(ApiClientLine client) => client.LiveKeys == 0 ? Verdict.Stop : Verdict.Go;
}
