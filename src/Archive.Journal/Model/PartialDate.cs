using System.Text.RegularExpressions;

namespace Archive.Journal.Model;

/// <summary>A date as far as it is known: a year, a month of a year, or a day. What is not known is zero.</summary>
public readonly partial record struct PartialDate(int Year, int Month = 0, int Day = 0) : IComparable<PartialDate>
{
    public const int FirstYear = 1600;

    public const int LastYear = 2999;

    /// <summary>What a date looks like; how many days its month has is not seen by it.</summary>
    public const string Pattern = "^(?:1[6-9]|2[0-9])[0-9]{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$";

    /// <summary>Reads <c>YYYY</c>, <c>YYYY-MM</c> and <c>YYYY-MM-DD</c> (ISO 8601), years 1600 to 2999.</summary>
    public static bool TryParse(string text, out PartialDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10) || !Form().IsMatch(text)) return false;
        var year = Number(text.AsSpan(0, 4));
        var month = text.Length >= 7 ? Number(text.AsSpan(5, 2)) : 0;
        var day = text.Length == 10 ? Number(text.AsSpan(8, 2)) : 0;
        if (day > 0 && day > DateTime.DaysInMonth(year, month)) return false;
        date = new PartialDate(year, month, day);
        return true;
    }

    /// <summary>By what is known; a year stands before its months, a month before its days.</summary>
    public int CompareTo(PartialDate other) => Rank.CompareTo(other.Rank);

    /// <summary>Whether this date is surely later than another: what is not known proves nothing.</summary>
    public bool IsAfter(PartialDate other)
    {
        if (Year != other.Year) return Year > other.Year;
        if (Month == 0 || other.Month == 0) return false;
        if (Month != other.Month) return Month > other.Month;
        return Day != 0 && other.Day != 0 && Day > other.Day;
    }

    /// <summary>The first day that it can mean, for formats that know whole days only.</summary>
    public PartialDate FirstDay => new(Year, Math.Max(1, Month), Math.Max(1, Day));

    /// <summary>Its first moment as a time (RFC 3339).</summary>
    public string ToTime() => $"{FirstDay}T00:00:00Z";

    /// <summary>ISO 8601, as far as it is known.</summary>
    public override string ToString() => this switch
    {
        { Month: 0 } => $"{Year:D4}",
        { Day: 0 } => $"{Year:D4}-{Month:D2}",
        _ => $"{Year:D4}-{Month:D2}-{Day:D2}",
    };

    private long Rank => ((long)Year << 9) + (Month << 5) + Day;

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
