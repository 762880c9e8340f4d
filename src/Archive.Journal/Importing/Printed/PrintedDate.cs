using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Importing;

/// <summary>
/// Reads dates as records and pages print them: <c>2020-03-04</c>, <c>2020/03/04/</c>, <c>2020 Mar 4</c>, <c>4 March 2020</c>,
/// <c>March 4, 2020</c>. Of a season, a range or an order of day and month that may be either, the year alone is known.
/// </summary>
internal static partial class PrintedDate
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The date; null where the text has no year that could be one. What it says beyond what is taken is a finding.</summary>
    public static Sourced<PartialDate>? Read(string text, Place place, ImmutableArray<Finding>.Builder findings)
    {
        var line = CleanText.OneLine(text);
        if (line.Length == 0) return null;
        if (Whole(line) is { } date) return new Sourced<PartialDate>(date, place);
        if (Year().Match(line) is { Success: true } match && PartialDate.TryParse(match.Value, out var year))
        {
            findings.Add(Findings.Taken(place, $"Of the date '{Findings.Short(line)}' the year alone was taken."));
            return new Sourced<PartialDate>(year, place);
        }
        findings.Add(Findings.Left(place, $"'{Findings.Short(line)}' is no date."));
        return null;
    }

    /// <summary>The earliest of the dates on which an article came out, and of those the most precise; the later ones are findings.</summary>
    public static Sourced<PartialDate>? Earliest(IEnumerable<Sourced<PartialDate>?> dates, ImmutableArray<Finding>.Builder findings)
    {
        var known = dates.OfType<Sourced<PartialDate>>().ToArray();
        if (known.Length == 0) return null;
        var first = known[0];
        foreach (var date in known.Skip(1))
            if (first.Value.IsAfter(date.Value) || (!date.Value.IsAfter(first.Value) && date.Value.ToString().Length > first.Value.ToString().Length)) first = date;
        foreach (var later in known.Where(d => d.Value.IsAfter(first.Value)).DistinctBy(d => d.Value)) findings.Add(Findings.LaterDate(later.Place, $"{later.Value}", $"{first.Value}"));
        return first;
    }

    /// <summary>A date from its parts, each of which may be missing or wrong.</summary>
    public static PartialDate? From(string year, string month, string day)
    {
        if (!int.TryParse(year.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var y)) return null;
        var m = Month(month);
        var d = m > 0 && int.TryParse(day.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        return PartialDate.TryParse(new PartialDate(y, m, d).ToString(), out var date) ? date
            : PartialDate.TryParse(new PartialDate(y, m).ToString(), out date) ? date
            : PartialDate.TryParse(new PartialDate(y).ToString(), out date) ? date : null;
    }

    /// <summary>The number of a month that is written as a number or an English name; 0 where it is none.</summary>
    public static int Month(string text)
    {
        var month = text.Trim().TrimEnd('.');
        if (int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number is >= 1 and <= 12 ? number : 0;
        return month.Length >= 3 && month.All(char.IsAsciiLetter) ? Array.IndexOf(Months, month[..3].ToLowerInvariant()) + 1 : 0;
    }

    private static PartialDate? Whole(string line)
    {
        foreach (var form in new[] { Numbers(), YearFirst(), DayFirst(), MonthFirst() })
            if (form.Match(line) is { Success: true } match)
            {
                var (month, day) = (match.Groups["month"].Value, match.Groups["day"].Value);
                var date = From(match.Groups["year"].Value, month, day);
                if (date is { } known && (known.Month > 0 || month.Length == 0) && (known.Day > 0 || day.Length == 0)) return date;
            }
        // Day and month in whichever order: known where one of them cannot be a month, or where they are the same.
        if (Mixed().Match(line) is not { Success: true } mixed) return null;
        var (a, b, year) = (mixed.Groups["a"].Value, mixed.Groups["b"].Value, mixed.Groups["year"].Value);
        return (Month(a), Month(b)) switch
        {
            (0, > 0) => From(year, b, a),
            ( > 0, 0) => From(year, a, b),
            (var m, var n) when m == n && m > 0 => From(year, a, b),
            _ => null,
        };
    }

    [GeneratedRegex(@"^(?<year>[0-9]{4})(?:[-/.](?<month>[0-9]{1,2})?(?:[-/.](?<day>[0-9]{1,2})?(?:/.*|[T ][0-9:.+\-Z ]+)?)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^(?<year>[0-9]{4})[ ,/]+(?<month>[A-Za-z]{3,9})\.?(?:[ /](?<day>[0-9]{1,2}))?/?$", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?:[A-Za-z]+day,? )?(?<day>[0-9]{1,2})(?:st|nd|rd|th)?[ \-](?<month>[A-Za-z]{3,9})\.?,?[ \-](?<year>[0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^(?<month>[A-Za-z]{3,9})\.?,?(?: (?<day>[0-9]{1,2})(?:st|nd|rd|th)?,?)?,? (?<year>[0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"^(?<a>[0-9]{1,2})[/.\-](?<b>[0-9]{1,2})[/.\-](?<year>[0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Mixed();

    [GeneratedRegex(@"(?<![0-9])(?:1[6-9]|20)[0-9]{2}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
