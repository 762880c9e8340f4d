namespace Archive.Journal.Interface;

public sealed partial class English
{
    public override string Exchange => "Exchange";
    public override string ExchangeOn(string title) => $"Exchange on {title}";
    public override string ExchangeOnWithdrawn => "Exchange on a withdrawn item";
    public override string WhatExchangesAre => "Each exchange is one conversation: the work discussed, the letters it drew, the replies, and the corrections and notices that came of it.";
    public override string LettersStillWithoutReply => "Letters still without a reply";
    public override string LettersWithoutReply => "Letters without a reply";
    public override string WhatUnansweredLettersAre => "Letters about a work whose authors have not replied here, newest first.";
    public override string EveryLetterIsAnswered => "Every letter about a work has been answered.";
    public override string ReplyIsNotSpokenOf => "It is not said whether a reply was asked for";
    public override string Latest(string date) => $"latest {date}";
    public override string WorksDiscussed => "Works discussed";
    public override string ReadTheWorkDiscussed => "Read the work discussed";
    public override string WhoAnsweredWhom => "Who answered whom";
    public override string AddedToThisExchange => "What is added to this exchange";
    public override string ExchangeOf(int items) => $"exchange of {CountItems(items)}";
    public override string WithdrawnType(string type) => $"{type}, withdrawn";
    public override string WithdrawnItem => "Withdrawn item";
    public override string ConsentWasWithdrawn => "Consent to publication was withdrawn";
    public override string ConsentWasWithdrawnOn(string date) => $"Consent to publication was withdrawn on {date}";
    public override string NothingOfItIsLeft => "The text is no longer published, here or in any list, index or export of this archive. The address remains, so that references to it still lead to an answer.";
    public override string TheExchangeItWasPartOf => "The exchange that it was part of";
}
