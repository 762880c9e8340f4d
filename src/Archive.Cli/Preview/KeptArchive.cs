using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal;
using Archive.Journal.Memory;
using Archive.Journal.Reading;

namespace Archive.Cli.Preview;

/// <summary>What every file of the archive says, kept between one look at the folder and the next: only what changed is read again.</summary>
/// <param name="folder">The input folder.</param>
/// <param name="output">The folder of the last build, which may remember what many files say.</param>
internal sealed class KeptArchive(string folder, string output)
{
    private RecallArticles? _recall = RecallArticles.Of(output);

    private readonly Dictionary<string, (ArticleFile File, ParsedArticle Parsed)> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (ArticleFile File, ParsedPage Parsed)> _pages = new(StringComparer.Ordinal);

    /// <summary>Looks at the whole folder.</summary>
    /// <param name="touched">Files that are read again even if they look the same.</param>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public ParsedArchive Read(ImmutableHashSet<string> touched)
    {
        var input = ArchiveSite.Input(folder);
        // What a build remembers is asked once: from then on it is kept here.
        var recall = _recall ?? RecallArticles.None;
        _recall = null;
        return new ParsedArchive(ReadMasthead.From(input), Parse(input.Articles, _articles, touched, recall.From), Parse(input.Pages, _pages, touched, ParsePage.From));
    }

    private static ImmutableArray<T> Parse<T>(ImmutableArray<ArticleFile> files, Dictionary<string, (ArticleFile File, T Parsed)> kept, ImmutableHashSet<string> touched, Func<ArticleFile, T> module)
    {
        var parsed = Phase.Each(files, file => kept.TryGetValue(file.File.Path, out var before) && IsAsBefore(file, before.File, touched) ? before.Parsed : module(file));
        kept.Clear();
        foreach (var (file, of) in files.Zip(parsed)) kept[file.File.Path] = (file, of);
        return parsed;
    }

    private static bool IsAsBefore(ArticleFile now, ArticleFile before, ImmutableHashSet<string> touched) =>
        IsAsBefore(now.File, before.File, touched) && now.Attachments.Length == before.Attachments.Length
        && now.Attachments.Zip(before.Attachments).All(a => IsAsBefore(a.First.File, a.Second.File, touched));

    private static bool IsAsBefore(InputFile now, InputFile before, ImmutableHashSet<string> touched) => now == before && !touched.Contains(now.Path);
}
