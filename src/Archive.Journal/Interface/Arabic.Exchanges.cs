namespace Archive.Journal.Interface;

public sealed partial class Arabic
{
    public override string Exchange => "نقاش";
    public override string ExchangeOn(string title) => $"نقاش حول «{Isolated(title)}»";
    public override string ExchangeOnWithdrawn => "نقاش حول مادة أزيلت من النشر";
    public override string WhatExchangesAre => "كل نقاش حوار واحد: العمل موضع النقاش، وما أثاره من رسائل، والردود، وما نتج عنه من تصحيحات وإشعارات.";
    public override string LettersStillWithoutReply => "رسائل لم تلق ردًا بعد";
    public override string LettersWithoutReply => "رسائل بلا رد";
    public override string WhatUnansweredLettersAre => "رسائل عن أعمال لم يرد مؤلفوها هنا، الأحدث أولًا.";
    public override string EveryLetterIsAnswered => "كل رسالة عن عمل لقيت ردًا.";
    public override string ReplyIsNotSpokenOf => "لم يُذكر هل طُلب رد";
    public override string Latest(string date) => $"آخر إضافة: {date}";
    public override string WorksDiscussed => "الأعمال موضع النقاش";
    public override string ReadTheWorkDiscussed => "اقرأ العمل موضع النقاش";
    public override string WhoAnsweredWhom => "من رد على من";
    public override string AddedToThisExchange => "ما يُضاف إلى هذا النقاش";
    public override string ExchangeOf(int items) => $"نقاش من {CountItems(items)}";
    public override string WithdrawnType(string type) => $"{type} (أزيل من النشر)";
    public override string WithdrawnItem => "مادة أزيلت من النشر";
    public override string ConsentWasWithdrawn => "سُحبت الموافقة على النشر";
    public override string ConsentWasWithdrawnOn(string date) => $"سُحبت الموافقة على النشر في {date}";
    public override string NothingOfItIsLeft => "لم يعد النص منشورًا، لا هنا ولا في أي قائمة أو فهرس أو تصدير من هذا الأرشيف. ويبقى العنوان حتى تجد الإحالات إليه جوابًا.";
    public override string TheExchangeItWasPartOf => "النقاش الذي كانت جزءًا منه";
}
