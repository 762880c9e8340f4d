using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Model;

/// <summary>A work with the letters, replies and notices it drew, and what these drew in their turn.</summary>
/// <param name="Slug">The root's id, or its DOI with hyphens for all but letters and digits.</param>
/// <param name="Roots">What was discussed: works that answer nothing themselves. The first gives the exchange its name.</param>
/// <param name="Members">All works, roots first, each after what it answers, else by date.</param>
/// <param name="Articles">The published members, in the same order; withdrawn ones are members only.</param>
public sealed record Exchange(string Slug, ImmutableArray<Work> Roots, ImmutableArray<Work> Members, ImmutableArray<Article> Articles)
{
    internal Fact Fact => Fact.Of("exchange", Slug);

    public ImmutableArray<Work> Roots { get => Of(field); init; } = Roots;

    public ImmutableArray<Work> Members { get => Of(field); init; } = Members;

    public ImmutableArray<Article> Articles { get => Of(field); init; } = Articles;

    public Work Root => Roots[0];

    public SitePath Path => new($"/exchanges/{Slug}/");

    /// <summary>The place of an article among the members of this archive in reading order, from 1.</summary>
    public int NumberOf(Article article) => Members.OfType<Work.Archived>().TakeWhile(w => w.Key != article.Id).Count() + 1;

    /// <summary>How many members this archive has, withdrawn ones too.</summary>
    public int Held => Members.Count(w => w is Work.Archived);

    private T Of<T>(T value) => Reads.AreNoted ? Reads.Of(Fact, 0, value) : value;
}
