namespace Archive.Journal.Model;

/// <summary>A date as far as it is known: a year, a month of a year, or a day. What is not known is zero.</summary>
public readonly record struct PartialDate(int Year, int Month = 0, int Day = 0) : IComparable<PartialDate>
{
    /// <summary>Reads <c>YYYY</c>, <c>YYYY-MM</c> and <c>YYYY-MM-DD</c> (ISO 8601), years 1600 to 2999.</summary>
    public static bool TryParse(string text, out PartialDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10)) return false;
        for (var i = 0; i < text.Length; i++)
            if (i is 4 or 7 ? text[i] != '-' : !char.IsAsciiDigit(text[i])) return false;
        var year = Number(text.AsSpan(0, 4));
        var month = text.Length >= 7 ? Number(text.AsSpan(5, 2)) : 0;
        var day = text.Length == 10 ? Number(text.AsSpan(8, 2)) : 0;
        if (year is < 1600 or > 2999) return false;
        if (text.Length >= 7 && month is < 1 or > 12) return false;
        if (text.Length == 10 && (day < 1 || day > DateTime.DaysInMonth(year, month))) return false;
        date = new PartialDate(year, month, day);
        return true;
    }

    /// <summary>By what is known; a year stands before its months, a month before its days.</summary>
    public int CompareTo(PartialDate other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    /// <summary>Whether this date is surely later than another: what is not known proves nothing.</summary>
    public bool IsAfter(PartialDate other)
    {
        if (Year != other.Year) return Year > other.Year;
        if (Month == 0 || other.Month == 0) return false;
        if (Month != other.Month) return Month > other.Month;
        return Day != 0 && other.Day != 0 && Day > other.Day;
    }

    /// <summary>ISO 8601, as far as it is known.</summary>
    public override string ToString() => this switch
    {
        { Month: 0 } => $"{Year:D4}",
        { Day: 0 } => $"{Year:D4}-{Month:D2}",
        _ => $"{Year:D4}-{Month:D2}-{Day:D2}",
    };

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);
}
