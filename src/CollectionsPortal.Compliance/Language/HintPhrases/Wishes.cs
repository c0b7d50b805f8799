namespace CollectionsPortal.Compliance.Language.HintPhrases;

/// <summary>How people want to be reached, and how not.</summary>
internal static class Wishes
{
    private const string Not = "(don't|do not|dont|never|not to|please not|no longer|stop|quit)";
    private const string Small = "( (send|sending|me|us|any|more|the|these|your|those|my|with|ever|all|by|him|her))*";
    private const string Work = "(my |her |his |their |the )?(work|job|workplace|office|place of (work|employment|business)|shop|store where)";
    private const string Home = "(my |her |his |their |the )?(house|home( phone)?|landline|apartment|place)";
    private const string Clock = "(\\d|noon|midnight|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|lunch|dinner|work|the morning|the afternoon|the evening|morning|afternoon|evening|<day>)";

    public static HintFamily Cease { get; } = new()
    {
        Kind = HintKind.Cease,
        English =
        [
            "leave (me|us|him|her|my family) (the hell )?alone", $"{Not}( ever)? (contact|contacting|bother|bothering|harass|harassing|write to|approach)( me| us| her| him)( again| anymore| any more)?", "cease and desist",
            "(cease|end|halt|stop)( all| any| further| your)* (contact|contacting|communication|communications|communicating|collection|collecting|correspondence)", "(want|wants|wanted|demand|demands|request|requests) (that )?(all |any )?(contact|communications?)( \\w+){0,3}? (to )?(cease|stop|end)",
            "(refuse|refuses|refused|refusing) to pay", "(i|we|he|she|they)( simply| just)? (won't|will not|'m not going to|am not going to|is not going to|isn't going to|will never) (ever )?pay( this| it| a (cent|dime|penny)| you| anything)?", "don't (ever )?want to (hear|talk|speak)( \\w+){0,3}? (again|anymore)", "wants? to be left alone",
            "(don't|do not) (ever )?want to (hear|talk|speak)( \\w+){0,5}? (again|anymore|ever)", "stay away from (me|us)",
        ],
        Spanish =
        [
            "(no|nunca|jamas)( me| nos)?( vuelva a| vuelvan a)? (contacten?|contactar(me|nos)?|molesten?|molestarme|comunicarse conmigo|escriban?)( nunca)?( mas)?", "(dejeme|dejenme|dejame|dejenos) en paz", "(me niego|se niega) a pagar", "no (voy a|va a|pienso|piensa) pagar( esto| eso| nada)?", "cese(n)? (todo|toda|cualquier) (contacto|comunicacion)",
        ],
    };

    public static HintFamily StopCalls { get; } = new()
    {
        Kind = HintKind.StopCalls,
        English =
        [
            $"{Not}{Small} (call|calls|calling|phone calls|phoning|phone|ring|ringing|dial|dialing)( me| us| her| him| them| this (phone|number|cell|line)| my (phone|cell|number|mobile))?( anymore| again| any more)?",
            "no more( phone| telephone)? calls", "no phone calls", "no calls,? please", "(take|remove) (me|my number|my name|this number|her|him) (off|from) (your|the) (call )?(list|system)", "lose (my|this) number", "calls? (has|have) to stop",
            "(don't|do not) want( you| any)?( to)? (call|calls|calling)( me)?",
        ],
        Spanish =
        [
            "(deje|dejen|deja|pare|paren)( ya)? de (llamar|llamarme|llamarnos|llamarle|marcar|marcarme)", "(ya )?no (me |nos |la |lo |le )?(llame|llamen|llames|vuelva a llamar|vuelvan a llamar|marque|marquen)( mas| nunca mas| otra vez)?", "no mas llamadas", "que (ya )?no (la|lo|le) llam(en|emos)( mas)?",
            "(deje|dejeme|dejen|dejenme|paren|parele)( ya)? de (estar )?(llamando|llamar|marcando|marcar|molestar por telefono)",
        ],
        Harmless = ["(did|do|does) not (phone|ring|call) (last|this|back|yet)", "stop (by|in) and (call|ring)", "not to phone"],
    };

