using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>A person with all their items, co-authors and topics.</summary>
public sealed class AuthorPage(Corpus corpus, Person person, int number) : ListPage(corpus, person.AuthorPath, person.Articles, number)
{
    private const int MostCoAuthors = 30;

    public static IEnumerable<SitePage> Compose(Corpus corpus) =>
        corpus.People.Where(p => !p.Articles.IsEmpty).SelectMany(p => Paged(corpus, p.Articles, n => new AuthorPage(corpus, p, n)));

    public Person Person { get; } = person;

    public override string Title => Person.Name.Full;

    public override string Description => Words.ItemsBy(Articles.Length, Person.Name.Full, Settings.Title);

    public override ImmutableArray<Link> Trail => [.. base.Trail, new Link(Words.Authors, Href("/authors/"))];

    protected override bool HasFeed => true;

    protected override SitePath? RecordsAt => Person.AuthorPath;

    public WhoThisIs Identity => new(this, Person, Person.AsAuthor);

    /// <summary>The page of what they handled as editor; empty where there is none.</summary>
    public string EditorHref => Person.Handled.IsEmpty ? "" : Href(Person.EditorPath);

    /// <summary>Where they worked, as the articles print it, newest first.</summary>
    public ImmutableArray<string> Affiliations =>
        Whole<ImmutableArray<string>>(nameof(Affiliations), () => [.. Articles.SelectMany(a => a.Authors).Where(a => Corpus.PersonOf[a] == Person).SelectMany(a => a.Affiliations).Distinct().Take(6)]);

    /// <summary>Those they wrote with most often.</summary>
    public ImmutableArray<Counted> CoAuthors => Whole<ImmutableArray<Counted>>(nameof(CoAuthors), () =>
        [.. Articles.SelectMany(a => a.Authors.Select(c => Corpus.PersonOf[c]).Distinct()).Where(p => p != Person)
            .GroupBy(p => p.Slug).Select(g => (Person: g.First(), Count: g.Count()))
            .OrderByDescending(c => c.Count).ThenBy(c => c.Person.SortKey, StringComparer.Ordinal).Take(MostCoAuthors)
            .Select(c => new Counted(c.Person.Name.Full, Href(c.Person.AuthorPath), c.Count))]);

    public ImmutableArray<Counted> Topics => Whole(nameof(Topics), () => TopicsPage.Commonest(this, Articles));
}
