using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Archive.Theme;

/// <summary>The files that the pages link: the stylesheet, the icon, the search.</summary>
public static partial class ThemeAssets
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
        return name.EndsWith(".css", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(Blanks().Replace(Comment().Replace(Encoding.UTF8.GetString(bytes), ""), "$1")) : bytes;
    }

    // What a stylesheet says to whoever edits it, readers need not load.
    [GeneratedRegex(@"/\*.*?\*/\s*|^[ ]+|\n(?=\n)", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Comment();

    // Around these no blank means anything; around a colon one may, in a selector.
    [GeneratedRegex(@"\s*([{};,])\s*")]
    private static partial Regex Blanks();
}
