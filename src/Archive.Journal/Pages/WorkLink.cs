using System.Collections.Immutable;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>A work that correspondence is about, as a link with its status.</summary>
/// <param name="Text">Its title; of a withdrawn one, that it was withdrawn; of one without title, its DOI or address.</param>
/// <param name="Href">Its page here, or where it is outside; may be empty.</param>
/// <param name="Detail">Authors, journal, year; may be empty.</param>
/// <param name="Language">Of the title, where it is not the site's.</param>
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
        if (article.IsWithdrawn) return new WorkLink("Withdrawn item", page.Href(article.Path), "", "", IsExternal: false, StatusLabel.Of(page, article));
        var detail = string.Join(", ", new[] { Authors([.. article.Authors.Select(a => a.Name.Full)]), article.Published?.Value.Year.ToString() ?? "" }.Where(p => p.Length > 0));
        return new WorkLink(article.Title.Value, page.Href(article.Path), detail, article.Language == page.Settings.Language ? "" : article.Language, IsExternal: false, StatusLabel.Of(page, article));
    }

    private static WorkLink To(HtmlPage page, ExternalWork work)
    {
        if (work.Title.Length == 0 && CitedWork.Find(page.Corpus, work) is { } cited)
            return new WorkLink(cited.Title, work.Link, string.Join(". ", new[] { Authors(cited.Authors), cited.Source, $"doi:{work.Doi}" }.Where(p => p.Length > 0)), "", IsExternal: true, []);
        var doi = work.Title.Length > 0 && work.Doi is { } known ? "doi:" + known.Value : "";
        var detail = string.Join(", ", new[] { Authors(work.Authors), work.Journal, work.Year?.Year.ToString() ?? "", doi }.Where(p => p.Length > 0));
        var text = work.Title.Length == 0 && work.Doi is { } only ? "doi:" + only.Value : work.Label;
        return new WorkLink(text, work.Link, detail, "", IsExternal: true, []);
    }

    private static string Authors(IReadOnlyList<string> names) => names.Count > 3 ? names[0] + " et al" : string.Join(", ", names);
}

/// <summary>Works that stand in one relation to an article, under words for it.</summary>
public sealed record RelationGroup(string Label, ImmutableArray<WorkLink> Works)
{
    /// <summary>What the article is about.</summary>
    public static ImmutableArray<RelationGroup> From(HtmlPage page, Article article) =>
        Group(page.Corpus.RelationsFrom[article.Id].Select(r => (r.Kind switch
        {
            RelationKind.RespondsTo => article.Type == ArticleType.Reply ? "Reply to" : "In response to",
            RelationKind.Corrects => "Corrects",
            RelationKind.Retracts => "Retracts",
            RelationKind.RetractsPartOf => "Retracts part of",
            RelationKind.Concerns => "Raises concern about",
            _ => "Adds to",
        }, WorkLink.To(page, r.To))));

    /// <summary>What is about the article.</summary>
    public static ImmutableArray<RelationGroup> To(HtmlPage page, Article article) =>
        Group(page.Corpus.RelationsTo[article.Id].Select(r => (r.Kind switch
        {
            RelationKind.RespondsTo => r.From.Type == ArticleType.Reply ? "Answered by" : "Letters about this",
            RelationKind.Corrects => "Corrected by",
            RelationKind.Retracts => "Retracted by",
            RelationKind.RetractsPartOf => "Retracted in part by",
            RelationKind.Concerns => "Concern raised by",
            _ => "Added to by",
        }, WorkLink.To(page, r.From))));

    private static ImmutableArray<RelationGroup> Group(IEnumerable<(string Label, WorkLink Work)> works) =>
        [.. works.GroupBy(w => w.Label, (label, group) => new RelationGroup(label, [.. group.Select(w => w.Work)]))];
}
