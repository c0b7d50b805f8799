using System.Globalization;
using CollectionsPortal.Compliance.Facts;
using CollectionsPortal.Domain.Accounts;
using CollectionsPortal.Domain.Contacts;
using CollectionsPortal.Domain.Debtors;
using CollectionsPortal.Domain.Plans;

namespace CollectionsPortal.Web.Pages.Plan;

public sealed partial record PlanText
{
    private static class SpanishPage
    {
        public static readonly MoneyWords Money = new()
        {
            Since = kind => kind switch
            {
                ItemizationKind.LastStatement => "el día de su última factura",
                ItemizationKind.ChargeOff => "el día en que el acreedor dio la deuda por perdida",
                ItemizationKind.LastPayment => "el día de su último pago",
                ItemizationKind.Transaction => "el día en que nació la deuda",
                _ => "el día de la sentencia del tribunal",
            },
            Began = (creditor, amount, date, kind) => $"El {date} usted le debía {amount} a {creditor}. Fue {kind}.",
            Came = date => $"Recibimos la cuenta el {date}.",
            CreditorInterest = (creditor, amount) => $"Entre esos dos días {creditor} agregó {amount} de intereses.",
            CreditorFees = (creditor, amount) => $"Entre esos dos días {creditor} agregó {amount} de cargos.",
            CreditorNothing = creditor => $"Entre esos dos días {creditor} no agregó intereses ni cargos.",
            CameOff = amount => $"En ese tiempo se descontaron {amount}, porque usted los pagó o se le abonaron.",
            OlderAdded = "Hay líneas más antiguas. El estado de cuenta las tiene todas.",
            AskWhy = "Pregúntenos por qué se agregó y lo averiguaremos.",
            NothingAdded = "Desde que la recibimos no hemos agregado nada: ni intereses ni cargos.",
            Added = "Desde que la recibimos se agregó esto:",
            OnlyByRight = "Solo podemos agregar intereses o cargos si su contrato o una ley lo permite claramente.",
            Fee = "cargo",
            Interest = "intereses",
            FeeTakenOff = "cargo quitado",
            InterestTakenOff = "intereses quitados",
            BookedBefore = date => $"por los días antes del {date}",
            WrittenAs = "Lo anotamos así, en inglés:",
            NotWritten = "Pregúntenos por esto.",
            Allowed = byLaw => byLaw ? "Una ley lo permite, con estas palabras:" : "Su contrato lo permite, con estas palabras:",
            BearsInterest = rate => $"A esta deuda se le pueden agregar intereses de {rate}.",
            Rate = yearly => string.Create(CultureInfo.InvariantCulture, $"{yearly * 100:0.####} % al año"),
            InterestRests = "Por ahora no se agregan intereses.",
            NoInterest = "A esta deuda no se le agregan intereses.",
            PayHeading = "Cómo pagar",
            PayOnline = "Pagar por internet",
            PayOnlineHint = "Lleva a la página de nuestro servicio de pagos.",
            PayByCheck = (address, reference, _) => $"Con cheque o giro postal, a {address}. Escriba en él {reference}.",
            PayByPhone = "Por teléfono: llámenos y lo haremos juntos.",
            NoCards = "Por favor, nunca nos mande un número de tarjeta por correo. Esta página no lo pide.",
            IfNotHeading = "¿Qué pasa si no puedo pagar?",
            IfNot =
            [
                "Nada pasa por sí solo. Un pago tardío no agrega por sí solo ningún cargo.",
                "Alguien de nosotros le preguntará qué le ayudaría: otro día, una cantidad menor o una pausa.",
                "Solo una persona puede terminar un plan. Necesita una razón y se lo dice antes.",
                "Si el plan termina, usted todavía debe lo que falta. Sus derechos siguen siendo los mismos.",
            ],
            Rests = "Ahora no le pedimos ningún dinero. No tiene que hacer nada.",
            DebtRests = "Ahora no le pedimos que pague esta deuda.",
            TooOld = date => $"El plazo para demandar por esta deuda terminó el {date}. La ley no nos permite demandar por ella. En algunos lugares, un pago puede hacer que ese plazo empiece de nuevo. Pida ayuda legal gratuita antes de pagar.",
            InterestAgain = "Si el plan termina, se pueden volver a agregar intereses.",
            Aim = (kind, review) => kind switch
            {
                PlanKind.Settlement => "Esto es un acuerdo por menos. Cuando lo haya pagado todo, se perdona el resto de la deuda.",
                PlanKind.Token => $"Son pagos pequeños por un tiempo. El resto de la deuda queda. Hablaremos de eso {review}.",
                PlanKind.Nil => $"Por ahora usted no paga nada. La deuda queda. Hablaremos de eso {review}.",
                _ => null,
            },
            Forgiven = (owed, left, forgiven) => $"Hoy debe {owed}. Pague {left} según el plan y se le perdonan los otros {forgiven}.",
            StandsUntil = date => $"Esta oferta vale mientras siga el plan. El último pago vence el {date}.",
            NotKept = "Si el plan termina antes, no se perdona nada. Lo que pagó sigue contando.",
            By = date => $"a más tardar el {date}",
            Soon = "pronto",
            Kept = "Usted cumplió el acuerdo. El resto de la deuda queda perdonado.",
            Paused = date => $"Su plan está en pausa. No hay que pagar nada antes del {date}.",
            Review = when => $"Le preguntaremos {when} si este plan todavía le conviene.",
        };

