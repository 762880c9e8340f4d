using System.Buffers;
using System.IO.Compression;
using System.Text;
using Archive.Engine;
using Archive.Journal;
using Archive.Tests.Site;
using Archive.Theme;

namespace Archive.Tests.Checking;

/// <summary>A small archive, built in a temporary folder to be broken there.</summary>
internal sealed class BuiltSite : IDisposable
{
    public const string BaseUrl = "https://archive.example/base/";

    public const string Withheld = "Eleven patients of our clinic slept badly after the third dose, and two of them left the study early.";

    private const string Settings = "title: A case\nbase-url: https://archive.example/base/\ncontact: desk@journal.org\n";
    private const string Letter = "---\ntitle: A letter about *sleep*\ntype: letter\npublished: 2020-01-02\nauthors:\n  - name: Ann Other\n    email: ann@clinic.org\nconsent: Obtained.\n---\n## A heading\n\nText about dreams.\n";

    public BuiltSite()
    {
        Folder.Write("input/archive.yml", Settings);
        Folder.Write("input/articles/one.md", Letter);
        Folder.Write("input/articles/two.md", Letter.Replace("sleep", "rest", StringComparison.Ordinal).Replace("consent: Obtained.", "aliases: [/old/two/]\nresponds-to: one", StringComparison.Ordinal));
        Folder.Write("input/articles/gone.md", Letter.Replace("Obtained.", "{status: withdrawn, date: 2021-05-06}", StringComparison.Ordinal).Replace("Text about dreams.", Withheld, StringComparison.Ordinal));
        Folder.Write("input/articles/late.md", Letter.Replace("Obtained.", "pending", StringComparison.Ordinal).Replace("Text about dreams.", "Nobody has yet agreed that these nine words be printed here.", StringComparison.Ordinal));
        var site = ArchiveSite.From(Folder["input"], new SiteOptions(RenderedSite.Today));
        if (site.Diagnostics.Any(d => d.IsError)) throw new InvalidOperationException(string.Join('\n', site.Diagnostics));
        OutputFolder.Replace(Folder["output"], BaseUrl, [.. site.Files(ArchiveTheme.Theme)]);
    }

    public TemporaryFolder Folder { get; } = new();

    public void Dispose() => Folder.Dispose();

    public string Text(string file) => File.ReadAllText(Folder["output/" + file]);

    /// <summary>Replaces the first of some words, which must be there; returns the place that a broken bar marks in the new ones, or of their beginning.</summary>
    public string Replace(string file, string old, string with)
    {
        var text = Text(file);
        var (at, mark, words) = (text.IndexOf(old, StringComparison.Ordinal), Math.Max(0, with.IndexOf('¦')), with.Replace("¦", "", StringComparison.Ordinal));
        if (at < 0) throw new InvalidOperationException($"'{old}' is not in {file}.");
        var after = string.Concat(text.AsSpan(0, at), words, text.AsSpan(at + old.Length));
        Folder.Write("output/" + file, after);
        return new SourceText(file, after).At(at + mark).ToString();
    }

    /// <summary>Puts something before the main heading of a page; returns the place that is marked.</summary>
    public string Insert(string html, string file = "articles/one/index.html") => Replace(file, "<h1", html + "<h1");

    /// <summary>Takes out a text from its beginning to its end.</summary>
    public void Cut(string file, string from, string to) =>
        Write(file, Text(file) is var text && text.IndexOf(from, StringComparison.Ordinal) is var start ? text.Remove(start, text.IndexOf(to, start, StringComparison.Ordinal) + to.Length - start) : "");

    public void Write(string file, string text) => Folder.Write("output/" + file, text);

    public void WriteGzip(string file, string text)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Optimal)) gzip.Write(Encoding.UTF8.GetBytes(text));
        Folder.Write("output/" + file, bytes.ToArray());
    }

    public void Delete(string file) => File.Delete(Folder["output/" + file]);

    /// <summary>Makes the manifest list what is there, as if a build had written it.</summary>
    public void ListAll()
    {
        var files = Directory.EnumerateFiles(Folder["output"], "*", SearchOption.AllDirectories)
            .Select(f => (Path: Path.GetRelativePath(Folder["output"], f).Replace('\\', '/'), Full: f)).Where(f => f.Path != SiteManifest.FileName)
            .OrderBy(f => f.Path, StringComparer.Ordinal).Select(f => new SiteManifestFile(f.Path, FileHash.Of(File.ReadAllBytes(f.Full))));
        var manifest = new ArrayBufferWriter<byte>();
        new SiteManifest(BaseUrl, [.. files]).Write(manifest);
        File.WriteAllBytes(Folder["output/" + SiteManifest.FileName], manifest.WrittenSpan);
    }

    /// <summary>The problems, as code and place.</summary>
    public string[] Check(bool allowsLarge = false, bool hasInput = true) =>
        [.. CheckedSite.In(Folder["output"], hasInput ? Folder["input"] : null, RenderedSite.Today, allowsLarge)!.Diagnostics.Select(d => $"{d.Code} {d.Place}")];
}
