using Archive.Benchmarks.Letters;
using Archive.Engine;
using Archive.Journal.Reading;
using BenchmarkDotNet.Attributes;

namespace Archive.Benchmarks.Modules;

/// <summary>From the files of a hundred letters to articles.</summary>
[MemoryDiagnoser]
public class Reading
{
    private const int Letters = 100;

    private readonly SourceText[] _letters =
        [.. LetterArchive.Files(Letters, seed: 1).Where(f => f.Path.StartsWith("articles/", StringComparison.Ordinal)).Select(f => new SourceText(f.Path, f.Text))];

    [Benchmark(OperationsPerInvoke = Letters)]
    public int FrontMatterAlone() => _letters.Count(l => FrontMatter.Read(l, new DiagnosticBag())?.Keys is not null);

    [Benchmark(OperationsPerInvoke = Letters)]
    public int MarkdownAlone() => _letters.Sum(l => ProseReader.Read(l, l.Text.IndexOf("\n---\n", StringComparison.Ordinal) + 5, new ProseContext(l.Path, "", [], HasTitle: true), new DiagnosticBag()).Body.PlainText.Length);

    [Benchmark(OperationsPerInvoke = Letters)]
    public int WholeLetter() => _letters.Count(l => ParseArticle.From(new ArticleFile(new InputFile(l.Path, "", l.Text.Length), []), l).Article is not null);
}
