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
    // No more than these are read and linked in about a second, and nothing is shown before.
    private const int Few = 4000;

    // Of so many the first look is made, and so many are read at a time: between them threads are free to answer browsers.
    private const int Some = 500;

    private RecallArticles? _recall = RecallArticles.Of(output);

    private readonly Dictionary<string, (ArticleFile File, ParsedArticle Parsed)> _articles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (ArticleFile File, ParsedPage Parsed)> _pages = new(StringComparer.Ordinal);

    /// <summary>Looks at the whole folder.</summary>
    /// <param name="touched">Files that are read again even if they look the same.</param>
    /// <param name="look">Where there are many articles: takes all their files and what was read of some first, and is told how many are read from then on.</param>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public ParsedArchive Read(ImmutableHashSet<string> touched, Func<ImmutableArray<ArticleFile>, ParsedArchive, IProgress<int>?>? look = null)
    {
        var input = ArchiveSite.Input(folder);
        // What a build remembers is asked once: from then on it is kept here.
        var recall = _recall ?? RecallArticles.None;
        _recall = null;
        var read = new ParsedArchive(ReadMasthead.From(input), [], Parse(input.Pages, _pages, touched, ParsePage.From));
        var progress = look is null || input.Articles.Length <= Few ? null : look(input.Articles, read with { Articles = Parse(SomeOf(input.Articles), _articles, touched, recall.From) });
        return read with { Articles = Parse(input.Articles, _articles, touched, recall.From, progress) };
    }

    // Half of them the last by their names, which are the newest in most archives; the others from everywhere.
    private static ImmutableArray<ArticleFile> SomeOf(ImmutableArray<ArticleFile> files) =>
        [.. files.Where((_, i) => i >= files.Length - Some / 2 || i % (2 * files.Length / Some) == 0)];

    private static ImmutableArray<T> Parse<T>(ImmutableArray<ArticleFile> files, Dictionary<string, (ArticleFile File, T Parsed)> kept, ImmutableHashSet<string> touched, Func<ArticleFile, T> module, IProgress<int>? progress = null)
    {
        var parsed = ImmutableArray.CreateBuilder<T>(files.Length);
        foreach (var portion in files.Chunk(Some))
        {
            parsed.AddRange(Phase.Each(portion, Of));
            progress?.Report(parsed.Count);
        }
        kept.Clear();
        foreach (var (file, of) in files.Zip(parsed)) kept[file.File.Path] = (file, of);
        return parsed.MoveToImmutable();

        T Of(ArticleFile file) => kept.TryGetValue(file.File.Path, out var before) && IsAsBefore(file, before.File, touched) ? before.Parsed : module(file);
    }

    private static bool IsAsBefore(ArticleFile now, ArticleFile before, ImmutableHashSet<string> touched) =>
        IsAsBefore(now.File, before.File, touched) && now.Attachments.Length == before.Attachments.Length
        && now.Attachments.Zip(before.Attachments).All(a => IsAsBefore(a.First.File, a.Second.File, touched));

    private static bool IsAsBefore(InputFile now, InputFile before, ImmutableHashSet<string> touched) => now == before && !touched.Contains(now.Path);
}
