namespace Archive.Engine;

/// <summary>Which shard of a site a folder holds.</summary>
/// <param name="Shard">Which one, of how many.</param>
/// <param name="Site">A hash that is the same in all shards of one site, and in those of another is not.</param>
public sealed record SitePart(Shard Shard, string Site)
{
    private const string Prefix = "shard ";

    /// <summary>The line of the manifest: <c>shard 3/8 0123456789abcdef</c>.</summary>
    internal string ToLine() => $"{Prefix}{Shard} {Site}";

    internal static SitePart? Parse(string line) =>
        line.StartsWith(Prefix, StringComparison.Ordinal) && line[Prefix.Length..].Split(' ') is [var shard, { Length: FileHash.Length } site] && Shard.TryParse(shard, out var parsed)
            ? new SitePart(parsed, site)
            : null;
}
