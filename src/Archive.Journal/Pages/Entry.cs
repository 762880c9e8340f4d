using System.Collections.Immutable;
using Archive.Journal.Interface;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>An article as lists show it: all of them in the same manner.</summary>
public sealed class Entry(HtmlPage page, Article article)
{
    public Article Article { get; } = article;

    public Phrases Words => page.Words;

    public string Href => page.Href(Article.Path);

    public string Title => Article.Title.Value;

    /// <summary>The language of the title where it is not the frame's, else empty.</summary>
    public string Language => page.Marked(Article.Language);

    public string Type => page.Words.Type(Article.Type);

    /// <summary>How its abstract or its text begins.</summary>
    public string Excerpt => Wording.Excerpt(Article.Opening, 320);

    public ImmutableArray<Link> Authors => [.. Article.Authors.Select(a => new Link(a.Name.Full, page.Href(page.Corpus.PersonOf[a].AuthorPath)))];

    /// <summary>In words; empty where it is not known.</summary>
    public string Date => Article.Published is { } date ? page.Words.Date(date.Value) : "";

    /// <summary>The journal where it is not the archive's own, volume, issue and pages.</summary>
    public string Source => SourceLine.Of(Article);

    public ImmutableArray<StatusLabel> Status => StatusLabel.Of(page, Article);

    /// <summary>What it answers, corrects or retracts.</summary>
    public ImmutableArray<RelationGroup> About => RelationGroup.From(page, Article);

    /// <summary>What is made of it alike for every list, made once.</summary>
    public T Once<T>(string what, Func<T> make) where T : notnull => page.Corpus.Summaries.Of(Article.Path.Value, what, make);
}

/// <summary>A status in words.</summary>
/// <param name="Kind">Of the status.</param>
/// <param name="Text">In words: Retracted, Corrected, …</param>
/// <param name="See">Before the notice's title: that it is one, and of when.</param>
/// <param name="Notice">The notice that gives it; null for a withdrawal.</param>
public sealed record StatusLabel(StatusKind Kind, string Text, string See, Link? Notice)
{
    public static ImmutableArray<StatusLabel> Of(HtmlPage page, Article article) =>
        [.. page.Corpus.StatusOf(article).Select(mark => new StatusLabel(mark.Kind, page.Words.Status(mark.Kind),
            mark.Notice is { } notice ? page.Words.SeeNotice(notice.Published is { } date ? page.Words.Date(date.Value) : "") : "",
            mark.Notice is { } work ? new Link(work.Title.Value, page.Href(work.Path), page.Marked(work.Language)) : null))];
}

/// <summary>Journal, volume, issue and pages, as citations print them.</summary>
public static class SourceLine
{
    /// <summary>12(3):101–2, without the journal unless it is another than the archive's.</summary>
    public static string Of(Article article)
    {
        var issue = article.Issue.Length > 0 ? $"({article.Issue})" : "";
        var pages = article.Pages.Length > 0 ? article.Pages : article.ElocationId;
        var numbers = article.Volume + issue + (pages.Length > 0 && article.Volume.Length > 0 ? ":" : "") + pages;
        return article.Journal.Length == 0 ? numbers : numbers.Length == 0 ? article.Journal : $"{article.Journal} {numbers}";
    }
}
