using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Pages;
using Archive.Journal.Reading;

namespace Archive.Cli.Preview;

/// <summary>
/// An article's own page as its file is now, before the archive is linked anew: whoever writes sees the text at once, however many
/// articles there are. What other pages say of it follows a moment later.
/// </summary>
internal static class PageAhead
{
    /// <summary>Null where the article is not on show, or where its file has an error or names other people.</summary>
    public static ArticlePage? Of(Corpus corpus, string inputFolder, string path, Func<Article, bool> isOnShow)
    {
        if (!path.EndsWith(".md", StringComparison.Ordinal)) return null;
        var id = Path.GetFileNameWithoutExtension(path);
        if (!corpus.ById.TryGetValue(id, out var before) || before.File != path) return null;
        var file = new FileInfo(Path.Combine(inputFolder, path));
        if (!file.Exists) return null;
        var parsed = ParseArticle.From(new ArticleFile(new InputFile(path, file.FullName, file.Length), before.Attachments));
        if (parsed.Article is not { } now || parsed.Diagnostics.Any(d => d.IsError) || !isOnShow(now)) return null;
        return NamesSame(now.Authors, before.Authors) && NamesSame(now.HandlingEditors, before.HandlingEditors)
            // Who these are is known of those that were linked.
            ? new ArticlePage(corpus, now with { Authors = before.Authors, HandlingEditors = before.HandlingEditors, Journal = now.Journal == corpus.Settings.Journal.Title ? "" : now.Journal })
            : null;
    }

    private static bool NamesSame(IEnumerable<Contributor> now, IEnumerable<Contributor> before) => now.Select(c => c.Name).SequenceEqual(before.Select(c => c.Name));
}