    public static HintFamily StopTexts { get; } = new()
    {
        Kind = HintKind.StopTexts,
        English = [$"{Not}{Small} (text|texts|texting|sms|text messages|messaging)( me| us| her| him| this number)?( anymore| again)?", "no more( text)? messages", "no more texts", "no texts,? please", "no (more )?texts?( messages)?( to me| at all)?", "(don't|do not) want( any)?( more)? texts"],
        Spanish = ["no (me |nos |le )?(mande|manden|envie|envien|escriba|escriban)( mas)? (mensajes|textos|sms)( de texto)?", "(deje|dejen|pare|paren) de (mandar|mandarme|enviar|enviarme|escribirme)( mas)? ?(mensajes|textos|sms)?( de texto)?", "no mas (mensajes|textos)"],
    };

    public static HintFamily StopEmail { get; } = new()
    {
        Kind = HintKind.StopEmail,
        English = ["unsubscribe( me)?", $"{Not}{Small} (e-?mail|e-?mails|e-?mailing)( me| us| her| him)?( anymore| again)?", "no more e-?mails?", "no e-?mails?,? please"],
        Spanish = ["no (me |nos |le )?(mande|manden|envie|envien|escriba|escriban)( mas)? (correos|e-?mails|correo electronico)( electronicos)?", "(deje|dejen) de (mandar|mandarme|enviar|enviarme)( mas)? (correos|e-?mails)", "no mas correos"],
        Harmless = ["not e-?mail(ed)? (it|the|yet)"],
    };

    public static HintFamily NotAtWork { get; } = new()
    {
        Kind = HintKind.NotAtWork,
        English =
        [
            $"({Not}|can't|cannot|not)( \\w+){{0,2}}? (call|calls|calling|phone|contact|contacted|reach|write|ring|called)( \\w+){{0,3}}? (at|to) {Work}", $"(can't|cannot|not allowed to|isn't allowed to|may not|unable to|not able to) (take|have|get|receive|accept|answer|talk|make|use)( \\w+){{0,4}}? at {Work}",
            "(boss|employer|supervisor|manager|company|job|work|they|school)( \\w+)? (doesn't|does not|don't|do not|won't|will not|forbids?|prohibits?)( \\w+){0,2}? (allow|permit|like|let|want|calls?)( \\w+){0,4}? ?(calls?|phones?|at work)?", "no (personal )?(phone )?calls (at|to|during) (my |her |his )?work", "(get|getting|got) in trouble( \\w+){0,4}? at work", "not at (my |her |his )?work",
            "(fire|fired|in trouble|written up|lose my job)( \\w+){0,5}? (call|calling|ring|ringing|phone|phoning)( \\w+){0,3}", "(not supposed|not allowed) to (be on|use|answer|take) (the|my|a) (phone|cell|calls?)( \\w+){0,2}?",
        ],
        Spanish =
        [
            "no (me |la |lo |le |nos )?(llame|llamen|llamar|contacten?|hablen?|marquen?)( \\w+){0,2}? (al|en el|en mi|a mi|en su|a su) (trabajo|empleo|oficina)", "no (puedo|puede|me dejan|le dejan|me permiten|le permiten)( \\w+){0,4}? (llamadas|hablar|contestar|atender)( \\w+){0,2}? (en|al) (el |mi |su )?(trabajo|empleo)", "(jefe|jefa|patron|patrona) no (permite|deja|quiere)( \\w+){0,4}? (llamadas|llamen|telefono)", "en el trabajo no",
            "(en|a) (mi|el|su) (chamba|jale|trabajo|empleo) no( me)? (puedo|puede|dejan|contesto|contesta|permiten)( \\w+){0,2}?", "(me|lo|la) (corren|despiden|reganan) si( \\w+){0,3}? llam[a-z]+",
        ],
        Harmless = ["(they|company|work|job|school|boss) (don't|do not|doesn't|does not|won't|will not) (want|like|let|allow|permit)( me| him| her| us)?( to)? (pay|work|take|leave|go|come|do|give|get|overtime)( \\w+)?"],
    };

    public static HintFamily NotAtHome { get; } = new()
    {
        Kind = HintKind.NotAtHome,
        English = [$"({Not}|not)( \\w+){{0,2}}? (call|calls|calling|phone|contact|contacted|reach|write|mail|send|come)( \\w+){{0,3}}? (at|to) {Home}", "not at (my |her |his )?(home|house)( please)?", "nothing to (my|the) (house|home)"],
        Spanish = ["no (me |la |lo |le |nos )?(llame|llamen|llamar|escriban?|manden?|envien?|contacten?)( \\w+){0,3}? (a|en) (mi |su |la )?casa", "(a|en) (mi )?casa no (llame|llamen|escriba|mande)"],
    };

