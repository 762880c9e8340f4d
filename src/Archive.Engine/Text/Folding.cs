namespace Archive.Engine;

public static class Folding
{
    public static string Fold(string text) => text.ToLowerInvariant();
}
