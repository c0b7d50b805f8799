namespace CollectionsPortal.Web.Papers;

public sealed partial record LetterText
{
    public static LetterText Spanish { get; } = new()
    {
        Heading = "Cartas para imprimir",
        Lead = "No tiene que escribir. Si quiere hacerlo, estas cartas están listas. Imprima una, marque lo que sea cierto en su caso, fírmela y envíenosla. Nada está marcado antes de que usted lo haga.",
        PrintOrPdf = "Imprima esta página o llévese la carta en PDF.",
        AsPdf = "Esta carta en PDF",
        Back = "Volver a su plan",
        From = "De",
        YourAddress = "Su dirección, si quiere darla",
        To = "Para",
        OurAddress = "La dirección que está en nuestras cartas",
        DateLine = "Fecha",
        About = "Se trata de",
        Debt = (creditor, ending) => $"{creditor}, cuenta terminada en {ending}",
        Tick = "Marque lo que sea cierto. Deje lo demás vacío.",
        Signature = "Firma",
        NextHeading = "Qué pasa después",
        KeepCopy = "Guarde una copia y anote el día en que la envió. Esta parte es para usted; no hace falta enviarla.",
        SayItOtherwise = "También puede decírnoslo por teléfono o correo electrónico. Una carta es más fácil de probar.",
        All = new Dictionary<LetterKind, Letter>
        {
            [LetterKind.Dispute] = new()
            {
                Name = "Esta deuda no es correcta",
                Subject = "Disputo esta deuda",
                Opening = "Disputo lo nombrado arriba, o la parte que describo aquí. Por favor, compruébenlo y envíenme la prueba.",
                Choices =
                [
                    new("Esta deuda no es mía."),
                    new("La cantidad no es correcta. Creo que es:", true),
                    new("Ya la pagué, o una parte. Cuándo y cuánto:", true),
                    new("Disputo solo esta deuda, o esta parte:", true),
                    new("Otra cosa:", true),
                    new("Por favor, envíenme el nombre y la dirección del primer acreedor."),
                ],
                Closing = "Hasta que me hayan contestado, por favor no lo den por aceptado.",
                Next =
                [
                    "Anotamos que usted disputa la deuda el día en que llega su carta. Si informamos de la deuda a alguien, decimos que está en disputa.",
                    "Si su carta llega a más tardar el último día nombrado en nuestro primer aviso, dejamos de cobrar lo que usted disputa hasta haberle enviado la prueba. Si llega más tarde, también la comprobamos y le contestamos.",
                    "Ningún pago va a una deuda que usted disputa, a menos que usted lo diga. Las otras deudas de su plan siguen como antes.",
                    "No cuesta nada, y nadie puede tratarle peor por ello.",
                ],
            },
            [LetterKind.Change] = new()
            {
                Name = "Necesito otro plan",
                Subject = "Pido un cambio de mi plan",
                Opening = "Mi plan ya no me sirve. Les pido que lo cambien.",
                Choices =
                [
                    new("Una cantidad menor. Puedo pagar:", true),
                    new("Otros días. Estos serían buenos:", true),
                    new("Una pausa. Más o menos hasta:", true),
                    new("Ahora no puedo pagar nada."),
                    new("Otra cosa:", true),
                    new("Qué ha cambiado, si quiero decirlo:", true),
                ],
                Closing = "Por favor, contéstenme antes de cambiar algo.",
                Next =
                [
                    "Le contestamos de una manera que usted permite. Juntos miramos lo que necesita para vivir y lo que queda.",
                    "Nada cambia antes de que usted haya dicho que sí. Lo que ha pagado queda pagado.",
                    "Preguntar no cuesta nada. No hay cargos ni castigos.",
                    "No tiene que contarnos cosas privadas. Si lo hace, las anotamos solo cuando usted esté de acuerdo.",
                ],
            },
            [LetterKind.Stop] = new()
            {
                Name = "Por favor, no se comuniquen más conmigo",
                Subject = "Les pido que no se comuniquen más conmigo",
                Opening = "Por favor, no se comuniquen más conmigo sobre las deudas que marco aquí.",
                Choices =
                [
                    new("Todas las deudas nombradas arriba."),
                    new("Solo estas:", true),
                    new("Todavía pueden enviarme lo que la ley les obliga a enviar."),
                    new("Todavía pueden escribirme sobre un plan que cumplo."),
                ],
                Closing = "Por favor, confírmenlo una vez por escrito, si la ley se lo permite.",
                Next =
                [
                    "Nos obliga desde el día en que llega su carta. Después solo podemos escribir para decir que paramos, o que nosotros o el acreedor podemos dar, o daremos, un paso determinado.",
                    "Con esto la deuda no desaparece, y usted sabrá menos de ella. Puede llamarnos o escribirnos en cualquier momento.",
                    "Su página privada sigue abierta mientras su enlace lo esté. Un plan que usted cumple sigue.",
                    "Si solo le molestan las llamadas o las horas, la carta «Cuándo no pueden llamarme» hace menos.",
                ],
            },
            [LetterKind.Times] = new()
            {
                Name = "Cuándo no pueden llamarme",
                Subject = "Cuándo, dónde y cómo no pueden comunicarse conmigo",
                Opening = "Por favor, no se comuniquen conmigo de las maneras y en los momentos que marco aquí.",
                Choices =
                [
                    new("No en el trabajo."),
                    new("No estos días:", true),
                    new("No a estas horas (de, a):", true),
                    new("No a este número o dirección:", true),
                    new("Sin llamadas."),
                    new("Sin mensajes de texto."),
                    new("Sin correos electrónicos."),
                    new("Estos días y horas son buenos:", true),
                ],
                Closing = "Por favor, respétenlo hasta que les diga otra cosa.",
                Next =
                [
                    "Nos obliga en cuanto lo sabemos. No tiene que dar un motivo.",
                    "Lo anotamos, y nuestro sistema hace que lo cumplamos. Lo ve en su página privada, en «Lo que usted nos pidió».",
                    "Puede cambiarlo en cualquier momento, también por teléfono.",
                    "No cambia nada de su plan.",
                ],
            },
        },
    };
}
