using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Archive.Engine;
using Archive.Journal.Model;

namespace Archive.Journal.Importing.Jats;

/// <summary>The dates of an article, in every form that JATS has had for them.</summary>
internal static partial class JatsDates
{
    // The day on which the item could first be read, then that of the issue; a date in a repository is no date of publication.
    private static readonly string[] Preferred = ["epub", "epreprint-pub", "pub", "publication", "epub-ppub", "ppub", "", "collection", "pmc-release"];

    public static Sourced<PartialDate>? Published(JatsArticle article)
    {
        var dates = article.Meta.Children("pub-date").Select((date, index) => (Date: date, Kind: KindOf(date), index)).Where(d => Preferred.Contains(d.Kind))
            .OrderBy(d => Array.IndexOf(Preferred, d.Kind)).ThenBy(d => d.Date.Get("publication-format") == "electronic" ? 0 : 1).ThenBy(d => d.index).ToArray();
        foreach (var (date, kind, _) in dates)
            if (Read(article, date) is { } read)
            {
                if (kind == "pmc-release") article.Findings.Add(Findings.Taken(read.Place, "The only date is that of a repository; it was taken for the date of publication."));
                return read;
            }
        return null;
    }

    public static Sourced<PartialDate>? OfHistory(JatsArticle article, string type) =>
        article.Meta.All("date").Where(d => d.Get("date-type") == type).Select(d => Read(article, d)).FirstOrDefault(d => d is not null);

    public static PartialDate? YearOf(string text) => Year().Match(text) is { Success: true } year && PartialDate.TryParse(year.Value, out var date) ? date : null;

    private static string KindOf(XElement date) => date.Get("pub-type") is { Length: > 0 } type ? type.ToLowerInvariant() : date.Get("date-type").ToLowerInvariant();

    // As far as the parts make a date of the calendar.
    private static Sourced<PartialDate>? Read(JatsArticle article, XElement element)
    {
        var place = article.At(element);
        var text = element.Child("string-date") is { } words ? JatsText.Plain(words) : "";
        var year = element.Child("year")?.Line ?? Year().Match(text).Value;
        if (element.Get("iso-8601-date") is { Length: >= 10 } iso && PartialDate.TryParse(iso[..10], out var exact)) return new Sourced<PartialDate>(exact, place);
        if (YearOf(year) is not { } known) return null;
        var month = MonthOf(element.Child("month")?.Line ?? (text.Length > 0 ? MonthName().Match(text).Value : ""));
        var day = int.TryParse(element.Child("day")?.Line ?? DayBeside().Match(text).Groups["day"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        if (element.Child("season")?.Line is { Length: > 0 } season)
        {
            month = MonthOf(season);
            if (month == 0) article.Findings.Add(Findings.Left(place, $"The season or months '{season}' of {known}: the archive has no date between a year and a month."));
        }
        if (text.Length > 0) article.Findings.Add(Findings.Taken(place, $"A date was read from the words '{text}'."));
        var date = new PartialDate(known.Year, month, month > 0 ? day : 0);
        return new Sourced<PartialDate>(PartialDate.TryParse(date.ToString(), out _) ? date : new PartialDate(known.Year, month), place);
    }

    private static int MonthOf(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number is >= 1 and <= 12 ? number : 0;
        return MonthName().Match(text) is { Success: true, Length: var length } match && length == text.Trim('.').Length
            ? (CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames.ToList().FindIndex(m => match.Value.StartsWith(m, StringComparison.OrdinalIgnoreCase)) + 1) % 13 : 0;
    }

    [GeneratedRegex("(?:1[6-9]|2[0-9])[0-9]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"(?<day>[0-9]{1,2})(?:st|nd|rd|th)?\.?\s+[A-Z][a-z]{2}|[A-Z][a-z]{2,8}\.?\s+(?<day>[0-9]{1,2})\b", RegexOptions.CultureInvariant)]
    private static partial Regex DayBeside();

    [GeneratedRegex(@"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthName();
}
