using System.Collections.Immutable;
using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>An entry of the list of references, with its ways back and, where the archive holds the work, its status. Of one that was withdrawn, nothing is quoted.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Id">Of the entry in the page.</param>
/// <param name="Html">The entry.</param>
/// <param name="Backlinks">Fragments of the citations in the text.</param>
/// <param name="Here">The work's page in this archive; null where it is not here.</param>
public sealed record ReferenceView(int Number, string Id, string Html, ImmutableArray<string> Backlinks, WorkLink? Here)
{
    public static ImmutableArray<ReferenceView> Of(HtmlPage page, Article article, string idPrefix) =>
        [.. article.References.Select(r => new ReferenceView(
            r.Number,
            $"{idPrefix}ref-{r.Number}",
            // The title of a withdrawn one would say what nobody agreed to any more.
            page.Corpus.WithdrawnIn(r) is null ? page.Html(r.Text, article.Path, idPrefix) : page.Words.WithdrawnItem + page.Words.Stop,
            [.. Enumerable.Range(1, r.Citations).Select(n => $"#{idPrefix}cite-{r.Number}{(n == 1 ? "" : "-" + n)}")],
            (page.Corpus.WithdrawnIn(r) ?? page.Corpus.CitedBy(r)) is { } cited ? WorkLink.To(page, cited) : null))];
}
