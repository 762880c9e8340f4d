using Archive.Engine;

namespace Archive.Journal.Checking;

/// <summary>What an address in a file is for.</summary>
internal enum UrlUse
{
    /// <summary>A reader or a program may follow it.</summary>
    Link,

    /// <summary>The browser fetches it by itself.</summary>
    Load,
}

/// <summary>An address as it stands in a file, references decoded.</summary>
internal readonly record struct UrlInFile(string Url, UrlUse Use, int Offset);

/// <summary>What a reader of one format found in a file; gone when the file's checks are done.</summary>
internal sealed class FileContent(SiteText source)
{
    public SiteText Source => source;

    /// <summary>The running text.</summary>
    public RunningText Text { get; } = new();

    /// <summary>What stands beside the running text: attributes, comments, scripts, keys.</summary>
    public RunningText Aside { get; } = new();

    public List<UrlInFile> Urls { get; } = [];

    public List<(string Id, int Offset)> Ids { get; } = [];

    /// <summary>Null in what is no page.</summary>
    public PageOutline? Page { get; set; }

    /// <summary>What is wrong whatever the rest of the site is.</summary>
    public DiagnosticBag Problems { get; } = new();

    public Place At(int offset) => source.At(offset);
}
