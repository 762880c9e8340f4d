namespace Archive.Journal.Interface;

public sealed partial class French
{
    public override string Exchange => "Échange";
    public override string ExchangeOn(string title) => $"Échange sur «\u00A0{title}\u00A0»";
    public override string ExchangeOnWithdrawn => "Échange sur un texte retiré";
    public override string WhatExchangesAre => "Chaque échange est une discussion\u00A0: le travail commenté, les lettres qu’il a suscitées, les réponses, et les rectificatifs et avis qui en ont résulté.";
    public override string LettersStillWithoutReply => "Lettres restées sans réponse";
    public override string LettersWithoutReply => "Lettres sans réponse";
    public override string WhatUnansweredLettersAre => "Lettres sur un travail dont les auteurs n’ont pas répondu ici, de la plus récente à la plus ancienne.";
    public override string EveryLetterIsAnswered => "Toutes les lettres sur un travail ont reçu une réponse.";
    public override string ReplyIsNotSpokenOf => "Il n’est pas précisé si une réponse a été demandée";
    public override string Latest(string date) => $"dernier ajout\u00A0: {date}";
    public override string WorksDiscussed => "Travaux commentés";
    public override string ReadTheWorkDiscussed => "Lire le travail commenté";
    public override string WhoAnsweredWhom => "Qui a répondu à qui";
    public override string AddedToThisExchange => "Ajouts à cet échange";
    public override string ExchangeOf(int items) => $"échange de {CountItems(items)}";
    public override string WithdrawnType(string type) => $"{type} (texte retiré)";
    public override string WithdrawnItem => "Texte retiré";
    public override string ConsentWasWithdrawn => "Le consentement à la publication a été retiré";
    public override string ConsentWasWithdrawnOn(string date) => $"Le consentement à la publication a été retiré (date\u00A0: {date})";
    public override string NothingOfItIsLeft => "Le texte n’est plus publié, ni ici ni dans aucune liste, aucun index ni aucune exportation de ces archives. L’adresse demeure, afin que les références à ce texte trouvent encore une réponse.";
    public override string TheExchangeItWasPartOf => "L’échange auquel ce texte appartenait";
}
