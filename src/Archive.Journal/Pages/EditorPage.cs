using System.Collections.Immutable;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>An editor and what they handled.</summary>
public sealed class EditorPage(Corpus corpus, Person person, int number) : ListPage(corpus, person.EditorPath, person.Handled, number)
{
    public static IEnumerable<SitePage> Compose(Corpus corpus) =>
        corpus.People.Where(p => !p.Handled.IsEmpty).SelectMany(p => Paged(corpus, p.Handled, n => new EditorPage(corpus, p, n)));

    public Person Person { get; } = person;

    public override string Title => Person.Name.Full;

    public override string Description => Words.ItemsHandledBy(Articles.Length, Person.Name.Full);

    public override ImmutableArray<Link> Trail => [.. base.Trail, new Link(Words.HandlingEditors, Href("/editors/"))];

    public WhoThisIs Identity => new(this, Person, Person.AsEditor);

    /// <summary>The page of what they wrote; empty where there is none.</summary>
    public string AuthorHref => Person.Articles.IsEmpty ? "" : Href(Person.AuthorPath);

    public ImmutableArray<Counted> Topics => Whole(nameof(Topics), () => TopicsPage.Commonest(this, Articles));
}
