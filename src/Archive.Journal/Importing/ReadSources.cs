using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Importing;

/// <summary>What was read from a source file.</summary>
/// <param name="Path">As it was asked for.</param>
/// <param name="Format">Empty where the file is of none.</param>
/// <param name="Articles">In the order of the file.</param>
/// <param name="Findings">In no particular order.</param>
internal sealed record ReadSource(string Path, string Format, ImmutableArray<SourceArticle> Articles, ImmutableArray<Finding> Findings);

/// <summary>Files and folders → what they say of articles, and the names of the files that say nothing of any.</summary>
internal static class ReadSources
{
    private const int AtOnce = 32;

    public static (ImmutableArray<ReadSource> Sources, ImmutableArray<string> PassedOver) From(IEnumerable<string> paths)
    {
        var sources = ImmutableArray.CreateBuilder<ReadSource>();
        var passedOver = ImmutableArray.CreateBuilder<string>();
        foreach (var files in OpenSources.From(paths, f => sources.Add(new ReadSource(f.Place.Path, "", [], [f]))).Chunk(AtOnce))
            foreach (var (file, source) in files.Zip(Phase.Each(files, From)))
                if (source is null) passedOver.Add(file.Path);
                else sources.Add(source);
        return (sources.ToImmutable(), passedOver.ToImmutable());
    }

    // Null for a file that nobody named and that does not look like a source.
    private static ReadSource? From(SourceFile file)
    {
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var isExpected = file.IsAskedFor || SourceFormat.All.Any(f => f.Extensions.Contains(file.Extension));
        if (DecodeSource.From(file, findings) is not { } text) return isExpected ? new ReadSource(file.Path, "", [], findings.ToImmutable()) : null;
        if (SourceFormat.All.FirstOrDefault(f => f.Recognises(text)) is not { } format)
            return isExpected ? new ReadSource(file.Path, "", [], [Findings.NoFormat(file.Path)]) : null;
        var articles = format.Read(text, findings);
        if (articles.IsEmpty && !findings.Any(f => f.Kind == FindingKind.Refused)) findings.Add(Findings.NoArticles(Place.StartOf(file.Path)));
        return new ReadSource(file.Path, format.Name, [.. articles.Select(a => a with { Folder = file.Folder })], findings.ToImmutable());
    }
}
