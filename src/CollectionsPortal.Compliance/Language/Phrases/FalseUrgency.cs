namespace CollectionsPortal.Compliance.Language.Phrases;

internal static class FalseUrgency
{
    public static PhraseFamily Family { get; } = new()
    {
        Kind = FindingKind.FalseUrgency,
        Reason = "Invents a deadline or a last chance.",
        Citation = Citation.RegulationF("18(a)"),
        Suggestion = "Name a date only if something truly ends on it, and say what.",
        English =
        [
            "final (notice|demand|warning|chance|opportunity|attempt|reminder|call|offer)", "last (chance|warning|notice|opportunity|call|attempt|offer)", "immediate (action|attention|payment|response|resolution)",
            "act (now|fast|immediately|today|quickly)", "(within|in|next) (the next )?(24|48|72|twenty[- ]four|forty[- ]eight|seventy[- ]two) (hours|hrs)", "before (it's|it is|its|it gets) too late", "or else", "too late (to|for you to) (settle|fix|stop)",
            "(hours|days|minutes) (remain|left|remaining)", "(time is|you are|you're|almost) (running )?out of time", "time is running out", "clock is ticking", "(expires?|ends?|closes?|gone|until|by|at) (tonight|at midnight|midnight|close of business)",
            "(today|this week) only", "(one[- ]time|limited[- ]time) (only|offer|opportunity|deal)", "for a limited time", "escalat(e|ed|es|ion|ing)", "no (more|further|other|second) (chances?|extensions?|warnings?)", "without (any )?(further|prior|more) (notice|warning)",
            "time[- ]sensitive", "legal matter", "important (legal|business) matter", "do not (ignore|delay)", "you have (been warned|run out)", "(now or never|deadline is today)",
            "(have|has|you've got|got|gave <you>|giving <you>) (only )?(until|till) (noon|midnight|tonight|tomorrow|today|the end of (the|this) (day|week)|close|\\d+ ?(am|pm|o'clock)?|five|<day>)", "(goes|moves|going|sent|go|move) (upstairs|to the next (level|stage|step)|up the chain|to my (manager|boss))", "out of my hands", "(last|final) day( to| for)?", "(won't|will not|can't|cannot|no longer|not) be able to (help|stop|hold)( \\w+)?", "(deal|offer|discount|settlement)( \\w+){0,3}? (off the table|withdrawn|won't last)", "(pay|settle) (tonight|before (noon|midnight|i hang up|we hang up|it gets|things))", "(things|it) (will )?(get|gets) (worse|ugly|serious|messy)", "while (i|we) still can",
            "only chance", "(have|has|got|get|gets) (only )?<number> (hours?|minutes?) (left )?to", "(this|it) (can't|cannot) wait", "this (very )?(minute|instant|second)", "(closes|expires|ends) (in|within) (the next )?<number> (minutes?|hours?)", "running out of (options|chances|patience)", "(pay|settle|decide|respond|accept)( [\\w']+){0,3}? or (we('ll| will)|you('ll| will))", "countdown",
        ],
        Spanish =
        [
            "ultim[oa]s? (aviso|oportunidad|advertencia|llamada|notificacion|requerimiento|intento|chance)", "(demasiado|muy) tarde", "antes de que sea( demasiado)? tarde", "(accion|atencion|pago|respuesta) inmediat[oa]",
            "actue (ya|ahora|de inmediato|hoy)", "(en|dentro de)( las)?( proximas)? (24|48|72|veinticuatro|cuarenta y ocho) horas", "solo (le )?quedan?", "(se le|se) (acaba|agota|termina) (el|su) tiempo", "at[ie]ng?ase a las consecuencias",
            "pague (ya|hoy mismo|ahora mismo|inmediatamente)", "sin (previo|mas|otro|ulterior) aviso", "(plazo|oferta) (vence|expira|termina) (hoy|esta noche|manana)", "asunto (legal|judicial)", "ahora o nunca",
            "(es el )?ultimo dia( para)?", "(ya|despues|luego|manana) no (podre|podremos|podra|habra)( \\w+)?", "antes de que sea", "tiene hasta (hoy|manana|el <dia>|las|mediodia|medianoche)",
            "unica oportunidad", "(esto|eso|ya) no puede esperar", "se (le )?acab(o|a) el (tiempo|plazo)", "se le acaban las (opciones|oportunidades)", "(decida|pague|responda) (hoy|ya|ahora) o",
        ],
        Harmless = ["last (call|attempt) (was|on|to you was)", "(after|since|in|during) (the|our|my|his|her) last (call|attempt)", "(before|by|until) (the )?close of business"],
    };
}
