using Archive.Journal.Model;

namespace Archive.Journal.Interface;

public sealed partial class French : Phrases
{
    private static readonly string[] Months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    public override string Tag => "fr";
    public override string Comma => ", ";
    public override string Semicolon => "\u202F; ";
    public override string Colon => "\u00A0: ";

    public override string Number(int number) => Grouped(number, "\u202F");
    public override string And(IReadOnlyList<string> items) => Listed(items, ", ", " et ");

    public override string Date(PartialDate date) => date switch
    {
        { Month: 0 } => $"{date.Year}",
        { Day: 0 } => $"{Months[date.Month - 1]} {date.Year}",
        { Day: 1 } => $"1er {Months[date.Month - 1]} {date.Year}",
        _ => $"{date.Day} {Months[date.Month - 1]} {date.Year}",
    };

    public override string CountItems(int count) => Count(count, "texte", "textes");
    public override string CountArticles(int count) => Count(count, "article", "articles");
    public override string CountExchanges(int count) => Count(count, "échange", "échanges");
    public override string CountAuthors(int count) => Count(count, "auteur", "auteurs");
    public override string CountTopics(int count) => Count(count, "thème", "thèmes");
    public override string CountPeople(int count) => Count(count, "personne", "personnes");
    public override string CountReferences(int count) => Count(count, "référence", "références");
    public override string CountUndated(int count) => $"{Number(count)} sans date";

    public override string CountOf(ArticleType type, int count) => type switch
    {
        ArticleType.Letter => Count(count, "lettre", "lettres"),
        ArticleType.Reply => Count(count, "réponse", "réponses"),
        ArticleType.ExpressionOfConcern => Count(count, "expression de préoccupation", "expressions de préoccupation"),
        _ => Count(count, Type(type).ToLowerInvariant(), TypesOf(type).ToLowerInvariant()),
    };

    protected override string Percent(int percent) => $"{percent}\u00A0%";
    protected override string LessThan(string share) => "<\u00A0" + share;
    protected override string MoreThan(string share) => ">\u00A0" + share;

    // Nothing is one too: 0 lettre, 1 lettre, 2 lettres.
    private string Count(int count, string one, string many) => $"{Number(count)} {(count < 2 ? one : many)}";
}
