using System.Globalization;
using CollectionsPortal.Domain.Contacts;
using NodaTime.Text;
using Outcomes = CollectionsPortal.Compliance.Facts.ContactOutcome;

namespace CollectionsPortal.Web.Pages.Plan;

public sealed partial record PlanText
{
    public static PlanText Spanish => SpanishWords.Text;

    private static class SpanishWords
    {
        private static readonly LocalTimePattern Time = LocalTimePattern.Create("h:mm", CultureInfo.InvariantCulture);

        public static readonly PlanText Text = new()
        {
            Code = "es",
            Name = "Español",
            Languages = "Idiomas",
            SkipText = "Ir al contenido",

            DoorTitle = "Página privada",
            DoorHeading = "Primero, ¿es usted?",
            DoorLead = "Esta página es privada. Antes de abrirla, díganos un dato suyo. Basta con uno de los dos.",
            BirthDate = "Su fecha de nacimiento",
            BirthDateHint = "Por ejemplo 3 27 1981",
            Month = "Mes",
            Day = "Día",
            Year = "Año",
            Or = "o",
            Zip = "El código postal de su casa",
            ZipHint = "Cinco cifras",
            DoorLeadBoth = "Esta página es privada. Antes de abrirla, díganos estos dos datos suyos.",
            DoorLeadPassphrase = "Esta página es privada. Antes de abrirla, díganos el número que le dimos por teléfono.",
            AccountEnding = "El final de su número de cuenta",
            AccountEndingHint = "Las últimas cuatro letras o cifras, como en las facturas del acreedor",
            Passphrase = "El número de la llamada",
            PassphraseHint = "Ocho cifras. Abren la página una vez.",
            OpenPage = "Abrir mi página",
            DoorFoot = "Lo preguntamos para que nadie más pueda leer su página. Después de cinco respuestas equivocadas, queda cerrada un tiempo.",
            TryAgain = "Todavía no se pudo",
            NothingEntered = "Escriba su fecha de nacimiento o su código postal.",
            NotADate = "Esto no es una fecha. Escriba mes, día y año con números.",
            NotAZip = "Un código postal tiene cinco cifras.",
            NotAnEnding = "Escriba las últimas cuatro letras o cifras de su número de cuenta.",
            NotAPassphrase = "El número tiene ocho cifras.",
            DoesNotMatch = "Esto no coincide con lo que tenemos. Por favor, revíselo.",
            NoLinkHeading = "Este enlace no se abre",
            NoLinkText = "Puede ser antiguo, o hay uno más nuevo, o queda cerrado un tiempo después de respuestas equivocadas. Pida uno nuevo a quienes se lo dieron.",
            TooManyHeading = "Espere un poco, por favor",
            TooManyText = "Hubo muchos intentos desde su red. Abra el enlace otra vez en cinco minutos.",
            ProblemHeading = "No se pudo",
            ProblemText = "Esa página no existe, o algo falló de nuestro lado. Nada cambió. Abra su enlace otra vez o pregúntenos.",
            ClosedHeading = "La página se cerró",
            ClosedText = "Para que siga siendo privada, se cierra si no se usa durante 15 minutos. Abra su enlace otra vez para volver.",

            LargePrint = "Letra grande",
            NormalPrint = "Letra normal",
            Money = SpanishPage.Money,
            Reach = SpanishPage.Reach,
            Entitled = SpanishPage.Rights,
            PageTitle = "Su plan",
            Hello = name => $"Hola, {name}: este es su plan.",
            Lead = "Esta página es privada. Aquí no se puede cambiar nada por error.",
            DebtCollector = agency => $"Esta página es de {agency}, un cobrador de deudas.",
            NextPayment = "Próximo pago",
            On = "el",
            DueToday = "hoy",
            YouHavePaid = "Usted ha pagado",
            ToGo = (money, date) => $"Faltan {money}; último pago: {date}.",
            PaidOf = (paid, total) => $"Usted ha pagado {paid} de {total}",
            AllPaid = "Ya terminó.",
            AllPaidThanks = "Todo lo de este plan está pagado. Gracias.",
            PlanEnded = date => $"Este plan terminó el {date}. Llámenos y veremos juntos qué sigue.",
            NotHereYet = money => $"Todavía no han llegado {money}. Suele pasar. Díganoslo y buscaremos otro día o una cantidad menor.",
            HelpHeading = "¿No puede hacer un pago?",
            HelpText = "Díganoslo, antes o después. Buscaremos algo que funcione: otro día, una cantidad menor, una pausa. Nadie le va a gritar.",
            QuestionsHeading = "¿Tiene alguna pregunta?",
            QuestionsText = "Pregúntenos. Le diremos lo que sabemos.",
            NobodySet = "Llame al número que le dimos.",
            Office = new()
            {
                Answer = (hours, zone) => $"Contestamos {hours}, {zone}.",
                Range = (from, to) => $"de {from} a {to}",
                Open = (days, from, to) => $"{days}, de {from} a {to}",
                Zones = new()
                {
                    ["Eastern time"] = "hora del Este",
                    ["Central time"] = "hora del Centro",
                    ["Mountain time"] = "hora de la Montaña",
                    ["Arizona time"] = "hora de Arizona",
                    ["Pacific time"] = "hora del Pacífico",
                    ["Alaska time"] = "hora de Alaska",
                    ["Hawaii time"] = "hora de Hawái",
                    ["Atlantic time"] = "hora del Atlántico",
                },
                OurTime = "hora de nuestra oficina",
            },
            Call = number => $"Llamar al {number}",
            WriteEmail = "Escribirnos",
            FreeAdvice = "Ayuda gratuita cerca de usted",
            PaymentsHeading = "Sus pagos",
            Paid = "pagado",
            Next = "próximo",
            NotYetHere = "aún no llega",
            PartPaid = paid => $"{paid} pagados",
            AllPayments = count => $"Los {count} pagos",
            ReceivedHeading = "Lo que llegó",
            TakenBack = "anulado",
            PaidBefore = money => $"De eso, {money} llegaron antes de que cambiara el plan.",
            AllBefore = "Todo llegó antes de que cambiara el plan.",
            OweHeading = "Lo que debe y cómo se llegó a eso",
            OwedOn = (creditor, date) => $"{creditor}, {date}",
            Interest = "Intereses desde entonces",
            Fees = "Cargos desde entonces",
            PaidOrCredited = "Usted pagó o se le abonó",
            Total = date => $"Total el {date}",
            FirstOwedTo = name => $"Primero se le debía a {name}",
            AccountNumber = number => $"Cuenta terminada en {number}",
            Disputed = "Usted disputa esta deuda. Los pagos no van a ella, a menos que usted lo diga.",
            ContactsHeading = "Cuándo nos comunicamos con usted",
            NoContacts = "Todavía no nos hemos comunicado con usted.",
            Channel = (channel, theyCame) => (channel, theyCame) switch
            {
                (ContactChannel.Call, false) => "teléfono",
                (ContactChannel.Call, true) => "usted llamó",
                (ContactChannel.Text, false) => "mensaje de texto",
                (ContactChannel.Text, true) => "su mensaje de texto",
                (ContactChannel.Email, false) => "correo electrónico",
                (ContactChannel.Email, true) => "su correo electrónico",
                (_, false) => "carta",
                (_, true) => "su carta",
            },
            Outcome = (outcome, isCall) => outcome switch
            {
                Outcomes.ReachedConsumer => "hablamos",
                Outcomes.DeclinedToTalk => "no quiso hablar",
                Outcomes.NoAnswer => "sin respuesta",
                Outcomes.VoicemailNoMessage => "sin respuesta, sin mensaje",
                Outcomes.LimitedContentMessage or Outcomes.OtherMessage => "dejamos un mensaje",
                Outcomes.ReachedSomeoneElse => "contestó otra persona",
                Outcomes.WrongNumber => "no era su número",
                Outcomes.DidNotConnect => "sin conexión",
                Outcomes.Undelivered => "fue devuelto",
                _ => isCall ? "no sabemos cómo terminó" : "enviado",
            },
            ToldHeading = "Lo que usted nos pidió",
            ToldNothing = "Nada todavía. Díganos cuándo, dónde y cómo podemos comunicarnos con usted, y lo respetamos.",
            ToldAttorney = "Usted tiene abogado. Escribimos a su abogado, no a usted.",
            ToldStop = date => $"El {date} nos pidió que dejáramos de comunicarnos con usted.",
            RightsHeading = "Sus derechos",
            CloseHeading = "¿Terminó de leer?",
            ClosePage = "Cerrar esta página",
            OpensUntil = date => $"Su enlace se abre hasta el {date}.",

            Months = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
            Weekdays = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
            ShortWeekdays = ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"],
            DayAndMonth = (day, month) => $"{day.ToString(CultureInfo.InvariantCulture)} de {month}",
            WithYear = (day, year) => $"{day} de {year.ToString(CultureInfo.InvariantCulture)}",
            WeekdayAndDay = (weekday, day) => $"{weekday} {day}",
            Clock = time => $"{Time.Format(time)} {(time.Hour < 12 ? "a. m." : "p. m.")}",
            Wishes = new()
            {
                NotAtWork = "No en el trabajo.",
                NotAtAPlace = "No en un lugar que usted nombró.",
                NotOneAddress = "No a un número o dirección que usted nombró.",
                NotThere = channel => channel switch
                {
                    ContactChannel.Call => "Sin llamadas a un número que usted nombró.",
                    ContactChannel.Text => "Sin mensajes de texto a un número que usted nombró.",
                    ContactChannel.Email => "Sin correos electrónicos a una dirección que usted nombró.",
                    _ => "Sin cartas a una dirección que usted nombró.",
                },
                Yes = SpanishPage.Yes,
                FromDay = date => $"Desde el {date}.",
                UntilDay = date => $"Hasta el {date}.",
                Not = channel => channel switch
                {
                    ContactChannel.Call => "Sin llamadas.",
                    ContactChannel.Text => "Sin mensajes de texto.",
                    ContactChannel.Email => "Sin correos electrónicos.",
                    _ => "Sin cartas.",
                },
                AnyDay = "cualquier día",
                WorkingDays = "de lunes a viernes",
                Weekend = "el fin de semana",
                NotOn = days => $"A ninguna hora, {days}.",
                GoodOn = days => $"Le conviene: {days}.",
                NotBetween = (days, hours) => $"No {hours}, {days}.",
                GoodBetween = (days, hours) => $"Le conviene: {hours}, {days}.",
                Before = time => $"antes de {The(time)}",
                After = time => $"después de {The(time)}",
                Between = (from, to) => $"entre {The(from)} y {The(to)}",
            },
        };

        /// <summary>"las 3:00 p. m.", but "la 1:00 p. m.".</summary>
        private static string The(string time) => $"{(time.StartsWith("1:", StringComparison.Ordinal) ? "la" : "las")} {time}";
    }
}
