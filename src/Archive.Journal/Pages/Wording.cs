using Archive.Journal.Interface;

namespace Archive.Journal.Pages;

/// <summary>What is said of content in any language, and to maintainers in English.</summary>
public static class Wording
{
    /// <summary>"1 letter", "1,204 letters", for maintainers.</summary>
    public static string Count(int count, string one, string many) => English.Count(count, one, many);

    /// <summary>"a", "a and b", "a, b and c", for maintainers.</summary>
    public static string And(IReadOnlyList<string> items) => Phrases.English.And(items);

    /// <summary>The first words of a text, ended by "…" where it goes on.</summary>
    public static string Excerpt(string text, int length)
    {
        // No more of a long text than can come to be shown: a line end is two characters at most.
        var start = text.AsSpan().Trim();
        var line = start[..Math.Min(start.Length, 2 * length + 2)].ToString().ReplaceLineEndings(" ");
        if (line.Length <= length) return line;
        var cut = line.LastIndexOf(' ', length);
        if (cut < length / 2) cut = char.IsHighSurrogate(line[length - 1]) ? length - 1 : length;
        return line[..cut].TrimEnd(' ', ',', ';', ':', '.') + "…";
    }

    /// <summary>The address as readers, but not harvesters, see it.</summary>
    public static string Obscured(string email) => email.Replace("@", "{at}", StringComparison.Ordinal);
}
