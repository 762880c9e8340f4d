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
        if (!TryReadHead(ref text, out var baseUrl, out var part)) return null;
        var files = ImmutableArray.CreateBuilder<SiteManifestFile>(text.Count((byte)'\n'));
        for (; text.IndexOf((byte)'\n') is var end and >= 0; text = text[(end + 1)..])
        {
            if (!SiteManifestFile.TryParse(text[..end], out var hash, out var path)) return null;
            files.Add(new SiteManifestFile(Encoding.UTF8.GetString(path), hash));
        }
        return text.IsEmpty ? new SiteManifest(baseUrl, files.MoveToImmutable()) { Part = part } : null;
    }

    /// <summary>The paths of the files that a manifest lists, in UTF-8.</summary>
    internal static IEnumerable<ReadOnlyMemory<byte>> PathsIn(ReadOnlyMemory<byte> text)
    {
        for (var rest = AfterHead(text); rest.Span.IndexOf((byte)'\n') is var end and >= 0; rest = rest[(end + 1)..]) yield return rest[(FileHash.Length + 1)..end];
    }

    /// <summary>Reads what stands before the lines of the files, and goes on to them; false where it is something else.</summary>
    internal static bool TryReadHead(ref ReadOnlySpan<byte> text, out string baseUrl, out SitePart? part)
    {
        (baseUrl, part) = ("", null);
        if (NextLine(ref text) is not FirstLine || NextLine(ref text) is not { } second || !second.StartsWith(BaseUrlPrefix, StringComparison.Ordinal)) return false;
        baseUrl = second[BaseUrlPrefix.Length..];
        var rest = text;
        part = NextLine(ref rest) is { } line ? SitePart.Parse(line) : null;
        if (part is not null) text = rest;
        return true;
    }

    /// <summary>Writes the file.</summary>
    public void Write(IBufferWriter<byte> output)
    {
        WriteHead(output, BaseUrl, Part);
        foreach (var file in Files) file.Write(output);
    }

    /// <summary>Writes what stands before the lines of the files.</summary>
    internal static void WriteHead(IBufferWriter<byte> output, string baseUrl, SitePart? part) =>
        Encoding.UTF8.GetBytes($"{FirstLine}\n{BaseUrlPrefix}{baseUrl}\n{(part is null ? "" : $"{part.ToLine()}\n")}", output);

    private static ReadOnlyMemory<byte> AfterHead(ReadOnlyMemory<byte> text)
    {
        var rest = text.Span;
        return TryReadHead(ref rest, out _, out _) ? text[^rest.Length..] : default;
    }

    private static string? NextLine(ref ReadOnlySpan<byte> text)
    {
        if (text.IndexOf((byte)'\n') is not (var end and >= 0)) return null;
        var line = Encoding.UTF8.GetString(text[..end]);
        text = text[(end + 1)..];
        return line;
    }
}
