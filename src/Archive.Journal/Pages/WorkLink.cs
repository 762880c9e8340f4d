using System.Collections.Immutable;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>A work that correspondence is about, as a link with its status.</summary>
/// <param name="Text">Its title; of a withdrawn one, that it was withdrawn; of one without title, its DOI or address.</param>
/// <param name="Href">Its page here, or where it is outside; may be empty.</param>
/// <param name="Detail">Authors, journal, year; may be empty.</param>
/// <param name="Language">Of the title, where it is not the frame's.</param>
/// <param name="IsExternal">Whether the archive does not hold it.</param>
/// <param name="Status">What notices say of it.</param>
public sealed record WorkLink(string Text, string Href, string Detail, string Language, bool IsExternal, ImmutableArray<StatusLabel> Status)
{
    public static WorkLink To(HtmlPage page, Work work) => work switch
    {
        Work.Archived(var article) => To(page, article),
        Work.External(var description) => To(page, description),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static WorkLink To(HtmlPage page, Article article)
    {
        if (article.IsWithdrawn) return new WorkLink(page.Words.WithdrawnItem, page.Href(article.Path), "", "", IsExternal: false, StatusLabel.Of(page, article));
        var detail = string.Join(page.Words.Comma, new[] { Authors(page, [.. article.Authors.Select(a => a.Name.Full)]), article.Published?.Value.Year.ToString() ?? "" }.Where(p => p.Length > 0));
        return new WorkLink(article.Title.Value, page.Href(article.Path), detail, page.Marked(article.Language), IsExternal: false, StatusLabel.Of(page, article));
    }

    private static WorkLink To(HtmlPage page, ExternalWork work)
    {
        if (work.Title.Length == 0 && CitedWork.Find(page.Corpus, work) is { } cited)
            return new WorkLink(cited.Title, work.Link, string.Join(". ", new[] { Authors(page, cited.Authors), cited.Source, $"doi:{work.Doi}" }.Where(p => p.Length > 0)), "", IsExternal: true, []);
        var doi = work.Title.Length > 0 && work.Doi is { } known ? "doi:" + known.Value : "";
        var detail = string.Join(page.Words.Comma, new[] { Authors(page, work.Authors), work.Journal, work.Year?.Year.ToString() ?? "", doi }.Where(p => p.Length > 0));
        var text = work.Title.Length == 0 && work.Doi is { } only ? "doi:" + only.Value : work.Label;
        return new WorkLink(text, work.Link, detail, "", IsExternal: true, []);
    }

    private static string Authors(HtmlPage page, IReadOnlyList<string> names) => names.Count > 3 ? names[0] + " et al" : string.Join(page.Words.Comma, names);
}

/// <summary>Works that stand in one relation to an article, under words for it.</summary>
public sealed record RelationGroup(string Label, ImmutableArray<WorkLink> Works)
{
    /// <summary>What the article is about.</summary>
    public static ImmutableArray<RelationGroup> From(HtmlPage page, Article article) =>
        Group(page.Corpus.RelationsFrom[article.Id], r => page.Words.Relation(r.Kind, article.Type == ArticleType.Reply), r => WorkLink.To(page, r.To));

    /// <summary>What is about the article.</summary>
    public static ImmutableArray<RelationGroup> To(HtmlPage page, Article article) =>
        Group(page.Corpus.RelationsTo[article.Id], r => page.Words.Inverse(r.Kind, r.From.Type == ArticleType.Reply), r => WorkLink.To(page, r.From));

    private static ImmutableArray<RelationGroup> Group(ImmutableArray<ResolvedRelation> relations, Func<ResolvedRelation, string> label, Func<ResolvedRelation, WorkLink> work) => relations switch
    {
        [] => [],
        [var only] => [new RelationGroup(label(only), [work(only)])],
        _ => [.. relations.GroupBy(label, work, (label, works) => new RelationGroup(label, [.. works]))],
    };
}
