using System.Globalization;
using System.Reflection;
using System.Text;
using CollectionsPortal.Compliance.Language;

namespace CollectionsPortal.Compliance.Tests.Documents;

/// <summary>Writes docs/law/findings.md: what the language checks say to whoever wrote a text.</summary>
internal static class LanguageCatalogue
{
    /// <summary>A voicemail in which everything is wrong that can be.</summary>
    private static readonly string[] Voicemails = ["Hi Ann. We have things to discuss.", "This is Ann Lee calling from Harbor Debt Recovery. Please call me at 555-123-4567."];

    public static string Write()
    {
        var text = new StringBuilder();
        text.Append("# What the language checks say\n\n");
        text.Append("Written from the tables of phrases by a test; do not edit by hand. To renew it: `PORTAL_WRITE_DOCS=1 dotnet test tests/CollectionsPortal.Compliance.Tests`. How well they find what they look for stands in [language.md](language.md).\n\n");
        text.Append("## Words that are found\n\n| Table | Kind | Weight | Why | What to do instead | Source | Known |\n|---|---|---|---|---|---|---|\n");
        foreach (var (name, family) in Of<PhraseFamily>()) { text.Append(CultureInfo.InvariantCulture, $"| {name} | {family.Kind} | {family.Severity} | {family.Reason} | {family.Suggestion} | {family.Citation.Text} | {family.Certainty} |\n"); }

        text.Append("\n## Lines that must stand there\n\n| Line | Kind | Where it is missing | Where it is missing in one language | In English | In Spanish | Source |\n|---|---|---|---|---|---|---|\n");
        foreach (var (name, line) in Of<RequiredLine>()) { text.Append(CultureInfo.InvariantCulture, $"| {name} | {line.Kind} | {line.Missing} | {line.InLanguage} | {line.SuggestInEnglish} | {line.SuggestInSpanish} | {line.Citation.Text} |\n"); }

        text.Append("\n## Voicemails with limited content\n\n| Weight | Why | What to do instead | Source |\n|---|---|---|---|\n");
        foreach (var finding in Voicemails.SelectMany(voicemail => LimitedContentMessage.Check(voicemail, "Harbor Debt Recovery", isKnownThirdParty: true)).DistinctBy(finding => finding.Reason))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {finding.Severity} | {finding.Reason} | {finding.Suggestion} | {finding.Citation.Text} |\n");
        }

        return text.ToString();
    }

    /// <summary>Every property that holds one, by the name of its class and its own.</summary>
    private static IEnumerable<(string Name, T Value)> Of<T>() => typeof(PhraseFamily).Assembly.GetTypes()
        .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public).Where(property => property.PropertyType == typeof(T)))
        .Select(property => (Name: $"{property.DeclaringType!.Name}.{property.Name}", (T)property.GetValue(null)!))
        .OrderBy(named => named.Name, StringComparer.Ordinal);
}