        public static string Yes(ConsentKind kind, bool isEmail) => kind switch
        {
            ConsentKind.Electronic when isEmail => "Dijo que podemos escribirle correos electrónicos.",
            ConsentKind.Electronic => "Dijo que podemos mandarle mensajes de texto.",
            ConsentKind.Automated => "Dijo que podemos llamarle o escribirle con una máquina.",
            ConsentKind.DespiteAttorney => "Dijo que podemos hablar con usted y no solo con su abogado.",
            ConsentKind.AtWork => "Dijo que podemos comunicarnos con usted en el trabajo.",
            ConsentKind.AtPlace => "Dijo que podemos comunicarnos con usted en un lugar que nombró.",
            _ => "Dijo que podemos hablar de esto con alguien que nombró.",
        };

        public static readonly ReachWords Reach = new()
        {
            Why = purpose => purpose switch
            {
                ContactPurpose.Collect => "sobre su deuda o su plan",
                ContactPurpose.ReplyToConsumer => "para responderle",
                ContactPurpose.ValidationNotice => "para informarle de la deuda y de sus derechos",
                ContactPurpose.DebtVerification => "para mandarle pruebas de la deuda",
                ContactPurpose.OriginalCreditorAnswer => "para decirle a quién le debía primero",
                ContactPurpose.OptOutConfirmation => "para decirle que dejamos de hacerlo, como pidió",
                ContactPurpose.CeaseAcknowledgement => "para decirle que dejamos de hacerlo, como pidió",
                ContactPurpose.NoticeOfRemedy => "para avisarle de un paso legal",
                _ => "porque una ley lo pide",
            },
            Older = count => $"{count} más",
            EvenOlder = "Hay otras más antiguas. Pregúntenos y le diremos cada una.",
            Heading = "Cuándo podemos comunicarnos con usted",
            Lead = "Esto es lo más que permiten la ley, nuestros propios límites y sus deseos. No quiere decir que lo haremos. Se trata de las deudas de esta página.",
            AtHome = zone => $"Las horas son las de su casa, {zone}.",
            AtOffice = zone => $"Las horas son las de nuestra oficina, {zone}.",
            Nothing = "Ahora no tenemos motivo para comunicarnos con usted sobre este plan.",
            Name = channel => channel switch
            {
                ContactChannel.Call => "Llamadas",
                ContactChannel.Text => "Mensajes de texto",
                ContactChannel.Email => "Correos electrónicos",
                _ => "Cartas",
            },
            AnyTime = "A cualquier hora.",
            NotAtAll = "No en las próximas dos semanas.",
            Never = "nunca",
            Days = (first, last) => $"{first} a {last}",
            Hours = (from, to) => $"de {from} a {to}",
            Midnight = "medianoche",
            AllDay = "todo el día",
            And = " y ",
        };

        public static readonly RightsWords Rights = new()
        {
            UnitedStates =
            [
                new("Puede pedirnos que dejemos de comunicarnos con usted. Por escrito, nos obliga en cuanto llega.", "Cobro de deudas (CFPB, en español)", "https://www.consumerfinance.gov/es/"),
                new("Puede decir que esta deuda, o una parte, no es correcta. Entonces tenemos que comprobarla y responderle.", "La norma completa, en inglés (12 CFR 1006)", "https://www.ecfr.gov/current/title-12/chapter-X/part-1006"),
                new("Puede decir cuándo, dónde y cómo no podemos comunicarnos con usted."),
                new("Puede hacer que un abogado hable por usted. Entonces hablamos con su abogado."),
                new("Puede quejarse de nosotros. No cuesta nada.", "Quejarse ante la Oficina para la Protección Financiera del Consumidor", "https://www.consumerfinance.gov/es/enviar-una-queja/"),
            ],
            UnitedKingdom =
            [
                new("Puede decirnos cuándo y cómo podemos comunicarnos con usted, y tenemos que tratarle con justicia.", "Sus derechos, en inglés (FCA)", "https://www.fca.org.uk/consumers"),
                new("Puede decir que esta deuda no es correcta. Entonces tenemos que investigarla."),
                new("Puede pedir un respiro: un tiempo en el que no podemos presionarle.", "Breathing Space, en inglés (GOV.UK)", "https://www.gov.uk/options-for-paying-off-your-debts/breathing-space"),
                new("Puede quejarse de nosotros. No cuesta nada.", "El Financial Ombudsman, en inglés", "https://www.financial-ombudsman.org.uk/"),
            ],
            State = new("Su estado puede darle más derechos.", "Busque la oficina de su estado", "https://www.usa.gov/es/fiscal-general-estatal"),
            ActHeading = "Díganos algo",
            Acts =
            [
                "«Esta deuda no es correcta»: diga qué parte y, si quiere, por qué. Entonces la comprobamos y le respondemos.",
                "«Necesito otro plan»: diga cuánto puede pagar y cuándo. Haremos un plan nuevo con usted.",
                "«No se comuniquen más conmigo»: dígalo por escrito y lo dejamos. La deuda queda.",
            ],
            ByPhone = "Por teléfono",
            ByPost = "Por correo postal",
            ByEmail = "Por correo electrónico",
            HelpHeading = "Ayuda gratuita cerca de usted",
            HelpLead = "Estos grupos no son nuestros y están de su lado. Preguntarles no cuesta nada.",
            HelpChecked = date => $"Probamos estas direcciones por última vez el {date}.",
            HelpUnchecked = "Anotamos estas direcciones y todavía no las hemos probado. Si una no funciona, díganoslo, por favor.",
        };
    }
}
