using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>Search, without a server; without script, the ways in by topic and by letter.</summary>
public sealed class SearchPage(Corpus corpus) : HtmlPage(corpus, new SitePath("/search/"))
{
    public static IEnumerable<SitePage> Compose(Corpus corpus) => [new SearchPage(corpus)];

    public override string Script => "search.js";

    public override string SecurityPolicy(string data) => base.SecurityPolicy(data) + "; connect-src 'self'";

    public override string Title => Words.Search;

    public override bool IsIndexed => false;

    /// <summary>Where the script finds what can be found.</summary>
    public string IndexHref => Href("/search/index.json");

    /// <summary>The years that articles are of, the newest first.</summary>
    public IEnumerable<string> Years => Corpus.Articles.Where(a => a.Published is not null).Select(a => a.Published!.Value.Value.Year).Distinct().Select(y => y.ToString());

    /// <summary>The types of articles that there are; the text is the label, the address the word.</summary>
    public IEnumerable<ArticleType> Types => Corpus.Articles.Select(a => a.Type).Distinct().Order();

    public ImmutableArray<LetterGroup> Topics => IndexLetter.Group(Corpus.Topics, t => t.SortKey, t => new Counted(t.Label, Href(t.Path), t.Articles.Length));

    /// <summary>Every letter that authors' names begin with, and where it begins.</summary>
    public ImmutableArray<Link> AuthorLetters
    {
        get
        {
            ImmutableArray<Person> authors = [.. Corpus.People.Where(p => !p.Articles.IsEmpty)];
            return [.. new AuthorsPage(Corpus, authors, number: 0).Letters];
        }
    }
}
