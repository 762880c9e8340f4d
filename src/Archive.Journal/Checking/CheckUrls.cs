using Archive.Engine;

namespace Archive.Journal.Checking;

/// <summary>That every address of a file leads to something, and that browsers load nothing from elsewhere.</summary>
internal static class CheckUrls
{
    /// <param name="content">The file.</param>
    /// <param name="site">What it is a part of.</param>
    /// <param name="fragments">Takes the links to places in other files.</param>
    public static IEnumerable<Diagnostic> From(FileContent content, FinishedSite site, List<FragmentLink> fragments)
    {
        if (content.Urls.Count == 0) yield break;
        var path = content.Source.Path;
        var from = site.Address.UrlOf(path);
        HashSet<string>? ids = null;
        foreach (var url in content.Urls)
        {
            var target = site.Address.Resolve(from, path, url.Url);
            if (Trouble(target, url, content, site) is { } trouble) yield return trouble;
            else if (target.Kind == TargetKind.Inside && IsPlace(target.Fragment))
            {
                if (target.File != path) fragments.Add(new FragmentLink(target.File, target.Fragment, content.At(url.Offset)));
                else if (!(ids ??= [.. content.Ids.Select(i => i.Id)]).Contains(target.Fragment)) yield return Problems.FragmentToNothing(content.At(url.Offset), target.Fragment, path);
            }
        }
    }

    private static Diagnostic? Trouble(Target target, UrlInFile url, FileContent content, FinishedSite site) => target.Kind switch
    {
        TargetKind.Inside when !site.Paths.Contains(target.File) => Problems.LinkToNoFile(content.At(url.Offset), url.Url),
        TargetKind.OutsideBasePath => Problems.LinkOutOfBasePath(content.At(url.Offset), url.Url, site.Address.BasePath),
        TargetKind.Unreadable => Problems.NoUrl(content.At(url.Offset), url.Url),
        TargetKind.OtherScheme when IsRefused(target.File) => Problems.UrlRefused(content.At(url.Offset), target.File),
        TargetKind.Elsewhere or TargetKind.OtherScheme when url.Use == UrlUse.Load => Problems.LoadedFromElsewhere(content.At(url.Offset), url.Url),
        _ => null,
    };

    // What runs or holds something itself, and what is on the reader's own machine.
    private static bool IsRefused(string scheme) => scheme is "javascript" or "vbscript" or "data" or "blob" or "file" or "filesystem";

    // The top of a page needs no id.
    private static bool IsPlace(string fragment) => fragment.Length > 0 && !fragment.Equals("top", StringComparison.OrdinalIgnoreCase);
}
