using Archive.Journal.Model;

namespace Archive.Journal.Interface;

// Numbers, dates, lists and the signs between words.
public abstract partial class Phrases
{
    /// <summary>With what separates thousands.</summary>
    public abstract string Number(int number);

    /// <summary>4 March 2021, March 2021 or 2021.</summary>
    public abstract string Date(PartialDate date);

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public abstract string And(IReadOnlyList<string> items);

    /// <summary>Between the parts of a row, with its space.</summary>
    public abstract string Comma { get; }

    /// <summary>Between longer parts, with its space.</summary>
    public abstract string Semicolon { get; }

    /// <summary>With its space.</summary>
    public abstract string Colon { get; }

    /// <summary>At the end of a sentence.</summary>
    public virtual string Stop => ".";

    /// <summary>Between sentences.</summary>
    public virtual string Space => " ";

    public abstract string CountItems(int count);
    public abstract string CountArticles(int count);
    public abstract string CountExchanges(int count);
    public abstract string CountAuthors(int count);
    public abstract string CountTopics(int count);
    public abstract string CountPeople(int count);
    public abstract string CountReferences(int count);

    /// <summary>How many of the items before have no date.</summary>
    public abstract string CountUndated(int count);

    /// <summary>"3 letters".</summary>
    public abstract string CountOf(ArticleType type, int count);

    /// <summary>"73%"; what is not nothing is never said to be 0 %, and what is not all never 100 %.</summary>
    public string Share(int count, int of)
    {
        var percent = of == 0 ? 0 : (int)Math.Round(100m * count / of, MidpointRounding.AwayFromZero);
        return percent == 0 && count > 0 ? LessThan(Percent(1)) : percent == 100 && count < of ? MoreThan(Percent(99)) : Percent(percent);
    }

    /// <summary>"2020", "2018–2020".</summary>
    public static string Span(int first, int last) => first == last ? $"{first}" : $"{first}–{last}";

    protected abstract string Percent(int percent);
    protected virtual string LessThan(string share) => "< " + share;
    protected virtual string MoreThan(string share) => "> " + share;

    /// <summary>Groups of three digits.</summary>
    /// <param name="separator">Between them.</param>
    /// <param name="from">The least number that is grouped.</param>
    protected static string Grouped(int number, string separator, int from = 1000) =>
        Math.Abs(number) < from ? $"{number}" : $"{number:N0}".Replace(",", separator, StringComparison.Ordinal);

    /// <summary>A list with another sign or word before its last item.</summary>
    protected static string Listed(IReadOnlyList<string> items, string separator, string last) => items switch
    {
        [] => "",
        [var only] => only,
        _ => string.Join(separator, items.Take(items.Count - 1)) + last + items[^1],
    };
}
