namespace Archive.Journal.Interface;

public sealed partial class Japanese
{
    public override string Exchange => "誌上討論";
    public override string ExchangeOn(string title) => $"誌上討論：{title}";
    public override string ExchangeOnWithdrawn => "誌上討論：掲載を取り下げた記事";
    public override string WhatExchangesAre => "一つの誌上討論には、対象となった論文、寄せられたレター、返信、その結果としての訂正や告知をまとめています。";
    public override string LettersStillWithoutReply => "返信のないレター";
    public override string LettersWithoutReply => "返信のないレター一覧";
    public override string WhatUnansweredLettersAre => "対象論文の著者による返信がここに掲載されていないレター（新しい順）。";
    public override string EveryLetterIsAnswered => "論文に寄せられたすべてのレターに返信があります。";
    public override string ReplyIsNotSpokenOf => "返信を依頼したかどうかの記載なし";
    public override string Latest(string date) => $"最終追加：{date}";
    public override string WorksDiscussed => "対象論文";
    public override string ReadTheWorkDiscussed => "対象論文を読む";
    public override string WhoAnsweredWhom => "応答の関係";
    public override string AddedToThisExchange => "この討論への追加";
    public override string ExchangeOf(int items) => $"誌上討論、{CountItems(items)}";
    public override string WithdrawnType(string type) => $"{type}（掲載取り下げ）";
    public override string WithdrawnItem => "掲載を取り下げた記事";
    public override string ConsentWasWithdrawn => "掲載への同意が撤回されました";
    public override string ConsentWasWithdrawnOn(string date) => $"{date}に掲載への同意が撤回されました";
    public override string NothingOfItIsLeft => "本文は、このページにも、このアーカイブのいかなる一覧、索引、書き出しデータにも掲載していません。この記事への参照をたどった方に経緯を伝えるため、アドレスのみを残しています。";
    public override string TheExchangeItWasPartOf => "この記事が含まれていた誌上討論";
}
