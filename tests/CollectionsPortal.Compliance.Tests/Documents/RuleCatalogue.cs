using System.Globalization;
using System.Text;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Compliance.Limits;

namespace CollectionsPortal.Compliance.Tests.Documents;

/// <summary>Writes docs/law/rules.md from the rule book.</summary>
internal static class RuleCatalogue
{
    public static string Write(RuleBook book)
    {
        var text = new StringBuilder();
        text.Append("# The rules\n\n");
        text.Append("Written from the rule book by a test; do not edit by hand. To renew it: `PORTAL_WRITE_DOCS=1 dotnet test tests/CollectionsPortal.Compliance.Tests`.\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Rule book **{book.Version}**, {book.Rules.Length} rules. Every one is asked about every contact of a person who lives, or may live, where it holds; the worst answer decides. The law's own rules cannot be overridden by anybody.\n\n");
        text.Append("| Rule | Where | What it says | Source | Basis | Counts by | Known | In force | Tests |\n|---|---|---|---|---|---|---|---|---|\n");
        foreach (var rule in book.Rules) { text.Append(Row(rule)); }

        text.Append("\n## Numbers of the law\n\n| Number | Source | Value |\n|---|---|---|\n");
        foreach (var number in NumberOfLaw.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {number.Name} | [{number.Citation.Text}]({number.Citation.Url}) | {number.Text} |\n");
        }

        text.Append("\n## Numbers of the house\n\n| Number | Value |\n|---|---|\n");
        var house = HouseSettings.Default;
        text.Append(CultureInfo.InvariantCulture, $"| Contacts of all kinds to one person within seven days | set by the agency, {HouseSettings.MinContactsPerWeek} to {HouseSettings.MaxContactsPerWeek}; {house.ContactsPerWeek} unless set |\n");
        text.Append(CultureInfo.InvariantCulture, $"| Contacts of all kinds to one person on one day | set by the agency, 1 to {HouseSettings.MaxContactsPerDay}; {house.ContactsPerDay} unless set |\n");
        text.Append(CultureInfo.InvariantCulture, $"| Minutes between two contacts | set by the agency, 0 to {HouseSettings.MaxMinutesBetweenContacts}; {house.MinutesBetweenContacts} unless set |\n");
        text.Append(CultureInfo.InvariantCulture, $"| Days of peace after \"I will not pay\" | set by the agency, 0 to {HouseSettings.MaxRestDays}; {house.DaysAfterRefusal} unless set |\n");
        text.Append(CultureInfo.InvariantCulture, $"| Days of peace after a bereavement | set by the agency, 0 to {HouseSettings.MaxRestDays}; {house.BereavementDays} unless set |\n");
        text.Append(CultureInfo.InvariantCulture, $"| Hours for the United Kingdom | set by the agency within {HouseSettings.EarliestInKingdom:HH:mm} to {HouseSettings.LatestInKingdom:HH:mm} |\n");
        text.Append(CultureInfo.InvariantCulture, $"| Days an attorney has to answer before a supervisor may call it silence | {HouseLimits.AttorneyAnswerDays.Values[^1].Value} |\n");
        text.Append(CultureInfo.InvariantCulture, $"| Longest permit | {HouseLimits.LongestPermit.TotalMinutes} minutes |\n");
        return text.ToString();
    }

    private static string Row(IContactRule rule)
    {
        var info = rule.Info;
        var source = info.Citation.Url is { } url ? $"[{info.Citation.Text}]({url})" : info.Citation.Text;
        var until = info.To is { } to ? string.Create(CultureInfo.InvariantCulture, $" to {to:uuuu-MM-dd}") : "";
        return string.Create(CultureInfo.InvariantCulture, $"| `{info.Id}` | {info.Jurisdiction} | {info.Statement} | {source} | {Words(info.Basis)} | {info.CountsBy.Words()} | {Words(info.Certainty)} | since {info.From:uuuu-MM-dd}{until} | `{rule.GetType().Name}Tests` |\n");
    }

    private static string Words(RuleBasis basis) => basis switch
    {
        RuleBasis.LawForbids => "the law forbids",
        RuleBasis.LawPresumes => "the law presumes",
        _ => "we choose",
    };

    private static string Words(Certainty certainty) => certainty switch
    {
        Certainty.Read => "read at the source",
        Certainty.Secondary => "read in a copy",
        _ => "recalled: have counsel check",
    };
}