    public static HintFamily OnlyEmail { get; } = new()
    {
        Kind = HintKind.OnlyEmail,
        English = ["e-?mail( is the)? only( way)?", "only (by |via |through |use |using |send |contact me by |reach me by |want )*e-?mails?( me)?", "(best|only) way to (reach|contact|get)( \\w+){0,2}? is( by| via| through)? e-?mail", "(everything|contact|all contact)( \\w+){0,2}? (by|via|through) e-?mail", "just (use |send )?e-?mail( me| him| her)?"],
        Spanish = ["(solo|solamente|unicamente) (por |use |mandeme |envieme |quiere )?(correo electronico|e-?mail|correo)( electronico)?", "todo por (correo electronico|e-?mail)"],
        Harmless = ["only e-?mail (address|account|i have)", "(solo|solamente) por correo postal"],
    };

    public static HintFamily OnlyLetter { get; } = new()
    {
        Kind = HintKind.OnlyLetter,
        English = ["only (by |via |through |send |use |want |write |write to |contact \\w+ )*(me |us |her |him )?(letters?|in writing|by (post|mail|letter))", "(everything|all|contact|correspondence|it all)( \\w+){0,2}? in writing( by mail)?", "(in writing|by mail|by letter|by post|letters|mail) only", "(just|only) (write|mail|send) (me |us )?(a )?letters?"],
        Spanish = ["(solo|solamente|unicamente) (por )?(carta|cartas|correo postal|escrito)", "todo por (escrito|carta|correo postal)"],
    };

    public static HintFamily CallAgain { get; } = new()
    {
        Kind = HintKind.CallAgain,
        English = ["(call|try|ring|phone) (me|us|her|him|them)? ?(back|again)( (later )?(tomorrow|today|tonight|this week|next week|later|in <number> (minutes|hours|days)|on <day>|<day>|at \\d+|after \\d+|in the (morning|afternoon|evening)))+", "(ok|okay|fine) to call( \\w+){0,2}? again"],
        Spanish = ["(llameme|llamenme|llamame|llamenos|llame|vuelva a llamar|vuelva a llamarme|marqueme)( otra vez| de nuevo| manana| mas tarde| luego| la proxima semana)+( (el )?<dia>| manana)?"],
    };

    public static HintFamily BadTime { get; } = new()
    {
        Kind = HintKind.BadTime,
        English =
        [
            $"({Not}|not|no|can't|cannot)( \\w+){{0,3}}? (call|calls|calling|phone|contact|talk|reach|ring)( \\w+){{0,3}}? (before|after|between|during|until|in the (morning|afternoon|evening)s?|on (the )?<day>|<day>|at (night|lunch|noon|this (time|hour)|that (time|hour))|this (early|late)|so (early|late))( {Clock})?",
            "(mornings?|afternoons?|evenings?|nights?|<day>)( \\w+)? (is|are|aren't|isn't|don't|doesn't|won't)( \\w+)? (bad|good|work|inconvenient|not good|difficult|impossible|hard)( for me)?", "(isn't|is not|'s not|not|wasn't) (really )?(a )?(very )?(good|great|convenient|best) time", "(is|'s) (really )?an? (bad|terrible|inconvenient|awful) time", "bad time", "inconvenient",
            "(work|works|working|worked) (the )?(nights?|night shift|graveyard( shift)?|third shift|overnights?)", "night shift", "(sleep|sleeps|sleeping|asleep) (days|during the day|in the (day|daytime|morning)|until (noon|\\d))", "(not|never) on <day>", "(i'm|i am|he's|she's|is) (driving|in a meeting|at a funeral|in class|in church|in court)( right now| now)?", "(i'm|i am|is|too|very) busy (right now|now|at the moment|today)", "(can't|cannot) talk( right)? ?now",
            "(<day>|shabbat|sabbath|ramadan|mornings|evenings|afternoons)( \\w+){0,6}? (don't|do not|can't|cannot|won't) (answer|pick up|talk|take|use)( \\w+){0,3}?", "(asleep|sleeping|at work|in class|in school) (until|till|before) (noon|\\d+)",
        ],
        Spanish =
        [
            "no (me |la |lo |le |nos )?(llame|llamen|llamar|marquen?|hablen?|contacten?)( \\w+){0,3}? (antes|despues|entre|durante|hasta|por la (manana|tarde|noche)|en la (manana|tarde|noche)|los <dia>|el <dia>|de noche|ese dia|a esta hora|tan (tarde|temprano))( de las [a-z0-9]+)?", "(trabajo|trabaja|trabajar) de noche", "turno de (noche|la noche)", "(duermo|duerme) de dia", "no es (un )?buen momento", "es (un )?mal momento", "estoy (ocupad[oa]|manejando|conduciendo|en una reunion)", "no puedo hablar( ahora| en este momento)?", "(las mananas|las tardes|los <dia>) (no|son malas|son dificiles)( puedo| puede)?",
        ],
        Harmless = ["good (morning|afternoon|evening)"],
    };

