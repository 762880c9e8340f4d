using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Pages;

namespace Archive.Journal;

/// <summary>That no path which was ever published leads to nothing.</summary>
internal static class CheckPermalinks
{
    public static IEnumerable<Diagnostic> From(Corpus corpus, TakenPaths paths)
    {
        foreach (var permalink in corpus.Permalinks)
        {
            if ((paths.TryGet(permalink.Path.Value, out var page) && page is not GonePage) || KeptPaths.IsOfWithdrawn(corpus, permalink)) continue;
            if (permalink.MovedTo is { } target) yield return Problems.MovedToNothing(permalink.Place, target.Value);
            else if (permalink.IsGone && !KeptPaths.IsArticle(permalink)) continue;
            else if (KeptPaths.IsList(permalink)) yield return Problems.NoLongerListed(permalink.Place, permalink.Path.Value, WayOut(permalink));
            else yield return Problems.PermalinkBreaks(permalink.Place, permalink.Path.Value, WayOut(permalink));
        }
    }

    private static string WayOut(Permalink permalink) => permalink.Path.Value.Split('/')[1] switch
    {
        "articles" when permalink.Path.IsFolder => "Put the article's file back. If another article takes its place, give that one aliases: [" + permalink.Path.Value + "]; if consent was withdrawn, run 'archive takedown' on the file.",
        "articles" => "Put the file back beside its article.",
        "authors" or "editors" => "If the person's page moved, add its name to former-slugs: in people.yml; or write the new path behind this one: 'moved /authors/…/'; or 'gone'.",
        "topics" => "If the topic was renamed, add its name to former-slugs: in topics.yml; or write behind this path where it leads now, 'moved /topics/…/', or 'gone'.",
        _ => "Write behind this path where it leads now, 'moved /…/', or 'gone' if there is nothing to lead to.",
    };
}
