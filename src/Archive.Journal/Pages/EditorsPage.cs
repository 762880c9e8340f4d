using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>Everybody who handled something as editor, A–Z.</summary>
public sealed class EditorsPage(Corpus corpus, ImmutableArray<Person> people, int number) : PeoplePage(corpus, First, people, number)
{
    private static SitePath First => new("/editors/");

    public static IEnumerable<SitePage> Compose(Corpus corpus)
    {
        ImmutableArray<Person> editors = [.. corpus.People.Where(p => !p.Handled.IsEmpty)];
        return Pager.Numbered(corpus, editors.Length, n => new EditorsPage(corpus, editors, n));
    }

    public override string Title => Words.HandlingEditors;

    protected override Counted CountedOf(Person person) => new(person.Name.Inverted, Href(person.EditorPath), person.Handled.Length);
}
