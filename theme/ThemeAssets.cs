using System.Collections.Immutable;

namespace Archive.Theme;

/// <summary>The files that the pages link: the stylesheet, the icon, the search.</summary>
public static class ThemeAssets
{
    private const string Folder = "assets/";

    /// <summary>Each by its name below <c>/assets/</c>, in order.</summary>
    public static ImmutableArray<(string Name, byte[] Bytes)> All { get; } =
        [.. typeof(ThemeAssets).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(n => (n[Folder.Length..], Read(n)))];

    private static byte[] Read(string name)
    {
        using var resource = typeof(ThemeAssets).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
