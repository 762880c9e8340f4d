using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Linking;

/// <summary>
/// Follows every link from a text to an article. A tombstone may be linked to, and a draft may link to another draft; what a
/// withdrawn text links to matters to nobody.
/// </summary>
internal static class CheckProseLinks
{
    public static void Check(Holdings holdings, ImmutableArray<ProsePage> pages, DiagnosticBag problems)
    {
        var suggester = holdings.Suggester();
        var published = holdings.Published.SelectMany(TextsOf).Concat(pages.OrderBy(p => p.File, StringComparer.Ordinal).SelectMany(p => TextsOf(p.Body, p.References)));
        foreach (var text in published) Follow(text, isPublished: true);
        foreach (var text in holdings.Unpublished.SelectMany(TextsOf)) Follow(text, isPublished: false);

        void Follow(Prose text, bool isPublished)
        {
            foreach (var hole in text.Holes)
            {
                if (hole.Kind != ProseHoleKind.Article) continue;
                var id = hole.Value.Split('#')[0];
                if (!holdings.States.TryGetValue(id, out var state)) problems.Add(Problems.LinkToNoArticle(hole.Place, id, suggester.For(id)));
                else if (isPublished && state == HoldingState.Unpublished) problems.Add(Problems.LinkToUnpublished(hole.Place, id));
            }
        }
    }

    private static IEnumerable<Prose> TextsOf(Article article) => TextsOf(article.Body, article.References).Append(article.Abstract);

    private static IEnumerable<Prose> TextsOf(Prose body, ImmutableArray<Reference> references) => references.Select(r => r.Text).Prepend(body);
}
