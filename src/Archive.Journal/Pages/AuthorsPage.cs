using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>Everybody who wrote something, A–Z.</summary>
public sealed class AuthorsPage(Corpus corpus, ImmutableArray<Person> people, int number) : PeoplePage(corpus, First, people, number)
{
    private static SitePath First => new("/authors/");

    public static IEnumerable<SitePage> Compose(Corpus corpus)
    {
        ImmutableArray<Person> authors = [.. corpus.People.Where(p => !p.Articles.IsEmpty)];
        return Pager.Numbered(corpus, authors.Length, n => new AuthorsPage(corpus, authors, n));
    }

    public override string Title => Words.Authors;

    protected override Counted CountedOf(Person person) => new(person.Name.Inverted, Href(person.AuthorPath), person.Articles.Length);
}
