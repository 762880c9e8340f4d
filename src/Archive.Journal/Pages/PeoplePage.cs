using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>People under the letters of their sort keys, or the n-th part of a long list of them.</summary>
public abstract class PeoplePage(Corpus corpus, SitePath first, ImmutableArray<Person> people, int number) : HtmlPage(corpus, first.Continued(number))
{
    /// <summary>How many there are in all.</summary>
    public int Count => people.Length;

    public Pager Pager => Pager.Of(this, first, number, people.Length);

    protected override int Number => Pager.Number;

    public ImmutableArray<LetterGroup> Groups => [.. IndexLetter.Group(Pager.Part(people), p => p.SortKey, CountedOf).Select(g => g with { Letter = Words.Script(g.Letter) })];

    /// <summary>Every letter of the whole list, and where it begins.</summary>
    public ImmutableArray<Link> Letters =>
        [.. Corpus.Summaries.Of(first.Value, nameof(Letters), LettersWithPages)
            .Select(l => new Link(Words.Script(l.Letter), (l.Page == number ? "" : Pager.HrefOf(l.Page)) + "#letter-" + new SitePath("/" + IndexLetter.Id(l.Letter)).Encoded[1..]))];

    private (string Letter, int Page)[] LettersWithPages() =>
        [.. people.Select((p, i) => (Letter: IndexLetter.Of(p.SortKey), Page: i / Settings.PageSize + 1)).DistinctBy(l => l.Letter)];

    protected abstract Counted CountedOf(Person person);
}
