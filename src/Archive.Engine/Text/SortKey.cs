namespace Archive.Engine;

public static class SortKey
{
    public static string Of(string text) => Folding.Fold(text);
}
