using Archive.Journal.Model;

namespace Archive.Journal.Interface;

public sealed partial class Japanese : Phrases
{
    public override string Tag => "ja";
    public override string Comma => "、";
    public override string Semicolon => "；";
    public override string Colon => "：";
    public override string Stop => "。";
    public override string Space => "";

    public override string Number(int number) => Grouped(number, ",");
    public override string And(IReadOnlyList<string> items) => string.Join("、", items);

    public override string Date(PartialDate date) => date switch
    {
        { Month: 0 } => $"{date.Year}年",
        { Day: 0 } => $"{date.Year}年{date.Month}月",
        _ => $"{date.Year}年{date.Month}月{date.Day}日",
    };

    public override string CountItems(int count) => $"記事{Number(count)}件";
    public override string CountArticles(int count) => $"{Number(count)}件の記事";
    public override string CountExchanges(int count) => $"誌上討論{Number(count)}件";
    public override string CountAuthors(int count) => $"著者{Number(count)}名";
    public override string CountTopics(int count) => $"主題{Number(count)}件";
    public override string CountPeople(int count) => $"{Number(count)}名";
    public override string CountReferences(int count) => $"文献{Number(count)}件";
    public override string CountUndated(int count) => $"日付なし{Number(count)}件";
    public override string CountOf(ArticleType type, int count) => $"{Type(type)}{Number(count)}件";

    protected override string Percent(int percent) => $"{percent}%";
    protected override string LessThan(string share) => share + "未満";
    protected override string MoreThan(string share) => share + "超";
}
