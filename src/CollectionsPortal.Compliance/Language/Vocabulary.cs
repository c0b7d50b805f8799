namespace CollectionsPortal.Compliance.Language;

/// <summary>Lists of words that many patterns share, so that the tables stay readable.</summary>
internal static class Vocabulary
{
    private static readonly (string Name, string Words)[] Lists =
    [
        ("<gap>", @"( [\w'$%-]+){0,4}?"),
        ("<gap2>", @"( [\w'$%-]+){0,2}?"),
        ("<will>", @"('ll|'re| will| would| shall| may| might| could| can| must| (are|am|is) (going|about|ready|prepared|forced) to| (have|need|plan|intend)s? to| will have to|'re going to|'m going to|'ll have to)"),
        ("<you>", "(you|him|her|them)"),
        ("<your>", "(your|his|her|their|the debtor's|the customer's)"),
        ("<others>", "(boss|bosses|employers?|managers?|supervisors?|hr|human resources|workplace|job|co-?workers?|colleagues?|neighbou?rs?|neighbou?rhood|family|mother|father|mom|dad|parents|brothers?|sisters?|friends?|relatives|in-laws|landlord|church|pastor|school|children|kids|son|daughter|girlfriend|boyfriend|roommate|commanding officer|references|community|cousins?|aunt|uncle|grandmother|grandfather)"),
        ("<otros>", "(jefe|jefa|patron|patrona|empleador|empleo|trabajo|familia|familiares|vecin[oa]s?|madre|mama|padre|papa|padres|herman[oa]s?|amig[oa]s?|companer[oa]s|hij[oa]s|escuela|iglesia|pastor|arrendador|casero|suegr[oa]s?|prim[oa]s?|ti[oa]s?)"),
        ("<su>", "(su|sus|tu|tus|la|el|los|las)"),
        ("<va>", "(va|vamos|van|voy|vas|iba|ibamos|iban|ibas) a"),
        ("<day>", "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekday|weekend)s?"),
        ("<dia>", "(lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|fin de semana|fines de semana)"),
        ("<number>", @"(\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|fourteen|fifteen|thirty|a few)"),
        ("<numero>", @"(\d+|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|quince|treinta)"),
        ("<i>", "(i|he|she|they|we|debtor|consumer|customer|client|caller|husband|wife|spouse|partner)"),
        ("<my>", "(my|his|her|their|our|debtor's|consumer's)"),
        ("<mi>", "(mi|mis|su|sus|nuestr[oa]s?)"),
    ];

    /// <summary>The pattern with the lists in their places.</summary>
    public static string Expand(string pattern)
    {
        foreach (var (name, words) in Lists)
        {
            pattern = pattern.Replace(name, words, StringComparison.Ordinal);
        }

        // The text is folded: plain classes make much smaller automata than those of all scripts.
        return pattern.Replace(@"[\w", "[a-z0-9_", StringComparison.Ordinal).Replace(@"\w", "[a-z0-9_]", StringComparison.Ordinal).Replace(@"\d", "[0-9]", StringComparison.Ordinal);
    }
}
