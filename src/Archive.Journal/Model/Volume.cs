using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Model;

/// <summary>A volume and its issues, newest issue first.</summary>
public sealed record Volume(string Number, string Slug, ImmutableArray<Issue> Issues)
{
    public SitePath Path => new($"/issues/{Slug}/");

    public IEnumerable<Article> Articles => Issues.SelectMany(i => i.Articles);
}

/// <summary>An issue and its articles in the order of their pages. The number is empty for articles that name only a volume.</summary>
public sealed record Issue(string Volume, string Number, SitePath Path, ImmutableArray<Article> Articles);
