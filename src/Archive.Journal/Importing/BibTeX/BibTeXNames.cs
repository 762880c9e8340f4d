using System.Collections.Immutable;
using Archive.Engine;

namespace Archive.Journal.Importing.BibTeX;

/// <summary>
/// A list of names → people. The three forms: "Given von Family", "von Family, Given", "von Family, Jr, Given"; braces make a name of
/// one part. Of BibLaTeX's named parts (family=…, given=…), those too.
/// </summary>
internal static class BibTeXNames
{
    /// <param name="list">As TeX writes it.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="plain">TeX → characters.</param>
    /// <param name="others">Called where the list ends in "and others".</param>
    public static ImmutableArray<SourcePerson> Read(string list, Place place, Func<string, string> plain, Action others)
    {
        var people = ImmutableArray.CreateBuilder<SourcePerson>();
        foreach (var name in Split(list, IsAnd))
            if (name == "others") others();
            else if (name.Length > 0) people.Add(Person(name, place, plain));
        return people.ToImmutable();
    }

    private static SourcePerson Person(string name, Place place, Func<string, string> plain)
    {
        // In braces as a whole: a group, or a name that nobody should take apart.
        if (name[0] == '{' && ClosesAt(name) == name.Length - 1) return SourcePerson.Group(place, plain(name));
        var parts = Split(name, (text, at) => text[at] == ',' ? 1 : 0);
        if (parts.All(p => p.Contains('=', StringComparison.Ordinal))) return Named(parts, place, plain);
        (string Given, string Family, string Suffix) person = parts switch
        {
            [var family, var given] => (given, family, ""),
            [var family, var suffix, var given, ..] => (given, family, suffix),
            _ => InOrder(parts[0]),
        };
        return new SourcePerson(place) { Given = plain(person.Given), Family = plain(person.Family), Suffix = plain(person.Suffix) };
    }

    // The family name is the last word, with the words in small letters before it: Ludwig van Beethoven.
    private static (string Given, string Family, string Suffix) InOrder(string name)
    {
        var words = Split(name, (text, at) => char.IsWhiteSpace(text[at]) || text[at] == '~' ? 1 : 0).Where(w => w.Length > 0).ToArray();
        var von = Array.FindIndex(words, IsSmall);
        var start = von > 0 && von < words.Length - 1 ? von : words.Length - 1;
        return (string.Join(' ', words[..start]), string.Join(' ', words[start..]), "");
    }

    private static SourcePerson Named(ImmutableArray<string> parts, Place place, Func<string, string> plain)
    {
        string Part(string key) => parts.Select(p => p.Split('=', 2)).Where(p => p[0].Trim() == key).Select(p => plain(p[1]).Trim(' ', '"')).FirstOrDefault() ?? "";
        return new SourcePerson(place) { Given = Part("given"), Family = TextToken.Collapse($"{Part("prefix")} {Part("family")}"), Suffix = Part("suffix") };
    }

    private static bool IsSmall(string word) => word.SkipWhile(c => c is '{' or '\\' or '\'' or '`' or '"').FirstOrDefault() is var first && char.IsLower(first) && word[0] != '{';

    private static int IsAnd(string text, int at) =>
        char.IsWhiteSpace(text[at]) && at + 4 < text.Length && text.AsSpan(at + 1, 3).Equals("and", StringComparison.OrdinalIgnoreCase) && char.IsWhiteSpace(text[at + 4]) ? 5 : 0;

    private static int ClosesAt(string text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '{') depth++;
            else if (text[i] == '}' && --depth == 0) return i;
        }
        return -1;
    }

    // At separators outside of braces.
    private static ImmutableArray<string> Split(string list, Func<string, int, int> separator)
    {
        // Lines count as spaces, and several as one, so that " and " is found wherever lines end.
        var text = CleanText.OneLine(list);
        var parts = ImmutableArray.CreateBuilder<string>();
        var (depth, start) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '{') depth++;
            else if (text[i] == '}') depth--;
            else if (depth <= 0 && separator(text, i) is var length and > 0)
            {
                parts.Add(text[start..i].Trim());
                start = i + length;
                i = start - 1;
            }
        }
        parts.Add(text[Math.Min(start, text.Length)..].Trim());
        return parts.ToImmutable();
    }
}
