using System.Text;

namespace Archive.Journal.Checking;

/// <summary>What an address in the site leads to.</summary>
internal enum TargetKind
{
    /// <summary>A file below the base path, whether it is there or not.</summary>
    Inside,

    /// <summary>Another host, or a part of this one that the address names in full.</summary>
    Elsewhere,

    /// <summary>This host, but not below the base path.</summary>
    OutsideBasePath,

    /// <summary>Something that is not fetched from a host: mailto:, javascript: …</summary>
    OtherScheme,

    Unreadable,
}

/// <param name="File">Relative to the output folder; of another scheme, its name.</param>
/// <param name="Fragment">Decoded; empty where there is none.</param>
internal readonly record struct Target(TargetKind Kind, string File = "", string Fragment = "");

/// <summary>Resolves addresses as browsers do on the published site (WHATWG URL), whatever the machine that checks it.</summary>
internal sealed class SiteAddress(Uri baseUrl)
{
    /// <summary>The path that all files are below; begins and ends with a slash.</summary>
    public string BasePath => baseUrl.AbsolutePath;

    /// <summary>Where a file is published.</summary>
    public Uri UrlOf(string file)
    {
        var page = file == "index.html" ? "" : file.EndsWith("/index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file;
        return new Uri(baseUrl, baseUrl.AbsolutePath + string.Join('/', page.Split('/').Select(Uri.EscapeDataString)));
    }

    /// <param name="from">Where the file is published that the address stands in.</param>
    /// <param name="file">That file.</param>
    /// <param name="address">The address, references decoded.</param>
    public Target Resolve(Uri from, string file, string address)
    {
        var url = Cleaned(address);
        if (url.StartsWith('#')) return new Target(TargetKind.Inside, file, FragmentOf(url));
        var scheme = SchemeOf(url);
        if (scheme is not ("" or "http" or "https")) return new Target(TargetKind.OtherScheme, scheme);
        if (!Uri.TryCreate(from, url, out var target)) return new Target(TargetKind.Unreadable);
        var isFull = scheme.Length > 0 || url.StartsWith("//", StringComparison.Ordinal);
        if (target.Scheme != baseUrl.Scheme || !target.Authority.Equals(baseUrl.Authority, StringComparison.OrdinalIgnoreCase)) return new Target(TargetKind.Elsewhere);
        if (!target.AbsolutePath.StartsWith(BasePath, StringComparison.Ordinal)) return new Target(isFull ? TargetKind.Elsewhere : TargetKind.OutsideBasePath);
        var path = Uri.UnescapeDataString(target.AbsolutePath[BasePath.Length..]);
        return new Target(TargetKind.Inside, path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path, FragmentOf(target.Fragment));
    }

    /// <summary>The file that an address in full leads to; null where it leads out of the site.</summary>
    public string? FileOf(string url) => Resolve(baseUrl, "index.html", url) is { Kind: TargetKind.Inside } target ? target.File : null;

    // Browsers drop tabs and line ends anywhere, and read a backslash as a slash.
    private static string Cleaned(string address)
    {
        if (address.AsSpan().IndexOfAnyInRange('\0', ' ') < 0 && !address.Contains('\\')) return address;
        var url = new StringBuilder(address.Length);
        foreach (var c in address)
            if (c is not ('\t' or '\n' or '\r')) url.Append(c == '\\' ? '/' : c);
        var (start, end) = (0, url.Length);
        while (start < end && url[start] <= ' ') start++;
        while (end > start && url[end - 1] <= ' ') end--;
        return url.ToString(start, end - start);
    }

    private static string SchemeOf(string url)
    {
        if (url.Length == 0 || !char.IsAsciiLetter(url[0])) return "";
        var end = 0;
        while (end < url.Length && (char.IsAsciiLetterOrDigit(url[end]) || url[end] is '+' or '-' or '.')) end++;
        return end < url.Length && url[end] == ':' ? url[..end].ToLowerInvariant() : "";
    }

    // What follows ":~:" is a text to be marked, not a place.
    private static string FragmentOf(string fragment)
    {
        if (fragment.Length < 2) return "";
        var directive = fragment.IndexOf(":~:", StringComparison.Ordinal);
        return Uri.UnescapeDataString(directive < 0 ? fragment[1..] : fragment[1..directive]);
    }
}
