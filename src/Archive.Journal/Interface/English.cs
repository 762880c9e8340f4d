using Archive.Journal.Model;

namespace Archive.Journal.Interface;

public sealed partial class English : Phrases
{
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public override string Tag => "en";
    public override string Comma => ", ";
    public override string Semicolon => "; ";
    public override string Colon => ": ";

    /// <summary>"1 letter", "1,204 letters".</summary>
    public static string Count(int count, string one, string many) => $"{count:N0} {(count == 1 ? one : many)}";

    public override string Number(int number) => $"{number:N0}";
    public override string And(IReadOnlyList<string> items) => Listed(items, ", ", " and ");

    public override string Date(PartialDate date) => date switch
    {
        { Month: 0 } => $"{date.Year}",
        { Day: 0 } => $"{Months[date.Month - 1]} {date.Year}",
        _ => $"{date.Day} {Months[date.Month - 1]} {date.Year}",
    };

    public override string CountItems(int count) => Count(count, "item", "items");
    public override string CountArticles(int count) => Count(count, "article", "articles");
    public override string CountExchanges(int count) => Count(count, "exchange", "exchanges");
    public override string CountAuthors(int count) => Count(count, "author", "authors");
    public override string CountTopics(int count) => Count(count, "topic", "topics");
    public override string CountPeople(int count) => Count(count, "person", "people");
    public override string CountReferences(int count) => Count(count, "reference", "references");
    public override string CountUndated(int count) => $"{Number(count)} undated";
    public override string CountOf(ArticleType type, int count) => Count(count, Type(type).ToLowerInvariant(), TypesOf(type).ToLowerInvariant());

    protected override string Percent(int percent) => $"{percent}%";
    protected override string LessThan(string share) => "<" + share;
    protected override string MoreThan(string share) => ">" + share;
}
