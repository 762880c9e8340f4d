using Archive.Journal.Model;

namespace Archive.Journal.Pages;

/// <summary>Dates, numbers and lists in words.</summary>
public static class Wording
{
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>4 March 2021, March 2021 or 2021.</summary>
    public static string Date(PartialDate date) => date switch
    {
        { Month: 0 } => $"{date.Year}",
        { Day: 0 } => $"{Months[date.Month - 1]} {date.Year}",
        _ => $"{date.Day} {Months[date.Month - 1]} {date.Year}",
    };

    /// <summary>"1 letter", "1,204 letters".</summary>
    public static string Count(int count, string one, string many) => $"{count:N0} {(count == 1 ? one : many)}";

    /// <summary>"73 %"; what is not nothing is never said to be 0 %, and what is not all never 100 %.</summary>
    public static string Share(int count, int of)
    {
        var percent = of == 0 ? 0 : (int)Math.Round(100m * count / of, MidpointRounding.AwayFromZero);
        return percent == 0 && count > 0 ? "< 1 %" : percent == 100 && count < of ? "> 99 %" : $"{percent} %";
    }

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string And(IReadOnlyList<string> items) => items switch
    {
        [] => "",
        [var only] => only,
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };

    /// <summary>The first words of a text, ended by "…" where it goes on.</summary>
    public static string Excerpt(string text, int length)
    {
        var line = text.ReplaceLineEndings(" ").Trim();
        if (line.Length <= length) return line;
        var cut = line.LastIndexOf(' ', length);
        if (cut < length / 2) cut = char.IsHighSurrogate(line[length - 1]) ? length - 1 : length;
        return line[..cut].TrimEnd(' ', ',', ';', ':', '.') + "…";
    }

    /// <summary>The address as readers, but not harvesters, see it.</summary>
    public static string Obscured(string email) => email.Replace("@", "{at}", StringComparison.Ordinal);
}