    public static HintFamily GoodTime { get; } = new()
    {
        Kind = HintKind.GoodTime,
        English =
        [
            $"(call|reach|contact|phone|text|try|ring)( me| us| her| him| them| back)? (anytime |any time |only )?(after|before|between|on|at|in|around|from)( about)? {Clock}( ?(am|pm|a\\.m|p\\.m|o'clock))?", "best (time|day|hours?)( \\w+){0,5}? (is|are|would be)( \\w+)?", "(mornings|afternoons|evenings|nights|<day>) (is|are|work|works) (best|good|fine|better|ok|okay|great)( for me)?", "(available|reachable|free to talk) (after|before|between|on|in the)( \\w+)?", "(prefers?|likes?) (calls?|texts?|to be called|being called|contact)? ?(after|before|between|on <day>|in the)( \\w+)?",
            "(catch|find|get|reach) me( best)? (at|during|around|after|before|on|in)( the)? \\w+",
        ],
        Spanish =
        [
            "(llameme|llamenme|llamame|marqueme|contacteme|llamenos|llamar)( \\w+){0,2}? (despues|antes|entre|por la (manana|tarde|noche)|en la (manana|tarde|noche)|a las|los <dia>|el <dia>|a partir)( de las [a-z0-9]+)?", "(mejor|buena) (hora|momento)( \\w+){0,4}? (es|son|seria)", "prefiere( \\w+){0,4}? (despues|antes|por la (manana|tarde|noche))", "(esta|estoy) disponible (despues|antes|por la|los <dia>)",
        ],
    };

    public static HintFamily MayText { get; } = new()
    {
        Kind = HintKind.MayText,
        English = ["(you|they|we|you're)( can| may| could| welcome to)( also| just| always)? text( me| us| her| him)?", "(text|texts|texting|text messages) (is|are|works?) (ok|okay|fine|good|best|better|easier|alright)( for me)?", "(fine|ok|okay|good|happy) (to|with|for|by)( \\w+){0,3}? (text|texts|texting)( me)?", "(please )?text me( instead| at| on| anytime| whenever)", "please text me", "prefers? texts?"],
        Spanish = ["(puede|pueden|puedes)( \\w+)? ?(mandarme|enviarme|escribirme|mandar|enviar)( por)?( un| unos)? (mensajes?|textos?)( de texto)?", "(mandeme|envieme|mandame) (un )?(mensaje|texto)", "por mensaje (esta bien|es mejor|mejor)", "prefiere (los )?(mensajes|textos)"],
    };

    public static HintFamily MayEmail { get; } = new()
    {
        Kind = HintKind.MayEmail,
        English = ["(you|they|we|you're)( can| may| could| welcome to)( also| just| always)? e-?mail( me| us| her| him)?", "e-?mails? (is|are|works?) (ok|okay|fine|good|best|better|easier|alright)( for me)?", "(fine|ok|okay|good|happy) (to|with|for|by)( \\w+){0,3}? e-?mails?( me)?", "please e-?mail me", "e-?mail me( instead| at| the| anytime)", "prefers? (an )?e-?mails?"],
        Spanish = ["(puede|pueden|puedes)( \\w+)? ?(mandarme|enviarme|escribirme|mandar|enviar)( \\w+){0,2}? (correos?|e-?mails?)( electronicos?)?", "(mandeme|envieme|escribame)( \\w+){0,2}? (correo|e-?mail)( electronico)?", "prefiere (el )?(correo|e-?mail)( electronico)?"],
    };

    public static IReadOnlyList<HintFamily> All { get; } = [Cease, StopCalls, StopTexts, StopEmail, NotAtWork, NotAtHome, OnlyEmail, OnlyLetter, CallAgain, BadTime, GoodTime, MayText, MayEmail];
}
