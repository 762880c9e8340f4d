using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Reading;

namespace Archive.Tests.Linking;

/// <summary>Puts an article together. The title stands in line 2 of its file, each further value in the next line, all in column 3.</summary>
internal sealed class ArticleBuilder
{
    private int _line = 2;

    public ArticleBuilder(string id, string? published)
    {
        var file = $"articles/{id}.md";
        Article = new Article { Id = id, File = file, Title = new Sourced<string>($"Title of {id}", new Place(file, 2, 3)) };
        if (published is not null && PartialDate.TryParse(published, out var date)) Article = Article with { Published = new Sourced<PartialDate>(date, Article.Title.Place) };
    }

    public Article Article { get; private set; }

    public ParsedArticle Parsed => new(Article.Id, Article, []);

    public ArticleBuilder By(string name, int? orcid = null, string suffix = "") =>
        With(a => a with { Authors = a.Authors.Add(Contributor(name, orcid, suffix)) });

    public ArticleBuilder EditedBy(string name, int? orcid = null) =>
        With(a => a with { HandlingEditors = a.HandlingEditors.Add(Contributor(name, orcid, "")) });

    public ArticleBuilder About(params string[] topics) =>
        With(a => a with { Topics = [.. topics.Select(t => new Sourced<string>(t, NextPlace()))] });

    public ArticleBuilder RespondsTo(params string[] targets) => Relates(RelationKind.RespondsTo, targets);

    /// <summary>Relations to articles, by id, or to any work, by DOI.</summary>
    public ArticleBuilder Relates(RelationKind kind, params string[] targets)
    {
        foreach (var target in targets)
            Relates(kind, Doi.TryParse(target, out var doi) ? new WorkReference.ByDoi(doi) : new WorkReference.ById(target));
        return this;
    }

    public ArticleBuilder RespondsTo(ExternalWork work) => Relates(RelationKind.RespondsTo, new WorkReference.Described(work));

    public ArticleBuilder WithDoi(string doi) => With(a => a with { Doi = new Sourced<Doi>(new Doi(doi), NextPlace()) });

    public ArticleBuilder In(string volume, string issue = "", string pages = "", string elocation = "") =>
        With(a => a with { Volume = volume, Issue = issue, Pages = pages, ElocationId = elocation });

    public ArticleBuilder Consent(ConsentStatus status) => With(a => a with { Consent = new Consent(status, $"{status}.") });

    public ArticleBuilder Type(ArticleType type) => With(a => a with { Type = type });

    public ArticleBuilder EmbargoedUntil(int year, int month = 0, int day = 0) => With(a => a with { EmbargoUntil = new PartialDate(year, month, day) });

    public ArticleBuilder InFolder(string folder) =>
        With(a => a with { File = $"articles/{folder}/{a.Id}.md", Title = a.Title with { Place = new Place($"articles/{folder}/{a.Id}.md", 2, 3) } });

    /// <summary>Links to articles in the text, one a line from line 100.</summary>
    public ArticleBuilder LinkingTo(params string[] links) => With(a => a with { Body = An.Links(a.File, 100, links) });

    public ArticleBuilder With(Func<Article, Article> change)
    {
        Article = change(Article);
        return this;
    }

    private ArticleBuilder Relates(RelationKind kind, WorkReference target) =>
        With(a => a with { Relations = a.Relations.Add(new Relation(kind, target, NextPlace())) });

    private Contributor Contributor(string name, int? orcid, string suffix)
    {
        var place = NextPlace();
        return new Contributor
        {
            Name = PersonName.FromFull(name) with { Suffix = suffix },
            Place = place,
            Orcid = orcid is { } number ? new Sourced<Orcid>(An.Orcid(number), place) : null,
        };
    }

    private Place NextPlace() => new(Article.File, ++_line, 3);
}
