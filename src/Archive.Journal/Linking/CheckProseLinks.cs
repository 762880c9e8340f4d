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
        var ofPages = pages.OrderBy(p => p.File, StringComparer.Ordinal).SelectMany(p => p.References.Select(r => r.Text).Prepend(p.Body)).SelectMany(t => t.Holes);
        foreach (var link in holdings.Published.SelectMany(a => a.Links).Concat(ofPages)) Follow(link, isPublished: true);
        foreach (var link in holdings.Unpublished.SelectMany(a => a.Links)) Follow(link, isPublished: false);

        void Follow(ProseHole link, bool isPublished)
        {
            if (link.Kind != ProseHoleKind.Article) return;
            var id = link.Value.Split('#')[0];
            if (!holdings.States.TryGetValue(id, out var state)) problems.Add(Problems.LinkToNoArticle(link.Place, id, suggester.For(id)));
            else if (isPublished && state == HoldingState.Unpublished) problems.Add(Problems.LinkToUnpublished(link.Place, id));
        }
    }
}
