using System.Collections.Immutable;
using System.Text;
using Archive.Engine;
using Archive.Journal.Model;
using Archive.Journal.Reading;
using Archive.Journal.Writing;

namespace Archive.Journal.Importing;

/// <summary>
/// Source files → article files: what each source says, which work of the archive each article is, the relations between all of
/// them, and then the files. A new article's file is read before it counts, as the archive will read it.
/// </summary>
public sealed class ImportArticles
{
    // They are held until all of them are written.
    private const long MostAttached = 1_000_000_000;

    private readonly ImportTarget _target;
    private readonly ImmutableArray<ReadSource> _sources;
    private readonly ImmutableArray<ImmutableArray<Finding>.Builder> _findings;
    private readonly ImmutableArray<ImmutableArray<ImportedArticle>.Builder> _imported;
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]> _attached = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<Attachment>> _beside = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    private ImportArticles(ImportTarget target, ImmutableArray<ReadSource> sources)
    {
        (_target, _sources) = (target, sources);
        _findings = [.. sources.Select(s => s.Findings.ToBuilder())];
        _imported = [.. sources.Select(_ => ImmutableArray.CreateBuilder<ImportedArticle>())];
    }

    /// <summary>Reads the sources and the archive, and finds out what is to be written.</summary>
    /// <param name="to">The articles folder of an archive, or one below it; it need not exist yet.</param>
    /// <param name="paths">Files and folders; each exists.</param>
    /// <returns>Null where no folder of the path is called "articles".</returns>
    public static ImportResult? From(string to, IEnumerable<string> paths)
    {
        if (ImportTarget.Read(to) is not { } target) return null;
        var (sources, passedOver) = ReadSources.From(paths);
        return new ImportArticles(target, sources).Import(passedOver);
    }

    private ImportResult Import(ImmutableArray<string> passedOver)
    {
        var (placed, works) = PlaceArticles.From(_target, _sources, _findings);
        var relations = new ResolveRelations(works, placed.ToLookup(p => p.Report));
        foreach (var areInverse in (bool[])[false, true])
            foreach (var article in placed) relations.Add(article, areInverse, _findings[article.Report]);

        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var article in placed) Write(article, works, told.Add(article.Id) ? relations.Of(article.Id) : []);
        // What a source says of an article that no source brought.
        foreach (var id in relations.Declarers.Where(id => !told.Contains(id)))
            if (Editable(works[id].File) is { } file && MergeArticle.IsPossible(file)) Keep(works[id].File, MergeArticle.From(file, relations.Of(id), default, default, ImmutableArray.CreateBuilder<Finding>()).Text);

        var changes = _texts.Select(t => (t.Key, Bytes: (byte[])[.. Mark(t.Key), .. Encoding.UTF8.GetBytes(t.Value)])).Concat(_attached.Select(a => (a.Key, Bytes: a.Value)))
            .OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => new FileChange(Path.Combine(_target.Folder, c.Key), c.Bytes));
        return new ImportResult(
            [.. _sources.Select((s, i) => new ImportedSource(s.Path, s.Format, _imported[i].ToImmutable(), [.. _findings[i].Distinct().Order()]))], [.. passedOver.Where(p => !_used.Contains(p))], [.. changes]);
    }

    private void Write(PlacedArticle placed, KnownWorks works, ImmutableArray<FrontMatterEntry> relations)
    {
        var findings = _findings[placed.Report];
        var files = new AttachFiles(placed, FileAt(placed.File), _target.Withheld, MostAttached - _attached.Values.Sum(b => (long)b.Length), findings);
        var article = placed with { Source = ResolveTargets.In(placed, works, files) };
        _beside[article.File] = [.. files.Taken.Select(f => new Attachment(f.Key, InputFile.InMemory($"{FileAt(article.File).AttachmentFolder}/{f.Key}", f.Value)))];
        var entries = ComposeFrontMatter.From(article.Source, _target.Settings, findings).AddRange(relations);
        var text = ComposeArticle.Text(article.Source, findings);
        if (!_texts.ContainsKey(article.File) && !_target.Files.ContainsKey(article.File)) Add(article, entries, text);
        else if (Editable(article.File) is { } file && MergeArticle.IsPossible(file)) Complete(article, file, entries, text);
        else findings.Add(Findings.CannotMerge(article.Source.Place, article.File));
        Attach(article, findings);
    }

    // Only what the article's file names now; a file that is there stays as it is.
    private void Attach(PlacedArticle article, ImmutableArray<Finding>.Builder findings)
    {
        _beside.Remove(article.File, out var attachments);
        var text = _texts.TryGetValue(article.File, out var written) ? written : TextOnDisk(article.File) ?? "";
        foreach (var attachment in attachments.Where(a => text.Contains($"{article.Id}/{a.Name}", StringComparison.Ordinal)))
        {
            var path = attachment.File.Path;
            var onDisk = Path.Combine(_target.Folder, path);
            _used.Add(article.Source.Folder!.Shown(attachment.Name));
            if (!File.Exists(onDisk)) _attached.TryAdd(path, attachment.File.ReadBytes());
            else if (!File.ReadAllBytes(onDisk).AsSpan().SequenceEqual(attachment.File.ReadBytes())) findings.Add(Findings.KeptFile(article.Source.Place, path));
        }
    }

    private void Add(PlacedArticle article, ImmutableArray<FrontMatterEntry> entries, ArticleText text)
    {
        if (article.Source.Type is null)
        {
            var type = ArticleType.Article.Word();
            _findings[article.Report].Add(Findings.NoType(article.Source.Place, type));
            entries = entries.Insert(Math.Min(1, entries.Length), new FrontMatterEntry("type", $"type: {type}\n", article.Source.Place));
        }
        var file = ComposeArticle.File(entries, text);
        if (WhyRefused(article.File, file, isNew: true) is { } reason)
        {
            _findings[article.Report].Add(Findings.DoesNotValidate(article.Source.Place, reason));
            return;
        }
        _texts[article.File] = file;
        Tell(article, ImportOutcome.Added, text.Markdown.Length > 0 ? entries.Add(new FrontMatterEntry("text", "", article.Source.Body[0].Place)) : entries);
    }

    private void Complete(PlacedArticle article, EditableText file, ImmutableArray<FrontMatterEntry> entries, ArticleText text)
    {
        var findings = _findings[article.Report];
        var (merged, added) = MergeArticle.From(file, entries, text, article.Source.Body.FirstOrDefault()?.Place ?? article.Source.Place, findings);
        if (merged != file.Text && WhyRefused(article.File, merged, isNew: false) is { } reason) findings.Add(Findings.DoesNotValidate(article.Source.Place, reason));
        else
        {
            Keep(article.File, merged);
            Tell(article, added.IsEmpty ? ImportOutcome.Unchanged : ImportOutcome.Completed, added);
        }
    }

    private void Tell(PlacedArticle article, ImportOutcome outcome, ImmutableArray<FrontMatterEntry> taken) =>
        _imported[article.Report].Add(new ImportedArticle(article.Id, article.File, outcome, [.. taken.Select(e => new Sourced<string>(e.Key, e.Place))]));

    private void Keep(string file, string text)
    {
        if (_texts.TryGetValue(file, out var there) ? there != text : text != TextOnDisk(file)) _texts[file] = text;
    }

    private EditableText? Editable(string file) =>
        (_texts.TryGetValue(file, out var text) ? text : TextOnDisk(file)) is { } there ? EditableText.From(FileAt(file), there, new DiagnosticBag()) : null;

    private string? TextOnDisk(string path) =>
        _target.Files.TryGetValue(path, out var file) && ReadText.From(file.File, new DiagnosticBag()) is not null ? Encoding.UTF8.GetString(file.File.ReadBytes().AsSpan(Mark(path).Length)) : null;

    // A byte order mark stays where it is.
    private ReadOnlySpan<byte> Mark(string path) =>
        _target.Files.TryGetValue(path, out var file) && file.File.ReadHead(Encoding.UTF8.Preamble.Length).AsSpan().SequenceEqual(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble : [];

    // With what is to lie beside it.
    private ArticleFile FileAt(string path)
    {
        var file = _target.Files.GetValueOrDefault(path) ?? new ArticleFile(new InputFile(path, Path.Combine(_target.Folder, path), 0), []);
        return _beside.TryGetValue(path, out var more) ? file with { Attachments = [.. file.Attachments.Where(a => more.All(m => m.Name != a.Name)), .. more] } : file;
    }

    // An archive may have errors of its own; an import adds none.
    private string? WhyRefused(string path, string text, bool isNew)
    {
        if (Encoding.UTF8.GetByteCount(text) is var length && length > ReadText.LargestText) return Problems.FileTooLarge(default, length, ReadText.LargestText).Message;
        if (_target.Withheld.FirstIn(text) is not null) return "it repeats words that were taken down.";
        var before = isNew ? [] : ParseArticle.From(FileAt(path), Source(path, TextOnDisk(path) ?? "")).Diagnostics.Select(d => d.Message).ToHashSet(StringComparer.Ordinal);
        return ParseArticle.From(FileAt(path), Source(path, text)).Diagnostics.Where(d => d.IsError && !before.Contains(d.Message)).Order().Select(d => $"line {d.Place.Line}: {d.Message}").FirstOrDefault();
    }

    private static SourceText Source(string path, string text) => new(path, SourceText.EndLinesAlike(text));
}
