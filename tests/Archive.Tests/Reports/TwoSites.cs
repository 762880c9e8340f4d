using Archive.Engine;
using Archive.Journal;
using Archive.Journal.Reports;
using Archive.Tests.Site;
using Archive.Theme;

namespace Archive.Tests.Reports;

/// <summary>An archive before and after a change, both built on disk.</summary>
internal sealed class TwoSites : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public TwoSites() => Both("archive.yml", "title: A case\nbase-url: https://example.org/\n");

    public void Dispose() => _folder.Dispose();

    public static string Letter(string title, string more = "", string authors = "Ann Other", string text = "Text.") =>
        $"---\ntitle: {title}\ntype: letter\npublished: 2020\nauthors: [{authors}]\n{more}---\n{text}\n";

    /// <summary>A file of the input folder, before and after.</summary>
    public TwoSites Both(string path, string text) => Before(path, text).After(path, text);

    /// <summary>A file of the input folder before the change.</summary>
    public TwoSites Before(string path, string text)
    {
        _folder.Write("before/" + path, text);
        return this;
    }

    /// <summary>A file of the input folder after the change.</summary>
    public TwoSites After(string path, string text)
    {
        _folder.Write("after/" + path, text);
        return this;
    }

    public SiteComparison Compare(string? addressBefore = null, string? addressAfter = null) =>
        CompareSites.From(ReadSite.From(Build("before", addressBefore)), ReadSite.From(Build("after", addressAfter)));

    public string Report() => WriteReport.From(Compare());

    /// <summary>Builds one of them, and returns its output folder.</summary>
    public string Build(string which, string? address = null)
    {
        var site = ArchiveSite.From(_folder[which], new SiteOptions(RenderedSite.Today, address is null ? null : new Uri(address)));
        if (site.Diagnostics.FirstOrDefault(d => d.IsError) is { } error) throw new InvalidDataException(error.ToText(which));
        var output = _folder[which + "-site"];
        OutputFolder.Replace(output, site.Corpus.Settings.BaseUrl.AbsoluteUri, [.. site.Files(ArchiveTheme.Theme)]);
        return output;
    }
}
