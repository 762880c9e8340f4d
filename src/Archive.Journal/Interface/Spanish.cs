using Archive.Journal.Model;

namespace Archive.Journal.Interface;

public sealed partial class Spanish : Phrases
{
    private static readonly string[] Months = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    public override string Tag => "es";
    public override string Comma => ", ";
    public override string Semicolon => "; ";
    public override string Colon => ": ";

    // Four digits stay together (Ortografía de la lengua española, 2010).
    public override string Number(int number) => Grouped(number, "\u202F", from: 10_000);
    public override string And(IReadOnlyList<string> items) => Listed(items, ", ", items.Count > 0 && BeginsWithI(items[^1]) ? " e " : " y ");

    public override string Date(PartialDate date) => date switch
    {
        { Month: 0 } => $"{date.Year}",
        { Day: 0 } => $"{Months[date.Month - 1]} de {date.Year}",
        _ => $"{date.Day} de {Months[date.Month - 1]} de {date.Year}",
    };

    public override string CountItems(int count) => Count(count, "texto", "textos");
    public override string CountArticles(int count) => Count(count, "artículo", "artículos");
    public override string CountExchanges(int count) => Count(count, "intercambio", "intercambios");
    public override string CountAuthors(int count) => Count(count, "autor", "autores");
    public override string CountTopics(int count) => Count(count, "tema", "temas");
    public override string CountPeople(int count) => Count(count, "persona", "personas");
    public override string CountReferences(int count) => Count(count, "referencia", "referencias");
    public override string CountUndated(int count) => $"{Number(count)} sin fecha";

    public override string CountOf(ArticleType type, int count) => type switch
    {
        ArticleType.Letter => Count(count, "carta", "cartas"),
        ArticleType.Reply => Count(count, "respuesta", "respuestas"),
        _ => Count(count, Type(type).ToLowerInvariant(), TypesOf(type).ToLowerInvariant()),
    };

    protected override string Percent(int percent) => $"{percent}\u00A0%";
    protected override string LessThan(string share) => "<\u00A0" + share;
    protected override string MoreThan(string share) => ">\u00A0" + share;

    private string Count(int count, string one, string many) => $"{Number(count)} {(count == 1 ? one : many)}";

    // The sound, not the letter: Ibáñez, Hidalgo, but not hielo or Ian.
    private static bool BeginsWithI(string word)
    {
        var sound = word.StartsWith("h", StringComparison.OrdinalIgnoreCase) ? word[1..] : word;
        return sound is ['i' or 'I' or 'í' or 'Í', .. var rest] && rest is not ['a' or 'e' or 'o' or 'á' or 'é' or 'ó', ..];
    }
}
