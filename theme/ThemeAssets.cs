using System.Collections.Immutable;

namespace Archive.Theme;

public static class ThemeAssets
{
    public static ImmutableArray<(string Name, byte[] Bytes)> All { get; } = [];
}
