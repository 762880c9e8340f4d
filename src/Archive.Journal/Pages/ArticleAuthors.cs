using System.Collections.Immutable;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>The authors of an article, and the affiliations that they share, numbered in order of mention.</summary>
public sealed class ArticleAuthors
{
    private const int MostUnfolded = 12;
    private const int FirstOfMany = 8;

    public ArticleAuthors(HtmlPage page, Article article)
    {
        Affiliations = [.. article.Authors.SelectMany(a => a.Affiliations).Distinct()];
        // One affiliation that all share needs no number.
        var areNumbered = Affiliations.Length > 1 || article.Authors.Any(a => a.Affiliations.IsEmpty);
        Authors = [.. article.Authors.Select(a => new AuthorLine(
            a.Name.Full,
            page.Href(page.Corpus.PersonOf[a].AuthorPath),
            a.Orcid is { } orcid ? orcid.Value : null,
            areNumbered ? [.. a.Affiliations.Select(f => Affiliations.IndexOf(f) + 1)] : [],
            a.IsCorresponding))];
        Correspondence = [.. article.Authors.Where(a => a.IsCorresponding || a.Email is not null).Select(a =>
            new Correspondence(a.Name.Full, a.Affiliations.FirstOrDefault() ?? "", a.Email is { } email ? Wording.Obscured(email) : ""))];
    }

    public ImmutableArray<AuthorLine> Authors { get; }

    /// <summary>Those who are named at once: all, or the first of many.</summary>
    public ImmutableArray<AuthorLine> First => Authors.Length > MostUnfolded ? Authors[..FirstOfMany] : Authors;

    /// <summary>Those whose names wait to be unfolded.</summary>
    public ImmutableArray<AuthorLine> Folded => Authors[First.Length..];

    /// <summary>Number n stands at n − 1.</summary>
    public ImmutableArray<string> Affiliations { get; }

    public ImmutableArray<Correspondence> Correspondence { get; }
}

/// <param name="Name">As printed on the article.</param>
/// <param name="Href">The person's page.</param>
/// <param name="Orcid">Proved by its check character; null where it is not known.</param>
/// <param name="Affiliations">The numbers of the affiliations; empty where there is only one.</param>
/// <param name="IsCorresponding">Whether letters go to this author.</param>
public sealed record AuthorLine(string Name, string Href, Orcid? Orcid, ImmutableArray<int> Affiliations, bool IsCorresponding);

/// <param name="Name">Of the author to write to.</param>
/// <param name="Affiliation">The postal address; may be empty.</param>
/// <param name="Email">Obscured; may be empty.</param>
public sealed record Correspondence(string Name, string Affiliation, string Email);
