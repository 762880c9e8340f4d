using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Model;

/// <summary>A volume and its issues, newest issue first.</summary>
public sealed record Volume(string Number, string Slug, ImmutableArray<Issue> Issues)
{
    internal Fact Fact => Fact.Of("volume", Slug);

    public string Number { get => Of(field); init; } = Number;

    public ImmutableArray<Issue> Issues { get => Of(field); init; } = Issues;

    public SitePath Path => new($"/issues/{Slug}/");

    public IEnumerable<Article> Articles => Issues.SelectMany(i => i.Articles);

    private T Of<T>(T value) => Reads.AreNoted ? Reads.Of(Fact, 0, value) : value;
}

/// <summary>An issue and its articles in the order of their pages. The number is empty for articles that name only a volume.</summary>
public sealed record Issue(string Volume, string Number, SitePath Path, ImmutableArray<Article> Articles)
{
    internal Fact Fact => Fact.Of("issue", Path.Value);

    public string Volume { get => Of(field); init; } = Volume;

    public string Number { get => Of(field); init; } = Number;

    public ImmutableArray<Article> Articles { get => Of(field); init; } = Articles;

    private T Of<T>(T value) => Reads.AreNoted ? Reads.Of(Fact, 0, value) : value;
}
