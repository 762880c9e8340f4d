using System.Buffers;
using Archive.Benchmarks.Letters;
using Archive.Engine;
using Archive.Journal;
using Archive.Journal.Exports;
using Archive.Journal.Model;
using Archive.Journal.Pages;
using Archive.Journal.Reading;
using Archive.Theme;
using BenchmarkDotNet.Attributes;

namespace Archive.Benchmarks.Modules;

/// <summary>From the articles of a thousand letters to the files of their site.</summary>
[MemoryDiagnoser]
public class Site
{
    private const int Letters = 1000;

    private static readonly SiteOptions Options = new(new PartialDate(2026, 1, 1));

    private readonly ArrayBufferWriter<byte> _output = new(1024 * 1024);
    private readonly ParsedArchive _parsed;
    private readonly ArchiveSite _site;

    public Site()
    {
        var files = LetterArchive.Files(Letters, seed: 1).Select(f => InputFile.InMemory(f.Path, System.Text.Encoding.UTF8.GetBytes(f.Text))).OrderBy(f => f.Path, StringComparer.Ordinal);
        _parsed = ArchiveSite.Process(ArchiveInput.From(new InputFolder([.. files], [])));
        _site = ArchiveSite.PostProcess(_parsed, Options);
        if (_site.Diagnostics.FirstOrDefault(d => d.IsError) is { } error) throw new InvalidDataException(error.ToText("input"));
    }

    [Benchmark(OperationsPerInvoke = Letters)]
    public ArchiveSite Link() => ArchiveSite.PostProcess(_parsed, Options);

    [Benchmark(OperationsPerInvoke = Letters)]
    public int ArticlePages() => Render<ArticlePage>();

    [Benchmark(OperationsPerInvoke = Letters)]
    public int AuthorPages() => Render<AuthorPage>();

    [Benchmark(OperationsPerInvoke = Letters)]
    public int EntriesInFiles() => _site.Corpus.Articles.Sum(a => EntryKind.Make(_site.Corpus, a).Bytes.Length);

    [Benchmark(OperationsPerInvoke = Letters)]
    public int SearchIndex() => _site.SearchFiles.Count();

    private int Render<TPage>() where TPage : HtmlPage
    {
        var bytes = 0;
        foreach (var page in _site.Kinds.SelectMany(k => k.Pages).OfType<TPage>())
        {
            _output.ResetWrittenCount();
            ArchiveTheme.Theme.Render(page, _output);
            bytes += _output.WrittenCount;
        }
        return bytes;
    }
}
