namespace Archive.Journal.Interface;

public sealed partial class Spanish
{
    public override string Exchange => "Intercambio";
    public override string ExchangeOn(string title) => $"Intercambio sobre «{title}»";
    public override string ExchangeOnWithdrawn => "Intercambio sobre un texto retirado";
    public override string WhatExchangesAre => "Cada intercambio es una conversación: el trabajo comentado, las cartas que suscitó, las respuestas y las correcciones y avisos a que dio lugar.";
    public override string LettersStillWithoutReply => "Cartas aún sin respuesta";
    public override string LettersWithoutReply => "Cartas sin respuesta";
    public override string WhatUnansweredLettersAre => "Cartas sobre un trabajo cuyos autores no han respondido aquí, de la más reciente a la más antigua.";
    public override string EveryLetterIsAnswered => "Todas las cartas sobre un trabajo han recibido respuesta.";
    public override string ReplyIsNotSpokenOf => "No se indica si se solicitó respuesta";
    public override string Latest(string date) => $"última incorporación: {date}";
    public override string WorksDiscussed => "Trabajos comentados";
    public override string ReadTheWorkDiscussed => "Leer el trabajo comentado";
    public override string WhoAnsweredWhom => "Quién respondió a quién";
    public override string AddedToThisExchange => "Novedades de este intercambio";
    public override string ExchangeOf(int items) => $"intercambio de {CountItems(items)}";
    public override string WithdrawnType(string type) => $"{type} (texto retirado)";
    public override string WithdrawnItem => "Texto retirado";
    public override string ConsentWasWithdrawn => "Se ha retirado el consentimiento para la publicación";
    public override string ConsentWasWithdrawnOn(string date) => $"El consentimiento para la publicación se retiró el {date}";
    public override string NothingOfItIsLeft => "El texto ya no se publica, ni aquí ni en ninguna lista, índice o exportación de este archivo. La dirección se mantiene para que las referencias a él sigan teniendo respuesta.";
    public override string TheExchangeItWasPartOf => "El intercambio del que formaba parte";
}
