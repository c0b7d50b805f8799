using Microsoft.AspNetCore.Mvc.Rendering;

namespace CollectionsPortal.Web.Pages.Agents.Words;

public static class LanguageWords
{
    private static readonly IReadOnlyList<(string Code, string Name)> Known =
    [
        ("en", "English"), ("es", "Spanish"), ("zh", "Chinese"), ("vi", "Vietnamese"), ("tl", "Tagalog"), ("ko", "Korean"),
        ("ru", "Russian"), ("ar", "Arabic"), ("fr", "French"), ("ht", "Haitian Creole"), ("pt", "Portuguese"), ("pl", "Polish"),
    ];

    public static IEnumerable<SelectListItem> Choices => Known.Select(language => new SelectListItem(language.Name, language.Code));

    /// <summary>"Spanish"; the code itself where it is not one of ours.</summary>
    public static string Of(string code) => Known.FirstOrDefault(language => language.Code == code).Name ?? code;
}
