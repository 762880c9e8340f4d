using Archive.Journal.Model;

namespace Archive.Journal.Interface;

public sealed partial class Arabic : Phrases
{
    private static readonly string[] Months = ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"];

    public override string Tag => "ar";
    public override string Direction => "rtl";
    public override string Comma => "، ";
    public override string Semicolon => "؛ ";
    public override string Colon => ": ";

    public override string Number(int number) => Grouped(number, ",");
    public override string And(IReadOnlyList<string> items) => string.Join(" و", items.Select(Isolated));

    // First strong isolate, pop directional isolate (Unicode Standard Annex 9).
    public override string Isolated(string text) => text.Length == 0 ? "" : $"\u2068{text}\u2069";

    public override string Date(PartialDate date) => date switch
    {
        { Month: 0 } => $"{date.Year}",
        { Day: 0 } => $"{Months[date.Month - 1]} {date.Year}",
        _ => $"{date.Day} {Months[date.Month - 1]} {date.Year}",
    };

    public override string CountItems(int count) => Count(count, "لا مواد", "مادة واحدة", "مادتان", "مواد", "مادة", "مادة");
    public override string CountArticles(int count) => Count(count, "لا مقالات", "مقالة واحدة", "مقالتان", "مقالات", "مقالة", "مقالة");
    public override string CountExchanges(int count) => Count(count, "لا نقاشات", "نقاش واحد", "نقاشان", "نقاشات", "نقاشًا", "نقاش");
    public override string CountAuthors(int count) => Count(count, "لا مؤلفين", "مؤلف واحد", "مؤلفان", "مؤلفين", "مؤلفًا", "مؤلف");
    public override string CountTopics(int count) => Count(count, "لا موضوعات", "موضوع واحد", "موضوعان", "موضوعات", "موضوعًا", "موضوع");
    public override string CountPeople(int count) => Count(count, "لا أشخاص", "شخص واحد", "شخصان", "أشخاص", "شخصًا", "شخص");
    public override string CountReferences(int count) => Count(count, "لا مراجع", "مرجع واحد", "مرجعان", "مراجع", "مرجعًا", "مرجع");
    public override string CountUndated(int count) => $"{Number(count)} بلا تاريخ";

    public override string CountOf(ArticleType type, int count) => type switch
    {
        ArticleType.Letter => Count(count, "لا رسائل", "رسالة واحدة", "رسالتان", "رسائل", "رسالة", "رسالة"),
        ArticleType.Reply => Count(count, "لا ردود", "رد واحد", "ردان", "ردود", "ردًا", "رد"),
        ArticleType.Editorial => Count(count, "لا افتتاحيات", "افتتاحية واحدة", "افتتاحيتان", "افتتاحيات", "افتتاحية", "افتتاحية"),
        ArticleType.ArticleCommentary => Count(count, "لا تعليقات", "تعليق واحد", "تعليقان", "تعليقات", "تعليقًا", "تعليق"),
        ArticleType.Correction => Count(count, "لا تصحيحات", "تصحيح واحد", "تصحيحان", "تصحيحات", "تصحيحًا", "تصحيح"),
        ArticleType.Retraction => Count(count, "لا إعلانات سحب", "إعلان سحب واحد", "إعلانا سحب", "إعلانات سحب", "إعلان سحب", "إعلان سحب"),
        ArticleType.ExpressionOfConcern => Count(count, "لا بيانات إبداء قلق", "بيان إبداء قلق واحد", "بيانا إبداء قلق", "بيانات إبداء قلق", "بيان إبداء قلق", "بيان إبداء قلق"),
        ArticleType.Addendum => Count(count, "لا ملاحق", "ملحق واحد", "ملحقان", "ملاحق", "ملحقًا", "ملحق"),
        _ => CountArticles(count),
    };

    protected override string Percent(int percent) => $"{percent}%";
    protected override string LessThan(string share) => "أقل من " + share;
    protected override string MoreThan(string share) => "أكثر من " + share;

    // The categories of the Unicode CLDR: zero, one, two, few (3–10), many (11–99), other (100–102 …).
    private string Count(int count, string zero, string one, string two, string few, string many, string other) => count switch
    {
        0 => zero,
        1 => one,
        2 => two,
        _ => Number(count) + " " + ((count % 100) switch { >= 3 and <= 10 => few, >= 11 => many, _ => other }),
    };
}
