using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Reading;

/// <summary>Finds out what the links of a text lead to. What may not be linked is reported and has no target.</summary>
internal sealed class LinkResolver(ProseScope scope)
{
    /// <summary>The target of a link.</summary>
    public LinkTarget? Resolve(string url, Place place)
    {
        url = url.Trim();
        var bare = UrlText.Unmask(url);
        if (bare.Length == 0) return Refuse(Problems.LinkEmpty(place));
        if (IsLocal(bare)) return Refuse(Problems.LinkToThisComputer(place, url));
        var scheme = UrlText.SchemeOf(bare);
        if (scheme.Length > 0) return WithScheme(scheme, url, place);
        if (url.Contains('\\', StringComparison.Ordinal)) return Refuse(Problems.BackslashInPath(place, url));
        if (bare.StartsWith("//", StringComparison.Ordinal)) return Refuse(Problems.LinkWithoutScheme(place, url));
        if (url.Any(char.IsControl)) return Refuse(Problems.LinkMalformed(place));
        if (url[0] == '#') return url.Length > 1 ? new LinkTarget.SamePage(scope.IdOf(Uri.UnescapeDataString(url[1..]), place)) : Refuse(Problems.LinkEmpty(place));
        return url[0] == '/' ? SitePath(url, place) : RelativePath(url, place);
    }

    /// <summary>The attachment that an image shows.</summary>
    public Attachment? ResolveImage(string url, Place place)
    {
        url = url.Trim();
        var bare = UrlText.Unmask(url);
        if (bare.Length == 0) return RefuseImage(Problems.ImageEmpty(place));
        if (IsLocal(bare)) return RefuseImage(Problems.LinkToThisComputer(place, url));
        if (UrlText.SchemeOf(bare) is { Length: > 0 } scheme) return RefuseImage(scheme is "http" or "https" ? Problems.ImageRemote(place) : Problems.ImageSchemeRefused(place, scheme));
        if (url.Contains('\\', StringComparison.Ordinal)) return RefuseImage(Problems.BackslashInPath(place, url));
        if (bare.StartsWith("//", StringComparison.Ordinal)) return RefuseImage(Problems.ImageRemote(place));
        if (bare[0] is '/' or '#') return RefuseImage(Problems.ImageNotBeside(place, url));
        if (FindAttachment(url, place) is not { } attachment) return null;
        return ImageSize.IsImage(attachment.Name) ? attachment : RefuseImage(Problems.ImageKindRefused(place, attachment.Name));
    }

    private LinkTarget? WithScheme(string scheme, string url, Place place)
    {
        var isPlain = url.StartsWith(scheme + ":", StringComparison.OrdinalIgnoreCase) && !url.Any(char.IsControl);
        var rest = isPlain ? url[(scheme.Length + 1)..] : "";
        return scheme switch
        {
            "https" or "http" when isPlain => Web(url, place),
            "mailto" when isPlain => new LinkTarget.Email(Uri.UnescapeDataString(rest.Split('?')[0])),
            "tel" when isPlain && rest.Any(char.IsAsciiDigit) => new LinkTarget.Phone("tel:" + UrlText.Encode(string.Concat(rest.Where(c => !char.IsWhiteSpace(c))))),
            "https" or "http" or "mailto" or "tel" => Refuse(Problems.LinkMalformed(place)),
            _ => Refuse(Problems.LinkSchemeRefused(place, scheme)),
        };
    }

    private LinkTarget? Web(string url, Place place)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Host.Length == 0) return Refuse(Problems.LinkMalformed(place));
        var isDoi = Doi.TryParse(Uri.UnescapeDataString(url), out var doi) && Doi.LooksLikeOne(url);
        if (!isDoi && uri.Scheme == Uri.UriSchemeHttp && !uri.IsLoopback) scope.Report(Problems.LinkNotSecure(place, url));
        return new LinkTarget.Web(isDoi ? doi.Url : UrlText.Encode(url));
    }

    private LinkTarget? SitePath(string url, Place place)
    {
        var end = url.AsSpan().IndexOfAny("?#") is var i and >= 0 ? i : url.Length;
        var path = Uri.UnescapeDataString(url[..end]);
        return path.Split('/').Any(s => s is "." or "..") || path.Any(char.IsControl) || path.Contains("//", StringComparison.Ordinal)
            ? Refuse(Problems.LinkMalformed(place))
            : new LinkTarget.Site(path, UrlText.Encode(url[end..]));
    }

    private LinkTarget? RelativePath(string url, Place place)
    {
        var end = url.IndexOf('#', StringComparison.Ordinal) is var i and >= 0 ? i : url.Length;
        var fragment = Uri.UnescapeDataString(url[Math.Min(end + 1, url.Length)..]);
        var path = Uri.UnescapeDataString(url[..end]);
        if (!path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            return FindAttachment(url[..end], place) is { } attachment ? new LinkTarget.Beside(attachment.Name, UrlText.Encode(url[end..])) : null;
        var segments = path.Split('/');
        var name = segments[^1][..^3];
        if (name.Length == 0 || path.Any(char.IsControl)) return Refuse(Problems.LinkMalformed(place));
        var id = fragment.Length == 0 ? "" : "#" + ProseScope.IdElsewhere(fragment);
        var folder = segments.Length > 1 && segments[^2] is not ("." or "..") ? segments[^2] : scope.Context.File.Split('/')[0];
        return folder == "pages" ? new LinkTarget.Site($"/{name}/", UrlText.Encode(id)) : new LinkTarget.OtherArticle(name + id);
    }

    private Attachment? FindAttachment(string url, Place place)
    {
        var context = scope.Context;
        var path = Uri.UnescapeDataString(url);
        var folder = context.File.LastIndexOf('/') is var slash and >= 0 ? context.File[..slash] : "";
        var full = Normalize(folder.Length == 0 ? path : $"{folder}/{path}");
        var below = context.AttachmentFolder + "/";
        var isBelow = full is not null && full.StartsWith(below, StringComparison.Ordinal);
        var goesUp = path.Split('/').Contains("..");
        if (!isBelow && goesUp) return RefuseImage(Problems.PathLeavesFolder(place, path));
        var name = isBelow ? full![below.Length..] : Normalize(path) ?? path;
        if (context.Attachments.FirstOrDefault(a => a.Name == name) is { } attachment) return attachment;
        var nearest = scope.Suggest(name, context.Attachments.Select(a => a.Name));
        var own = context.AttachmentFolder[(context.AttachmentFolder.LastIndexOf('/') + 1)..];
        return RefuseImage(Problems.AttachmentMissing(place, path, own, nearest));
    }

    private static string? Normalize(string path)
    {
        var kept = new List<string>();
        foreach (var segment in path.Split('/'))
        {
            if (segment is "" or ".") continue;
            if (segment != "..") kept.Add(segment);
            else if (kept.Count > 0) kept.RemoveAt(kept.Count - 1);
            else return null;
        }
        return string.Join('/', kept);
    }

    private static bool IsLocal(string url) =>
        url.StartsWith(@"\\", StringComparison.Ordinal) || url.StartsWith("file:", StringComparison.OrdinalIgnoreCase) || (url.Length > 2 && char.IsAsciiLetter(url[0]) && url[1] == ':' && url[2] is '\\' or '/');

    private LinkTarget? Refuse(Diagnostic diagnostic)
    {
        scope.Report(diagnostic);
        return null;
    }

    private Attachment? RefuseImage(Diagnostic diagnostic)
    {
        scope.Report(diagnostic);
        return null;
    }
}
