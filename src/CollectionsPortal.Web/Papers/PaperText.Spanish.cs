using System.Globalization;
using CollectionsPortal.Domain.Ledger;
using CollectionsPortal.Domain.Plans;
using CollectionsPortal.Web.Pages.Plan;

namespace CollectionsPortal.Web.Papers;

public sealed partial record PaperText
{
    public static PaperText Spanish => SpanishWords.Text;

    private static class SpanishWords
    {
        public static readonly PaperText Text = new()
        {
            Page = PlanText.Spanish,
            CalendarTitle = money => $"Pago de {money}",
            CalendarWords = (money, phone) => phone is null
                ? $"{money}, como se acordó. ¿Otro día o una cantidad menor? Llame antes o después."
                : $"{money}, como se acordó. ¿Otro día o una cantidad menor? Llame al {phone}, antes o después.",

            PapersHeading = "Para guardar o imprimir",
            CalendarLink = "Los días de pago para su calendario (.ics)",
            CalendarHint = "Solo dice «Pago» y la cantidad, por si otros ven su calendario.",
            ScheduleLink = "Su plan (PDF)",
            StatementLink = "Estado de cuenta: lo que debe y cómo se llegó a eso (PDF)",
            LettersHeading = "Cartas listas para imprimir y firmar:",

            FromAgency = agency => $"Este documento es de {agency}, un cobrador de deudas.",
            Addressee = name => $"Para {name}",
            AsOf = date => $"Con fecha del {date}",
            Reference = reference => $"Plan {reference}",
            PageOf = (page, pages) => string.Create(CultureInfo.InvariantCulture, $"Página {page} de {pages}"),
            Date = "Fecha",
            Amount = "Cantidad",
            TotalWord = "Total",

            ScheduleTitle = "Su plan de pagos",
            PausedUntil = date => $"Su plan está en pausa. Los pagos siguen a partir del {date}. Antes de ese día no hay que pagar nada.",
            Settlement = forgiven => $"Este plan salda la deuda por menos. Cuando esté pagado como se acordó, se le perdonan {forgiven} y no debe nada más por ella.",
            Token = when => $"Son pagos pequeños por un tiempo. El resto de la deuda queda. Le preguntaremos {when} cómo va.",
            Nil = when => $"Por ahora no hay que pagar nada. La deuda queda. Le preguntaremos {when} cómo va.",
            Kept = "Todo lo de este plan está pagado. Gracias.",
            Ended = date => $"Este plan terminó el {date}. Ya no hay que pagar nada de él.",
            Replaced = "Un plan más nuevo tomó el lugar de este. Pídanos el nuevo.",
            Number = "N.º",
            DueOn = "Vence el",
            PaidWord = "Pagado",
            State = "Cómo está",
            StateOf = (state, active) => state switch
            {
                InstalmentState.Paid => "pagado",
                _ when !active => "sin pagar",
                InstalmentState.Missed => "aún no llega",
                InstalmentState.Next => "próximo",
                _ => "más tarde",
            },
            PaidSoFar = "Pagado hasta ahora",
            LeftOnPlan = "Falta en este plan",
            NoPayments = "En este plan no hay pagos.",
            PayHeading = "Cómo pagar",
            PayAsAgreed = "Pague como acordamos. Para pagar de otra manera, pregúntenos.",
            PayOnline = address => $"Por internet: {address}",
            PayByPost = (reference, address, _) => $"Con cheque o giro postal: escriba {reference} en él y envíelo a {address}.",
            NoCards = "Por favor, nunca escriba un número de tarjeta en una carta o un correo electrónico.",
            AskHeading = "¿No puede hacer un pago? ¿Tiene una pregunta?",
            AskText = "Díganoslo, antes o después. Buscaremos otro día, una cantidad menor o una pausa.",
            Phone = number => $"Teléfono: {number}",
            Email = address => $"Correo electrónico: {address}",
            Post = address => $"Correo postal: {address}",

            StatementTitle = "Estado de cuenta",
            StatementLead = "Este documento es para usted. No tiene que contestarlo.",
            OwedNow = "Lo que se debe hoy de estas deudas",
            OwedHeading = "Lo que debe y a quién",
            HowItCame = creditor => $"Cómo se llegó al saldo de {creditor}",
            OwedOn = date => $"Se debía el {date}",
            InterestSince = "Intereses después",
            FeesSince = "Cargos después",
            PaidSince = "Pagado después",
            CreditedSince = "Abonado después",
            WhenItCame = "Se debía cuando recibimos la cuenta",
            SinceThen = "Desde que recibimos la cuenta",
            What = "Qué pasó",
            OwedAfter = "Se debía entonces",
            Line = (kind, takesAway) => kind switch
            {
                LedgerEntryKind.Placement => "Recibimos la cuenta",
                LedgerEntryKind.Payment => takesAway ? "Llegó su pago" : "Se le devolvió dinero",
                LedgerEntryKind.Credit => "Se le abonó",
                LedgerEntryKind.Interest => takesAway ? "Intereses quitados" : "Intereses",
                LedgerEntryKind.Fee => takesAway ? "Cargo quitado" : "Cargo",
                LedgerEntryKind.Correction => "Se corrigió una línea anterior",
                _ => "Ajuste del saldo",
            },
            PlanHeading = "Su plan",
            PlanTotal = "Acordado en total",
            NextPayment = "Próximo pago",
            RightsHeading = "Si algo no es correcto",
            DisputeText = "Puede decir que una deuda, o una parte, no es correcta, o preguntar a quién se le debía primero. Escríbanos o llámenos. Lo anotamos y lo comprobamos. Ningún pago va a una deuda que usted disputa, a menos que usted lo diga.",
            LettersText = "En su página privada hay cartas listas para imprimir: para disputar, para cambiar el plan, para pedirnos que paremos o para decir cuándo no podemos llamar.",
            Letters = LetterText.Spanish,
        };
    }
}
