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
        foreach (var article in holdings.Published) FollowAll(article, isPublished: true);
        foreach (var page in pages.OrderBy(p => p.File, StringComparer.Ordinal))
        {
            Follow(page.Body, isPublished: true);
            foreach (var reference in page.References) Follow(reference.Text, isPublished: true);
        }
        foreach (var article in holdings.Unpublished) FollowAll(article, isPublished: false);

        void FollowAll(Article article, bool isPublished)
        {
            Follow(article.Body, isPublished);
            foreach (var reference in article.References) Follow(reference.Text, isPublished);
            Follow(article.Abstract, isPublished);
        }

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
}
