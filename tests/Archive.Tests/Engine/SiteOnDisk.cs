using System.Buffers;
using System.Text;
using Archive.Engine;
using Xunit;

namespace Archive.Tests.Engine;

/// <summary>An output folder in a temporary folder, and sites to write to it.</summary>
public abstract class SiteOnDisk : IDisposable
{
    private protected const string BaseUrl = "https://example.org/";
    private protected const int PageCount = 20;
    private protected static readonly DateTime LongAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    private protected readonly TemporaryFolder _disk = new();

    private protected string Output => _disk["output"];

    public void Dispose()
    {
        _disk.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected static RenderedFile Page(string path, string text) => new(new SitePath(path), writer => writer.Write(Encoding.UTF8.GetBytes(text)));

    /// <summary>A site of some pages with one text, and a file that is always the same.</summary>
    private protected static SiteFile[] Pages(string text) =>
        [Page("/style.css", "the same"), .. Enumerable.Range(0, PageCount).Select(i => Page($"/articles/{i}/", text))];

    /// <summary>A site so large that only what differs is moved.</summary>
    private protected static SiteFile[] Large(params SiteFile[] files) =>
        [.. files, .. Enumerable.Range(0, 2000).Select(i => Page($"/large/{i}", "the same"))];

    private protected WriteResult Build(params SiteFile[] files) => OutputFolder.Replace(Output, BaseUrl, files) with { Times = FolderTimes.None };

    private protected OutputRefusedException Refuses(params SiteFile[] files) => Assert.Throws<OutputRefusedException>(() => Build(files));

    private protected void Age(params string[] paths)
    {
        foreach (var path in paths)
        {
            if (Directory.Exists(_disk[path])) Directory.SetLastWriteTimeUtc(_disk[path], LongAgo);
            else File.SetLastWriteTimeUtc(_disk[path], LongAgo);
        }
    }

    private protected bool IsAged(string path) => File.GetLastWriteTimeUtc(_disk[path]) == LongAgo;

    /// <summary>The site that is on disk, its manifest left out; and there is nothing beside it.</summary>
    private protected void AssertSite(params (string Path, string Text)[] expected)
    {
        var site = _disk.Read("output");
        Assert.True(site.Remove(SiteManifest.FileName));
        Assert.Equal(expected.OrderBy(file => file.Path, StringComparer.Ordinal), site.Select(file => (file.Key, file.Value)));
        AssertNothingBeside();
    }

    private protected void AssertNothingBeside() => Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(_disk.Root), path => path.Contains(".archive-", StringComparison.Ordinal));
}
