namespace Archive.Engine;

public static class Slug
{
    public static string Of(string text) => Folding.Fold(text).Replace(' ', '-');
}
