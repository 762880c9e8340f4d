using System.Collections.Immutable;
using Archive.Engine;
using Archive.Journal.Linking;
using Archive.Journal.Model;
using Archive.Journal.Reading;

namespace Archive.Journal.Writing;

/// <summary>What the archive holds already, for whoever adds to it.</summary>
public sealed class KnownArchive
{
    private const string Permalinks = "permalinks.txt";

    private readonly CorpusInput _input;
    private readonly ImmutableHashSet<Diagnostic> _diagnostics;
    private readonly ImmutableHashSet<string> _takenIds;

    private KnownArchive(string folder, CorpusInput input, IEnumerable<string> takenIds)
    {
        (Folder, _input) = (folder, input);
        (Corpus, var diagnostics) = LinkCorpus.From(input);
        _diagnostics = [.. diagnostics];
        _takenIds = takenIds.ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The input folder, as the maintainer wrote it.</summary>
    public string Folder { get; }

    public PartialDate Today => _input.Today;

    internal SiteSettings Settings => _input.Settings;

    internal Corpus Corpus { get; }

    internal ImmutableArray<PersonEntry> People => _input.People;

    internal ImmutableArray<TopicEntry> Topics => _input.Topics;

    internal bool HasTopicsFile => _input.HasTopicsFile;

    /// <summary>Every article that could be read, published or not.</summary>
    internal IEnumerable<Article> Articles => _input.Articles.Select(a => a.Article).OfType<Article>();

    /// <summary>Reads the whole archive; what is wrong with it is no matter here.</summary>
    /// <exception cref="DirectoryNotFoundException">The input folder does not exist.</exception>
    public static KnownArchive Read(string inputFolder, PartialDate today)
    {
        var files = InputFolder.List(inputFolder);
        var input = ArchiveInput.From(files);
        var articles = Phase.Each(input.Articles, ParseArticle.From);
        var corpus = new ParsedArchive(ReadMasthead.From(input), articles, []).ToCorpusInput(new SiteOptions(today));
        var permalinks = files.Files.FirstOrDefault(f => f.Path == Permalinks) is { } file && ReadText.From(file, new DiagnosticBag()) is { } text ? text.Text : "";
        var published = permalinks.Split('\n').Select(l => l.Trim().Split('/')).Where(p => p is ["", "articles", _, ..]).Select(p => p[2]);
        return new KnownArchive(inputFolder, corpus, articles.Select(a => a.Id).Concat(published));
    }

    /// <summary>Whether an article has the id, or had it once.</summary>
    internal bool IsTaken(string id) => _takenIds.Contains(id);

    /// <summary>The article that is meant by an id or a DOI; null for a work that the archive does not hold.</summary>
    internal Article? Find(string idOrDoi) => Doi.LooksLikeOne(idOrDoi)
        ? Doi.TryParse(idOrDoi, out var doi) ? Articles.FirstOrDefault(a => a.Doi?.Value == doi) : null
        : Articles.FirstOrDefault(a => a.Id == idOrDoi);

    /// <summary>What would be wrong with the archive that is not wrong now, if a text were added as an article.</summary>
    internal ImmutableArray<Diagnostic> ProblemsOf(string path, string text)
    {
        var file = new ArticleFile(new InputFile(path, Path.Combine(Folder, path), text.Length), []);
        var parsed = ParseArticle.From(file, new SourceText(path, text));
        var linked = LinkCorpus.From(_input with { Articles = _input.Articles.Add(parsed) }).Diagnostics;
        return [.. parsed.Diagnostics.Concat(linked.Where(d => !_diagnostics.Contains(d))).Distinct().Order()];
    }
}
