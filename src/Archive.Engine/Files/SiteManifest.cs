using System.Collections.Immutable;
using System.Text;

namespace Archive.Engine;

/// <summary>
/// What a finished site says of itself, in the file <c>.archive-site</c> at its top: two lines, then a line a file with
/// hash and path. It tells the site's files from anybody else's, and is the same wherever and whenever it is built.
/// </summary>
/// <param name="BaseUrl">Where the site is published.</param>
/// <param name="Files">All files but the manifest itself, in ordinal order of their paths.</param>
public sealed record SiteManifest(string BaseUrl, ImmutableArray<SiteManifestFile> Files)
{
    /// <summary>The name of the file that holds it.</summary>
    public const string FileName = ".archive-site";

    /// <summary>What is here of a site that is built in shards; null where all of it is.</summary>
    public SitePart? Part { get; init; }

    private const string FirstLine = "archive-site 1";
    private const string BaseUrlPrefix = "base-url ";

    /// <summary>The manifest of the site in a folder; null where there is none, or none that this version can read.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static SiteManifest? Read(string folder)
    {
        var path = System.IO.Path.Combine(folder, FileName);
        return File.Exists(path) ? Parse(File.ReadAllText(path)) : null;
    }

    /// <summary>Reads what <see cref="ToText"/> wrote; null for anything else.</summary>
    public static SiteManifest? Parse(string text)
    {
        if (text.Split('\n') is not [FirstLine, var baseUrl, .. var lines, ""]) return null;
        if (!baseUrl.StartsWith(BaseUrlPrefix, StringComparison.Ordinal)) return null;
        var part = lines is [var first, ..] ? SitePart.Parse(first) : null;
        if (part is not null) lines = lines[1..];
        var files = ImmutableArray.CreateBuilder<SiteManifestFile>(lines.Length);
        foreach (var line in lines)
        {
            if (SiteManifestFile.Parse(line) is not { } file) return null;
            files.Add(file);
        }
        return new SiteManifest(baseUrl[BaseUrlPrefix.Length..], files.MoveToImmutable()) { Part = part };
    }

    /// <summary>The text of the file.</summary>
    public string ToText()
    {
        var text = new StringBuilder($"{FirstLine}\n{BaseUrlPrefix}{BaseUrl}\n");
        if (Part is not null) text.Append(Part.ToLine()).Append('\n');
        foreach (var file in Files) text.Append(file.Hash).Append(' ').Append(file.Path).Append('\n');
        return text.ToString();
    }
}
