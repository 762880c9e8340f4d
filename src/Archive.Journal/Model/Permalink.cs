using Archive.Engine;

namespace Archive.Journal.Model;

/// <summary>A line of permalinks.txt: a path that was once published and is never to break.</summary>
/// <param name="Path">The path.</param>
/// <param name="Place">The line.</param>
public sealed record Permalink(SitePath Path, Place Place)
{
    /// <summary>Whose page it is, for the page of a person: names change, a byline in an article stays.</summary>
    public BylinePlace? Owner { get; init; }

    /// <summary>Where it leads now, as a maintainer decided.</summary>
    public SitePath? MovedTo { get; init; }

    /// <summary>Whether a maintainer decided that there is nothing to lead to any more.</summary>
    public bool IsGone { get; init; }

    /// <summary>The line as it stands in the file.</summary>
    public string ToLine() => Path.Encoded + (Owner is { } owner ? $" {owner}" : MovedTo is { } to ? $" moved {to.Encoded}" : IsGone ? " gone" : "");
}

/// <summary>A person as an article names them: <c>v12i3-101#author-2</c>.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="IsAuthor">Whether as an author, not as a handling editor.</param>
/// <param name="Number">Their place, from 1.</param>
public sealed record BylinePlace(string Article, bool IsAuthor, int Number)
{
    public static BylinePlace? Parse(string text)
    {
        if (text.Split('#') is not [var article, var place] || place.Split('-') is not [var role, var digits]) return null;
        return role is "author" or "editor" && article.Length > 0 && int.TryParse(digits, System.Globalization.NumberStyles.None, null, out var number) && number > 0
            ? new BylinePlace(article, role == "author", number)
            : null;
    }

    /// <summary>Who it is in the article; null where the article names nobody there any more.</summary>
    public Contributor? In(Article article) => (IsAuthor ? article.Authors : article.HandlingEditors).ElementAtOrDefault(Number - 1);

    public override string ToString() => $"{Article}#{(IsAuthor ? "author" : "editor")}-{Number}";
}
