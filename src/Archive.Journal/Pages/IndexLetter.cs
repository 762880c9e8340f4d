using System.Collections.Immutable;

namespace Archive.Journal.Pages;

/// <summary>The letter, or the script, under which an index lists a name.</summary>
public static class IndexLetter
{
    private static readonly (char First, char Last, string Name)[] Scripts =
    [
        ('\u0530', '\u058F', "Armenian"), ('\u0590', '\u05FF', "Hebrew"), ('\u0600', '\u08FF', "Arabic"), ('\u0900', '\u097F', "Devanagari"),
        ('\u0980', '\u09FF', "Bengali"), ('\u0B80', '\u0BFF', "Tamil"), ('\u0C00', '\u0DFF', "Indic"), ('\u0E00', '\u0E7F', "Thai"),
        ('\u10A0', '\u10FF', "Georgian"), ('\u1200', '\u139F', "Ethiopic"), ('\u3040', '\u30FF', "Kana"), ('\u3400', '\u9FFF', "Han"), ('\uAC00', '\uD7AF', "Hangul"),
    ];

    public static string Of(string sortKey)
    {
        var start = sortKey.AsSpan().IndexOfAnyExcept(' ', '-', ',');
        if (start < 0) return "#";
        var letter = sortKey[start];
        foreach (var (first, last, name) in Scripts) if (letter >= first && letter <= last) return name;
        if (char.IsDigit(letter)) return "0–9";
        return char.IsLetter(letter) ? char.ToUpperInvariant(letter).ToString() : "#";
    }

    /// <summary>Groups items that are in order already.</summary>
    public static ImmutableArray<LetterGroup> Group<T>(IEnumerable<T> items, Func<T, string> sortKey, Func<T, Counted> counted) =>
        [.. items.GroupBy(i => Of(sortKey(i)), (letter, group) => new LetterGroup(letter, "letter-" + Id(letter), [.. group.Select(counted)]))];

    /// <summary>The letter as part of an id.</summary>
    public static string Id(string letter) => letter switch { "#" => "other", "0–9" => "digits", _ => letter.ToLowerInvariant() };
}
