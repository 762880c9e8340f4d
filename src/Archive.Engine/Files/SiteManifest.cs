using System.Buffers;
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
        return File.Exists(path) ? Parse(File.ReadAllBytes(path)) : null;
    }

    /// <summary>Reads what <see cref="Write"/> wrote; null for anything else.</summary>
    public static SiteManifest? Parse(ReadOnlySpan<byte> text)
    {
        if (NextLine(ref text) is not FirstLine || NextLine(ref text) is not { } baseUrl || !baseUrl.StartsWith(BaseUrlPrefix, StringComparison.Ordinal)) return null;
        var rest = text;
        var part = NextLine(ref rest) is { } line ? SitePart.Parse(line) : null;
        if (part is not null) text = rest;
        var files = ImmutableArray.CreateBuilder<SiteManifestFile>(text.Count((byte)'\n'));
        for (; text.IndexOf((byte)'\n') is var end and >= 0; text = text[(end + 1)..])
        {
            if (!SiteManifestFile.TryParse(text[..end], out var file)) return null;
            files.Add(file);
        }
        return text.IsEmpty ? new SiteManifest(baseUrl[BaseUrlPrefix.Length..], files.MoveToImmutable()) { Part = part } : null;
    }

    /// <summary>Writes the file.</summary>
    public void Write(IBufferWriter<byte> output)
    {
        Encoding.UTF8.GetBytes($"{FirstLine}\n{BaseUrlPrefix}{BaseUrl}\n{(Part is null ? "" : $"{Part.ToLine()}\n")}", output);
        foreach (var (path, hash) in Files)
        {
            hash.Value.TryFormat(output.GetSpan(FileHash.Length), out var digits, "x16");
            output.Advance(digits);
            output.Write(" "u8);
            Encoding.UTF8.GetBytes(path, output);
            output.Write("\n"u8);
        }
    }

    private static string? NextLine(ref ReadOnlySpan<byte> text)
    {
        if (text.IndexOf((byte)'\n') is not (var end and >= 0)) return null;
        var line = Encoding.UTF8.GetString(text[..end]);
        text = text[(end + 1)..];
        return line;
    }
}
