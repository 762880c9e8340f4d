using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Checking;
using Archive.Journal.Model;
using Archive.Journal.Reading;

namespace Archive.Journal.Importing;

/// <summary>The archive that articles are imported into, as it is before.</summary>
/// <param name="Folder">Its input folder; it need not exist yet.</param>
/// <param name="Articles">The folder for new articles, relative to the input folder: "articles", or one below it.</param>
/// <param name="Settings">archive.yml.</param>
/// <param name="Withheld">The words of what was taken down.</param>
/// <param name="Files">Its article files, by their path in the input folder.</param>
/// <param name="Works">The articles that can be read.</param>
/// <param name="TakenIds">Of files, and of addresses that were published once.</param>
internal sealed record ImportTarget(
    string Folder, string Articles, SiteSettings Settings, WithheldWords Withheld, ImmutableDictionary<string, ArticleFile> Files, ImmutableArray<KnownWork> Works, ImmutableHashSet<string> TakenIds)
{
    private const string ArticlesFolder = "articles";

    /// <summary>The archive whose articles folder a path is, or is below; null where none of its folders is called so.</summary>
    public static ImportTarget? Read(string to)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(to));
        for (var folder = full; folder is not null; folder = Path.GetDirectoryName(folder))
            if (Path.GetFileName(folder) == ArticlesFolder && Path.GetDirectoryName(folder) is { } input)
                return Read(input, Path.GetRelativePath(input, full).Replace('\\', '/'));
        return null;
    }

    private static ImportTarget Read(string folder, string articles)
    {
        var input = ArchiveInput.From(Directory.Exists(folder) ? InputFolder.List(folder) : new InputFolder([], []));
        var masthead = ReadMasthead.From(input);
        var parsed = Phase.Each(input.Articles, ParseArticle.From);
        var published = masthead.Permalinks.Select(p => p.Path.Value.Split('/')).Where(p => p is ["", ArticlesFolder, _, ..]).Select(p => p[2]);
        return new ImportTarget(
            folder, articles, masthead.Settings, masthead.Withheld,
            input.Articles.ToImmutableDictionary(f => f.File.Path, StringComparer.Ordinal),
            [.. parsed.Select(p => p.Article).OfType<Article>().Select(a => KnownWork.Of(a) with { Url = masthead.Settings.Url(a.Path) })],
            parsed.Select(p => p.Id).Concat(published).ToImmutableHashSet(StringComparer.OrdinalIgnoreCase));
    }
}
