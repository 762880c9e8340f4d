using System.Collections.Immutable;

namespace Archive.Theme;

/// <summary>The files that the pages link: the stylesheet, the icon, the search.</summary>
public static class ThemeAssets
{
    /// <summary>Each with its path in the site, in order.</summary>
    public static ImmutableArray<(string Path, ImmutableArray<byte> Bytes)> All { get; } =
        [.. typeof(ThemeAssets).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith("assets/", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(n => ("/" + n, Read(n)))];

    private static ImmutableArray<byte> Read(string name)
    {
        using var resource = typeof(ThemeAssets).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return ImmutableArray.Create(bytes);
    }
}
