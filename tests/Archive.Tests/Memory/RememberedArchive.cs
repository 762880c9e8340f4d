using System.Buffers;
using Archive.Benchmarks.Letters;
using Archive.Engine;
using Archive.Journal;
using Archive.Journal.Memory;
using Archive.Tests.Site;
using Archive.Theme;
using Xunit;

namespace Archive.Tests.Memory;

/// <summary>An archive of invented letters on disk, built again and again with a memory, and compared with what it would be without.</summary>
internal sealed class RememberedArchive : IDisposable
{
    private static readonly DateTime LongAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    private readonly TemporaryFolder _disk = new();

    public RememberedArchive(int letters)
    {
        LetterArchive.Write(Input, letters, seed: 7);
        Settle();
    }

    public string Input => _disk["input"];

    public string Output => _disk["output"];

    public string Memory => _disk["output.archive-memory"];

    public Journal.Theme Theme { get; set; } = ArchiveTheme.Theme;

    public string[] Articles => [.. Directory.GetFiles(Path.Combine(Input, "articles"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    public void Dispose() => _disk.Dispose();

    /// <summary>Makes all files so old that their times can be relied on.</summary>
    public void Settle()
    {
        foreach (var file in Directory.GetFiles(Input, "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, LongAgo);
    }

    /// <summary>Makes edits, but none that a build would refuse.</summary>
    public void Edit(params Action[] edits)
    {
        foreach (var edit in edits)
        {
            var before = Directory.GetFiles(Input, "*", SearchOption.AllDirectories).ToDictionary(f => f, File.ReadAllBytes);
            edit();
            if (ArchiveSite.From(Input, Options).Diagnostics.All(d => !d.IsError)) continue;
            foreach (var file in Directory.GetFiles(Input, "*", SearchOption.AllDirectories)) if (!before.ContainsKey(file)) File.Delete(file);
            foreach (var (file, bytes) in before) if (!File.Exists(file) || !File.ReadAllBytes(file).SequenceEqual(bytes)) File.WriteAllBytes(file, bytes);
        }
    }

    /// <summary>Builds with what is remembered; the files that were rendered.</summary>
    public (WriteResult Written, int Rendered) Build()
    {
        using var memory = SiteMemory.Of(_disk["output"]);
        Assert.NotNull(memory);
        var survey = memory.Survey(_disk["output"]);
        var rendered = new Counter();
        var site = ArchiveSite.PostProcess(memory.Process(ArchiveSite.Input(Input), Options.Today), Options, corpus => memory.Compare(corpus, Theme));
        if (site.Diagnostics.FirstOrDefault(d => d.IsError) is { } error) throw new InvalidDataException(error.ToText("input"));
        var files = memory.Files(site, Theme).Select(f => f.Original is null ? new CountedFile(f, rendered) : f);
        var written = OutputFolder.Replace(_disk["output"], site.Corpus.Settings.BaseUrl.AbsoluteUri, [.. files], survey: survey);
        memory.Save(written.Times);
        // So that the next build takes their word for what is in them.
        foreach (var folder in Directory.GetDirectories(Output, "*", SearchOption.AllDirectories)) Directory.SetLastWriteTimeUtc(folder, LongAgo);
        return (written, rendered.Value);
    }

    /// <summary>That the output folder holds what a build without memory would write, byte for byte, and nothing else.</summary>
    public void IsAsBuiltAnew(string after)
    {
        var site = ArchiveSite.From(Input, Options);
        SiteFile[] files = [.. site.Files(Theme)];
        var manifest = SiteManifest.Read(_disk["output"])!;
        Assert.Equal(files.Select(f => f.Path.File).Order(StringComparer.Ordinal), manifest.Files.Select(f => f.Path));
        Parallel.ForEach(files, file =>
        {
            var bytes = new ArrayBufferWriter<byte>();
            file.Write(bytes);
            Assert.True(bytes.WrittenSpan.SequenceEqual(File.ReadAllBytes(Path.Combine(_disk["output"], file.Path.File))), $"After {after}, {file.Path} is not as it would be built anew.");
        });
    }

    private static SiteOptions Options => new(RenderedSite.Today);

    private sealed class Counter
    {
        private int _value;

        public int Value => _value;

        public void Add() => Interlocked.Increment(ref _value);
    }

    private sealed class CountedFile(SiteFile file, Counter counter) : SiteFile
    {
        public override SitePath Path => file.Path;

        public override RememberedFile? Recall(ulong key) => file.Recall(key);

        public override void Write(IBufferWriter<byte> output)
        {
            counter.Add();
            file.Write(output);
        }

        public override void Done(WrittenFile written) => file.Done(written);
    }
}
