using System.Text.RegularExpressions;

namespace CollectionsPortal.Compliance.Language;

/// <summary>
/// The limited-content message of 12 CFR 1006.2(j): a business name, a request to reply, a person's name and a number, with a greeting, the time, times to reply
/// and "any of our representatives or associates" where one likes. Every other word makes it another kind of message, and most often a disclosure of the debt.
/// </summary>
public static partial class LimitedContentMessage
{
    private const int Patience = 1000;
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string Name = @"[A-Z][A-Za-z'\-]+( [A-Z]\.)?( [A-Z][A-Za-z'\-]+){0,3}";
    private const string Business = @"[A-Z0-9][\w&'\-]*( (and|of|y|de|&)? ?[A-Z0-9&][\w&'\-]*){0,5}(,? (Inc|Co|Corp|Ltd|LLC|LLP|LP|PC)\.?)?";
    private const string AnyOfUs = @"(?i:(any|one|another|alguno|cualquiera|cualquier)( one)?( of| de)? ?(our|the|nuestros|los)? ?(company's|company)? ?(representatives?|associates?|representantes?|asociados?)( (or|and|o|y) (any )?(of )?(our )?(representatives?|associates?|asociados?|representantes?))?)";

    /// <summary>Everything that is too much, and everything that lacks; empty for a limited-content message.</summary>
    /// <param name="text">What will be said on the machine.</param>
    /// <param name="businessName">The name we go by; null for any.</param>
    /// <param name="isKnownThirdParty">The number is known to be somebody else's: then no message at all is a limited-content one (comment 2(j)-2).</param>
    public static IReadOnlyList<LanguageFinding> Check(string text, string? businessName = null, bool isKnownThirdParty = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = FoldedText.Cased(text);
        var slots = Read(folded.Text, businessName);
        var found = new List<LanguageFinding>();
        if (isKnownThirdParty) { found.Add(Lacking(folded, "The number is known to belong to somebody else: no message left there is a limited-content message.", "2(j)", "Leave no message.")); }

        found.AddRange(Missing(folded, slots));
        found.AddRange(TooMuch(folded, slots));
        if (slots.Business is { } business && Revealing().Match(business.Value) is { Success: true } word)
        {
            found.Add(At(folded, business.Index + word.Index, word.Length, "A business name that tells of debt collection is no part of a limited-content message.", "2(j)(1)(i)", "Use a name that tells nothing of collecting."));
        }

        return found;
    }

    /// <summary>True for a business name that says, or lets one guess, that debts are collected (12 CFR 1006.2(j)(1)(i)).</summary>
    public static bool TellsOfCollecting(string businessName) => Revealing().IsMatch(FoldedText.Cased(businessName).Text);

    private static Slots Read(string text, string? businessName)
    {
        var rest = new char[text.Length];
        text.CopyTo(rest);
        var slots = new Slots { Rest = rest };
        Take(Greeting(), group => slots.Greeted = group("name"));
        Take(Identity(), group => (slots.Person, slots.Business) = (group("name") ?? slots.Person, group("business") ?? slots.Business));
        if (businessName is { Length: > 0 } && slots.Business is null) { slots.Business = Place(text, FoldedText.Cased(businessName).Text, rest); }

        Take(Anybody(), _ => { });
        Take(Request(), group => (slots.Asks, slots.Person) = (true, group("name") ?? slots.Person));
        Take(Number(), _ => slots.HasNumber = true);
        Take(Moment(), _ => { });
        return slots;

        void Take(Regex regex, Action<Func<string, Slot?>> seen)
        {
            foreach (Match match in regex.Matches(new string(rest)))
            {
                seen(name => match.Groups[name] is { Success: true } group ? new Slot(group.Index, group.Length, group.Value) : null);
                rest.AsSpan(match.Index, match.Length).Clear();
            }
        }
    }

    private static Slot? Place(string text, string name, char[] rest)
    {
        var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0) { return null; }

        rest.AsSpan(at, name.Length).Clear();
        return new Slot(at, name.Length, text.Substring(at, name.Length));
    }

    private static IEnumerable<LanguageFinding> Missing(FoldedText text, Slots slots)
    {
        if (slots.Business is null) { yield return Lacking(text, "The name of the business is missing.", "2(j)(1)(i)", "Say from which company you call."); }

        if (!slots.Asks) { yield return Lacking(text, "The request to reply is missing.", "2(j)(1)(ii)", "Say “Please contact me”."); }

        if (slots.Person is null) { yield return Lacking(text, "The name of a person to ask for is missing.", "2(j)(1)(iii)", "Say “This is” and your name."); }

        if (!slots.HasNumber) { yield return Lacking(text, "The number to call is missing.", "2(j)(1)(iv)", "Say the number at which you can be reached."); }
    }

    private static IEnumerable<LanguageFinding> TooMuch(FoldedText text, Slots slots)
    {
        if (slots.Greeted is { } greeted)
        {
            yield return At(text, greeted.Index, greeted.Length, "A greeting may stand here; whether it may name the person is not settled.", "2(j)(2)(i)", "Greet without a name.") with { Severity = FindingSeverity.Doubtful };
        }

        foreach (Match words in Words().Matches(new string(slots.Rest)))
        {
            yield return At(text, words.Index, words.Length, "Words that a limited-content message has no place for.", "2(j)", "Leave them out. The list of what may be said is closed.");
        }
    }

    private static LanguageFinding Lacking(FoldedText text, string reason, string paragraph, string suggestion) => At(text, 0, 0, reason, paragraph, suggestion);

    private static LanguageFinding At(FoldedText text, int start, int length, string reason, string paragraph, string suggestion)
    {
        var (from, size, words) = text.Locate(start, length);
        return new LanguageFinding
        {
            Start = from,
            Length = size,
            Words = words,
            Kind = FindingKind.LimitedContent,
            Severity = FindingSeverity.Block,
            Reason = reason,
            Citation = Citation.RegulationF(paragraph),
            Certainty = Certainty.Read,
            Suggestion = suggestion,
        };
    }

    private sealed record Slot(int Index, int Length, string Value);

    /// <summary>What was found, and what is left of the text: what is found leaves zeros behind.</summary>
    private sealed class Slots
    {
        public required char[] Rest { get; init; }

        public Slot? Greeted { get; set; }

        public Slot? Person { get; set; }

        public Slot? Business { get; set; }

        public bool Asks { get; set; }

        public bool HasNumber { get; set; }
    }

    [GeneratedRegex(@"^(?i:hi|hello|hey|good (morning|afternoon|evening|day)|greetings|dear|hola|buenos dias|buen dia|buenas (tardes|noches)|buenas)( there)?(,? (?i:mr|mrs|ms|sr|sra|senor|senora)\.?)?(,? (?<name>(?!This|My|It|Le|Soy|Habla|Mi|I)[A-Z][a-z'\-]+( [A-Z][a-z'\-]+)?))?", Options, Patience)]
    private static partial Regex Greeting();

    [GeneratedRegex($@"(?i:this is|my name is|i am|i'm|here is|le habla|les habla|habla|soy|mi nombre es|le llama) (?<name>{Name})((,| (?i:and|y))?( (?i:i am|i'm|le|la|lo|estoy))? ?(?i:calling|llamando|llamo|hablando|hablo|with|from|at|for|of|de|desde|en nombre de)( (?i:from|with|on behalf of|for|at|de|desde|en nombre de))? (?<business>{Business}))?", Options, Patience)]
    private static partial Regex Identity();

    [GeneratedRegex($@"(?i:(please|kindly|por favor),? ?)?(?i:(could|would|can) you (please )?)?\b(?i:call|contact|reach|phone|ring|return|reply to|respond to|get back to|llamar|llame|llameme|llamenos|comuniquese|contacte|contacteme|devuelva|devuelvame|responda)\b( (?i:me|us|back|the call|my call|our call|this call|this message|my message|to|conmigo|con|a mi|la llamada|mi llamada|nos)\b)*( (?<name>{Name}))?((,| (?i:or|and|o|y|u))* ?((?i:me|us|conmigo|a mi|con|a)\b)? ?({AnyOfUs}|\b(?i:or|o) (?i:con )?{Name}))*( (?i:back))?", Options, Patience)]
    private static partial Regex Request();

    [GeneratedRegex($@"(?i:(if|when) you (call|reply|return the call)( back)?,? )?(?i:you (may|can|could) (speak|talk) (to|with)) {AnyOfUs}|(?i:puede hablar con) {AnyOfUs}", Options, Patience)]
    private static partial Regex Anybody();

    [GeneratedRegex(@"(\+?1[ .\-]?)?(\([0-9]{3}\) ?|[0-9]{3}[ .\-]?)[0-9]{3}[ .\-]?[0-9]{4}\b(,? (?i:ext|extension|x)\.? ?[0-9]{1,6})?|\b1?-?8[0-9]{2}-[A-Z0-9-]{7,9}\b", Options, Patience)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?i:(it is|it's|the time is|today is|hoy es|es|son)( now)? ?(las?|el)?\b)(?=[^A-Za-z]*([0-9]|(?i:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|lunes|martes|miercoles|jueves|viernes|sabado|domingo)))|\b[0-9]{1,2}(:[0-9]{2})? ?(?i:a\.? ?m\b\.?|p\.? ?m\b\.?|o'clock|de la (manana|tarde|noche))|\b[0-9]{1,2}:[0-9]{2}\b|\b(?i:noon|midnight|mediodia|(mon|tues|wednes|thurs|fri|satur|sun)days?|weekdays?|weekends?|today|tomorrow|tonight|anytime|any|every|each|day|days|morning|afternoon|evening|lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|hoy|manana|cualquier|dia|dias|entre semana)\b|\b(?i:january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b( [0-9]{1,2}(st|nd|rd|th)?\b)?(,? (de )?20[0-9]{2})?|\b[0-9]{1,2} de (?=\0)|\b(?i:(eastern|central|mountain|pacific|alaska|hawaii)( (standard|daylight))?( time)?|hora del (este|centro|pacifico)|e[sd]?t|c[sd]t|m[sd]t|p[sd]t)\b|\b(?i:between|until|through|till|hasta|entre|desde)\b(?=[ \0]*([0-9\0]|(?i:the hours)))|\b[0-9]{1,2}(?= (?i:and|to|y|a|until|hasta) [0-9\0])|\b[0-9]{1,2}\b(?=[., \0]*$)", Options, Patience)]
    private static partial Regex Moment();

    /// <summary>Left over: words other than the small ones that join the slots.</summary>
    [GeneratedRegex(@"(?!(?i:or|and|at|on|to|from|the|in|of|o|y|e|a|al|de|del|el|la|las|los|en|between|until|through|number|numero)\b)\b[A-Za-z0-9$#][\w'$#.\-]*\b( (?!(?i:or|and|at|on|to|from|y|al)\b)[\w'$#\-]+)*", Options, Patience)]
    private static partial Regex Words();

    /// <summary>Names that tell the listener of a debt.</summary>
    [GeneratedRegex(@"\b(?i:collect\w*|debts?|recover\w*|receivables?|credit( control| management)?|arrears|repossess\w*|delinquen\w*|cobr(o|os|anza|anzas|adores?|ador|adora)|deudas?|recuperacion\w*|law|legal|abogados?|attorneys?)\b", Options, Patience)]
    private static partial Regex Revealing();
}
